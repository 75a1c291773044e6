import { useTranslations } from "next-intl";
import type { DeskTerm } from "../../../db/queries/desk/terms";
import { locales, localeTable } from "../../../i18n/locales";
import { DeskForm } from "../forms/desk-form";
import { Choice, Field } from "../forms/fields";
import type { FormAction } from "../forms/form-state";
import { TextArea } from "../forms/text-area";
import { useTermKinds } from "./kinds";
import { spellingsOf } from "./spellings";

/** A term with its spellings, a column for each language; without one it makes a new one. */
export function TermForm({ action, term }: { action: FormAction; term?: DeskTerm }) {
  const t = useTranslations();
  const kinds = useTermKinds();
  return (
    <DeskForm action={action}>
      {term && <Seen term={term} />}
      <div className="term-kind">
        <Choice name="kind" label={t("DeskTerms.kind")} options={[...kinds]} defaultValue={term?.kind ?? "person"} />
        <Field name="note" label={t("DeskTerms.note")} defaultValue={term?.note ?? ""} isOptional />
      </div>
      <p className="form-note">{t("DeskTerms.onePerLine")}</p>
      <div className="term-languages">
        {locales.map((locale) => {
          const { approved, accepted, wrong } = spellingsOf(term, locale);
          const { name: language, tag } = localeTable[locale];
          return (
            <div key={locale} className="form">
              <Field
                name={`approved.${locale}`}
                label={t("DeskTerms.approvedIn", { language })}
                defaultValue={approved}
                isOptional
              />
              <TextArea
                {...{ name: `accepted.${locale}`, rows: 3, lang: tag }}
                label={t("DeskTerms.acceptedIn", { language })}
                defaultValue={accepted.join("\n")}
              />
              <TextArea
                {...{ name: `wrong.${locale}`, rows: 3, lang: tag }}
                label={t("DeskTerms.wrongIn", { language })}
                defaultValue={wrong.join("\n")}
              />
            </div>
          );
        })}
      </div>
      <div className="form-buttons">
        <button type="submit">{t("DeskTerms.save")}</button>
        <a href="/admin/terms">{t("DeskTerms.cancel")}</a>
      </div>
    </DeskForm>
  );
}

/** What else can be done with a term: made one with another, or removed. */
export function TermSteps(props: { term: DeskTerm; merge: FormAction; remove: FormAction }) {
  const t = useTranslations();
  const { term, merge, remove } = props;
  return (
    <div className="term-steps">
      <section>
        <h2>{t("DeskTerms.merge")}</h2>
        <DeskForm action={merge} label={t("DeskTerms.merge")}>
          <Seen term={term} />
          <Field name="spelling" label={t("DeskTerms.mergeWith")} hint={t("DeskTerms.mergeNote")} />
          <div className="form-buttons">
            <button type="submit" className="quiet">
              {t("DeskTerms.mergeDo")}
            </button>
          </div>
        </DeskForm>
      </section>
      <section>
        <h2>{t("DeskTerms.remove")}</h2>
        <DeskForm action={remove} label={t("DeskTerms.remove")}>
          <Seen term={term} />
          <p className="form-note">{t("DeskTerms.removeNote")}</p>
          <div className="form-buttons">
            <button type="submit" className="danger">
              {t("DeskTerms.remove")}
            </button>
          </div>
        </DeskForm>
      </section>
    </div>
  );
}

function Seen({ term }: { term: DeskTerm }) {
  return (
    <>
      <input type="hidden" name="id" value={term.id} />
      <input type="hidden" name="version" value={term.version} />
    </>
  );
}
