import { useTranslations } from "next-intl";
import type { DeskTaxon } from "../../../db/queries/desk/taxonomy";
import { locales, localeTable } from "../../../i18n/locales";
import { DeskForm } from "../forms/desk-form";
import { Field } from "../forms/fields";
import type { FormAction } from "../forms/form-state";
import { TextArea } from "../forms/text-area";

interface TaxonFormProps {
  action: FormAction;
  kind: string;
  label: string;
  /** Left out for what is new. */
  taxon?: DeskTaxon;
}

/** Names, slugs and descriptions in every language. */
export function TaxonForm({ action, kind, label, taxon }: TaxonFormProps) {
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
      <p className="form-buttons">
        <button type="submit">{taxon ? t("DeskTopics.save") : t("DeskTopics.create")}</button>
      </p>
    </DeskForm>
  );
}
