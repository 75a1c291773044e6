import { useTranslations } from "next-intl";
import type { DeskTaxon } from "../../../db/queries/desk/taxonomy";
import { locales, localeTable } from "../../../i18n/locales";

interface TaxonListProps {
  /** What stands in it, in the plural: the table's name. */
  name: string;
  taxons: DeskTaxon[];
  /** The one that is open beside the list. */
  openId: number | null;
  hrefOf: (id: number) => string;
  move: (form: FormData) => Promise<void>;
  /** What a form that moves one says besides: the kind. */
  kind: string;
}

/** Sections or topics in their order, each with its names and slugs. */
export function TaxonList({ name, taxons, openId, hrefOf, move, kind }: TaxonListProps) {
  const t = useTranslations();
  if (taxons.length === 0) return <p className="empty">{t("DeskTopics.empty")}</p>;
  return (
    <div className="table-frame">
      <table className="desk-table taxon-table">
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            {locales.map((locale) => (
              <th key={locale} scope="col">
                {localeTable[locale].name}
              </th>
            ))}
            <th scope="col">{t("DeskTopics.use")}</th>
            <th scope="col">{t("DeskTopics.order")}</th>
          </tr>
        </thead>
        <tbody>
          {taxons.map((taxon, index) => (
            <tr key={taxon.id} {...(taxon.id === openId ? { "aria-current": "true" } : {})}>
              {locales.map((locale, column) => (
                <Names key={locale} {...{ taxon, locale }} href={column === 0 ? hrefOf(taxon.id) : null} />
              ))}
              <td>{taxon.isUsed ? t("DeskTopics.used") : t("DeskTopics.unused")}</td>
              <td>
                <form action={move} className="form-buttons">
                  <input type="hidden" name="kind" value={kind} />
                  <input type="hidden" name="id" value={taxon.id} />
                  {index > 0 && (
                    <button
                      type="submit"
                      className="quiet"
                      name="by"
                      value="-1"
                      aria-label={t("DeskTopics.up", { name: nameOf(taxon) })}
                    >
                      ↑
                    </button>
                  )}
                  {index < taxons.length - 1 && (
                    <button
                      type="submit"
                      className="quiet"
                      name="by"
                      value="1"
                      aria-label={t("DeskTopics.down", { name: nameOf(taxon) })}
                    >
                      ↓
                    </button>
                  )}
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The first name that there is; the key where there is none. */
export function nameOf(taxon: DeskTaxon): string {
  return locales.flatMap((locale) => taxon.names[locale]?.name ?? [])[0] ?? taxon.key;
}

function Names({ taxon, locale, href }: { taxon: DeskTaxon; locale: (typeof locales)[number]; href: string | null }) {
  const t = useTranslations();
  const own = taxon.names[locale];
  const shown = own?.name ?? (href ? nameOf(taxon) : null);
  return (
    <td lang={own && localeTable[locale].tag}>
      {shown === null ? <span className="row-note">{t("DeskTopics.noName")}</span> : null}
      {shown !== null && (href ? <a href={href}>{shown}</a> : shown)}
      {own && <span className="row-note">{own.slug}</span>}
    </td>
  );
}
