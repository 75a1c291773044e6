import { useTranslations } from "next-intl";
import type { DeskTaxon } from "../../../db/queries/desk/taxonomy";
import { locales, localeTable } from "../../../i18n/locales";

export interface TaxonListProps {
  /** What stands in it, in the plural: the table's name. */
  name: string;
  taxons: DeskTaxon[];
  /** The one that is open beside the list. */
  openId: number | null;
  hrefOf: (id: number) => string;
  /** Null where what is shown are only some of them, and to move one would mean nothing. */
  order: Order | null;
}

interface Order {
  move: (form: FormData) => Promise<void>;
  /** What a form that moves one says besides. */
  kind: string;
  /** Whether the list goes on before the first that is shown, and after the last. */
  goesOn: { before: boolean; after: boolean };
}

/** Sections or topics in their order, each with its names and slugs. */
export function TaxonList({ name, taxons, openId, hrefOf, order }: TaxonListProps) {
  const t = useTranslations();
  if (taxons.length === 0) return <p className="empty">{order ? t("DeskTopics.empty") : t("DeskTopics.noneFound")}</p>;
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
            {order && <th scope="col">{t("DeskTopics.order")}</th>}
          </tr>
        </thead>
        <tbody>
          {taxons.map((taxon, index) => (
            <tr key={taxon.id} {...(taxon.id === openId ? { "aria-current": "true" } : {})}>
              {locales.map((locale, column) => (
                <Names key={locale} {...{ taxon, locale }} href={column === 0 ? hrefOf(taxon.id) : null} />
              ))}
              <td>{taxon.isUsed ? t("DeskTopics.used") : t("DeskTopics.unused")}</td>
              {order && (
                <td>
                  <Moves
                    {...{ taxon, order }}
                    isFirst={index === 0 && !order.goesOn.before}
                    isLast={index === taxons.length - 1 && !order.goesOn.after}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Moves(props: { taxon: DeskTaxon; order: Order; isFirst: boolean; isLast: boolean }) {
  const t = useTranslations();
  const { taxon, order, isFirst, isLast } = props;
  const name = nameOf(taxon);
  return (
    <form action={order.move} className="form-buttons">
      <input type="hidden" name="kind" value={order.kind} />
      <input type="hidden" name="id" value={taxon.id} />
      {!isFirst && (
        <button type="submit" className="quiet" name="by" value="-1" aria-label={t("DeskTopics.up", { name })}>
          ↑
        </button>
      )}
      {!isLast && (
        <button type="submit" className="quiet" name="by" value="1" aria-label={t("DeskTopics.down", { name })}>
          ↓
        </button>
      )}
    </form>
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
