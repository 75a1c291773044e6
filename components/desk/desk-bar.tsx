import { useTranslations } from "next-intl";

interface DeskBarProps {
  path: string;
  /** The person's. */
  name: string;
  managesPeople: boolean;
  signOut: () => Promise<void>;
}

export function DeskBar({ path, name, managesPeople, signOut }: DeskBarProps) {
  const t = useTranslations();
  const current = (isCurrent: boolean) => (isCurrent ? { "aria-current": "page" as const } : {});
  return (
    <header>
      <a className="skip" href="#content">
        {t("Desk.skip")}
      </a>
      <div className="desk-bar">
        <a className="desk-name" href="/admin">
          {t("Desk.name")}
        </a>
        <nav aria-label={t("Desk.navigation")}>
          <ul>
            <li>
              <a href="/admin" {...current(/^\/admin($|\?|\/stories)/.test(path))}>
                {t("Desk.stories")}
              </a>
            </li>
            {managesPeople && (
              <li>
                <a href="/admin/people" {...current(path.startsWith("/admin/people"))}>
                  {t("Desk.users")}
                </a>
              </li>
            )}
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
