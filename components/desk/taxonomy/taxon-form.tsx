import { useTranslations } from "next-intl";
import type { DeskTaxon } from "../../../db/queries/desk/taxonomy";
import { locales, localeTable } from "../../../i18n/locales";
import { DeskForm } from "../forms/desk-form";
import { Field } from "../forms/fields";
import type { FormAction } from "../forms/form-state";
import { TextArea } from "../forms/text-area";
import type { PickablePicture } from "../pictures/pickable";
import { PictureChoice } from "../pictures/picture-choice";

interface TaxonFormProps {
  action: FormAction;
  kind: string;
  label: string;
  /** Left out for what is new. */
  taxon?: DeskTaxon;
  /** The one that it has. */
  picture: PickablePicture | null;
}

/** Names, slugs and descriptions in every language, and a picture for all of them. */
export function TaxonForm({ action, kind, label, taxon, picture }: TaxonFormProps) {
  const t = useTranslations();
  return (
    <DeskForm action={action} label={label}>
      <input type="hidden" name="kind" value={kind} />
      {taxon && <input type="hidden" name="id" value={taxon.id} />}
      {taxon && <input type="hidden" name="version" value={taxon.version} />}
      {locales.map((locale) => {
        const own = taxon?.names[locale];
        const { tag, name } = localeTable[locale];
        return (
          <fieldset key={locale} className="form">
            <legend>{name}</legend>
            <Field
              name={`${locale}.name`}
              label={t("DeskTopics.name")}
              defaultValue={own?.name ?? ""}
              isOptional={!own}
            />
            <Field
              name={`${locale}.slug`}
              label={t("DeskTopics.slug")}
              hint={own ? t("DeskTopics.slugChanges") : t("DeskTopics.slugMade")}
              defaultValue={own?.slug ?? ""}
              isOptional
            />
            <TextArea
              {...{ name: `${locale}.description`, rows: 2, lang: tag, defaultValue: own?.description ?? "" }}
              label={t("DeskTopics.description")}
            />
          </fieldset>
        );
      })}
      <PictureChoice
        // What was written of it meanwhile, in another window, is shown at the next save.
        key={`${picture?.id} ${picture?.undescribed}`}
        {...{ name: "pictureId", picture }}
        label={t("DeskTopics.picture")}
        hint={t("DeskTopics.pictureHint")}
      />
      <p className="form-buttons">
        <button type="submit">{taxon ? t("DeskTopics.save") : t("DeskTopics.create")}</button>
      </p>
    </DeskForm>
  );
}
