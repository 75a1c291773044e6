interface FilterChoiceProps {
  name: string;
  label: string;
  /** What stands for no filter. */
  any: string;
  value: string;
  /** The value and the word of each. */
  of: readonly (readonly [string, string])[];
}

/** One of a few in a form that asks by GET. */
export function FilterChoice({ name, label, any, value, of }: FilterChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value}>
        <option value="">{any}</option>
        {of.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
