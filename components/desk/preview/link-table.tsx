import { useFormatter, useTranslations } from "next-intl";
import type { PreviewLinkRow } from "../../../db/queries/desk/preview";
import { momentsOf } from "../../../i18n/moments";

interface LinkTableProps {
  links: readonly PreviewLinkRow[];
  /** Names of accounts by their ids. */
  people: ReadonlyMap<string, string>;
  /** Left out for who may not. */
  revoke?: (form: FormData) => Promise<void>;
}

/** The secret links of an article: who made them, how long they hold, and the way to make them void. */
export function LinkTable({ links, people, revoke }: LinkTableProps) {
  const t = useTranslations();
  const moments = momentsOf(t, useFormatter());
  if (links.length === 0) return <p className="empty">{t("DeskPreview.noLinks")}</p>;
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="table-frame" aria-label={t("DeskPreview.table")} tabIndex={0}>
      <table className="desk-table stacks">
        <caption className="visually-hidden">{t("DeskPreview.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("DeskPreview.madeAt")}</th>
            <th scope="col">{t("DeskPreview.madeBy")}</th>
            <th scope="col">{t("DeskPreview.expiresAt")}</th>
            <th scope="col">{t("DeskPreview.state")}</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.id}>
              <th scope="row" className="figures">
                {moments.moment(link.madeAt)}
              </th>
              <td data-label={t("DeskPreview.madeBy")}>{people.get(link.madeBy) ?? link.madeBy}</td>
              <td className="figures" data-label={t("DeskPreview.expiresAt")}>
                {moments.moment(link.expiresAt)}
              </td>
              <td data-label={t("DeskPreview.state")}>
                <LinkState link={link} />
                {revoke && isValid(link) && (
                  <form action={revoke}>
                    <input type="hidden" name="articleId" value={link.articleId ?? ""} />
                    <input type="hidden" name="linkId" value={link.id} />
                    <button
                      type="submit"
                      className="danger"
                      aria-label={t("DeskPreview.revokeOf", { moment: moments.moment(link.madeAt) })}
                    >
                      {t("DeskPreview.revoke")}
                    </button>
                  </form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LinkState({ link }: { link: PreviewLinkRow }) {
  const t = useTranslations();
  const moments = momentsOf(t, useFormatter());
  const words =
    link.revokedAt !== null
      ? t("DeskPreview.revoked", { moment: moments.moment(link.revokedAt) })
      : isValid(link)
        ? t("DeskPreview.valid")
        : t("DeskPreview.expired");
  return (
    <span className="state">
      <span aria-hidden="true" className="state-sign">
        {isValid(link) ? "●" : "×"}
      </span>{" "}
      {words}
    </span>
  );
}

function isValid({ revokedAt, expiresAt }: PreviewLinkRow): boolean {
  return revokedAt === null && expiresAt > Date.now();
}
