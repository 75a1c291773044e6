import { useTranslations } from "next-intl";
import { useMoments } from "../use-moments";

/** What was wrong and is right now, in the open. */
export function Corrections({ corrections }: { corrections: { text: string; publishedAt: number }[] }) {
  const t = useTranslations();
  const moments = useMoments();
  if (corrections.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{t("Article.corrections")}</h2>
      {corrections.map((correction) => (
        <div key={correction.publishedAt}>
          <p>{correction.text}</p>
          <p className="kicker">{t("Article.correctedAt", { moment: moments.moment(correction.publishedAt) })}</p>
        </div>
      ))}
    </section>
  );
}
