/** What stands in the form of a picture, by the names of its fields. */
export type PictureFields = Readonly<Record<string, string>>;

export interface PictureFormState {
  fields: PictureFields;
  /** A reason for each field that is wrong, and for `form` as a whole. */
  errors: Readonly<Record<string, string>>;
  isSaved?: boolean;
}
