import { useTranslations } from "next-intl";
import { useAddress } from "./navigation";

/** Instead of content: what is the matter, and where to read on. */
export function StatusPage({ title, text }: { title: string; text: string }) {
  const t = useTranslations();
  const address = useAddress();
  return (
    <div className="status-page">
      <h1>{title}</h1>
      <p>{text}</p>
      <nav aria-label={t("Status.continue")}>
        <ul>
          <li>
            <a href={address({ page: "front" })}>{t("Article.home")}</a>
          </li>
          <li>
            <a href={address({ page: "news" })}>{t("Frame.allNews")}</a>
          </li>
        </ul>
      </nav>
    </div>
  );
}
