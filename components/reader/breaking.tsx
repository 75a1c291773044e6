import { useTranslations } from "next-intl";
import { Headline } from "./headline";
import type { Newsroom } from "./newsroom";

/** The banner of breaking news, above the content of every page. */
export function Breaking({ text, address }: NonNullable<Newsroom["breaking"]>) {
  const t = useTranslations();
  return (
    <section className="breaking" aria-label={t("Frame.breaking")}>
      <p>
        <strong>{t("Frame.breaking")}</strong>{" "}
        {address ? (
          <a href={address}>
            <Headline>{text}</Headline>
          </a>
        ) : (
          <Headline>{text}</Headline>
        )}
      </p>
    </section>
  );
}
