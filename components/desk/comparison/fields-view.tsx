import { useTranslations } from "next-intl";
import type { FieldChange } from "../../../newsroom/comparison/article";
import { useFieldNames, useFieldValue } from "./field-names";
import { Changed, RunsView } from "./runs-view";

/** The fields that differ, each with its words compared. */
export function FieldsView({ fields, lang }: { fields: readonly FieldChange[]; lang: string }) {
  const t = useTranslations();
  const names = useFieldNames();
  if (fields.length === 0) return null;
  return (
    <table className="cmp-fields">
      <caption className="visually-hidden">{t("DeskComparison.fields")}</caption>
      <tbody>
        {fields.map((change) => (
          <tr key={change.field}>
            <th scope="row">{names[change.field]}</th>
            <td lang={lang}>
              <FieldView change={change} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What has words on both sides is compared by them; of the rest the one value stands beside the other. */
export function FieldView({ change }: { change: FieldChange }) {
  const inWords = useFieldValue();
  const { field, before, after, runs } = change;
  if (before === after) return inWords(field, after);
  if (runs.length > 0 && before && after) return <RunsView runs={runs} />;
  return (
    <>
      <Changed kind="removed">{inWords(field, before)}</Changed>{" "}
      <Changed kind="inserted">{inWords(field, after)}</Changed>
    </>
  );
}
