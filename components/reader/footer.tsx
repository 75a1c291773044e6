import { useTranslations } from "next-intl";
import { useAddress } from "./navigation";
import type { Newsroom } from "./newsroom";

export function Footer({ newsroom }: { newsroom: Newsroom }) {
  const t = useTranslations();
  const address = useAddress();
  return (
    <footer className="footer">
      <nav aria-label={t("Frame.overview")}>
        <ul className="footer-sections">
          {newsroom.sections.map((section) => (
            <li key={section.key}>
              <a href={address({ page: "section", slug: section.slug })}>{section.name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="footer-more">
        <ul>
          <li>
            <a href={address({ page: "news" })}>{t("Frame.allNews")}</a>
          </li>
          <li>
            <a href={address({ page: "projects" })}>{t("Frame.projects")}</a>
          </li>
          <li>
            <a href={address({ page: "institutions" })}>{t("Frame.institutions")}</a>
          </li>
          <li>
            <a href={address({ page: "feeds" })}>{t("Frame.feeds")}</a>
          </li>
        </ul>
        <ul>
          <li>
            <a href={address({ page: "imprint" })}>{t("Frame.imprint")}</a>
          </li>
          <li>
            <a href={address({ page: "contact" })}>{t("Frame.contact")}</a>
          </li>
        </ul>
        {newsroom.networks.length > 0 && (
          <div>
            <h2>{t("Frame.subscribe")}</h2>
            <ul>
              {newsroom.networks.map((network) => (
                <li key={network.url}>
                  <a href={network.url} rel="me noopener">
                    {network.name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <p className="rights">{t("Frame.rights", { year: String(new Date().getFullYear()), name: newsroom.name })}</p>
    </footer>
  );
}
