import { useTranslations } from "next-intl";
import type { SiteLogo as Logo } from "../../db/queries/logo";
import type { Action } from "../../newsroom/rights";
import { SiteLogo } from "../site-logo";

interface DeskBarProps {
  path: string;
  /** The newsroom's, and what it says. */
  logo: { shown: Logo; alt: string } | null;
  /** The person's. */
  name: string;
  /** What the person may do: the bar leads to nothing that would be refused. */
  may: (action: Action) => boolean;
  signOut: () => Promise<void>;
}

/** The frame's head: the parts of the desk, and who one is there. */
export function DeskBar({ path, logo, name, may, signOut }: DeskBarProps) {
  const t = useTranslations();
  return (
    <header>
      <a className="skip" href="#content">
        {t("Desk.skip")}
      </a>
      <div className="desk-bar">
        <a className="desk-name" href="/admin">
          {logo && <SiteLogo logo={logo.shown} alt={logo.alt} />}
          {t("Desk.name")}
        </a>
        <nav aria-label={t("Desk.navigation")}>
          <ul>
            <Entry href="/admin" name={t("Desk.stories")} isCurrent={/^\/admin($|\?|\/stories)/.test(path)} />
            {may("frontPage.place") && <Entry href="/admin/front" name={t("DeskFront.title")} path={path} />}
            <Entry href="/admin/pictures" name={t("DeskPictures.title")} path={path} />
            <Entry href="/admin/terms" name={t("DeskTerms.title")} path={path} />
            {may("taxonomy.write") && (
              <>
                <Entry href="/admin/sections" name={t("DeskSections.title")} path={path} />
                <Entry href="/admin/topics" name={t("Desk.topics")} path={path} />
              </>
            )}
            {may("user.manage") && <Entry href="/admin/people" name={t("Desk.users")} path={path} />}
            {may("settings.write") && <Entry href="/admin/settings" name={t("DeskSettings.title")} path={path} />}
            {may("audit.read") && <Entry href="/admin/audit" name={t("DeskAudit.title")} path={path} />}
          </ul>
        </nav>
        <div className="desk-self">
          <a href="/">{t("Desk.toSite")}</a>
          <a href="/admin/account" {...current(path.startsWith("/admin/account"))} title={t("Desk.account")}>
            {name}
          </a>
          <form action={signOut}>
            <button type="submit" className="quiet">
              {t("Desk.signOut")}
            </button>
          </form>
        </div>
      </div>
    </header>
  );
}

type EntryProps = { href: string; name: string } & ({ path: string } | { isCurrent: boolean });

function Entry({ href, name, ...rest }: EntryProps) {
  const isCurrent = "path" in rest ? rest.path.startsWith(href) : rest.isCurrent;
  return (
    <li>
      <a href={href} {...current(isCurrent)}>
        {name}
      </a>
    </li>
  );
}

function current(isCurrent: boolean) {
  return isCurrent ? { "aria-current": "page" as const } : {};
}
