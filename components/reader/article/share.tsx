import { useTranslations } from "next-intl";

/** Plain links: no script, and no word to anybody before a reader clicks. The button is for browsers that run ours. */
export function Share({ url, headline }: { url: string; headline: string }) {
  const t = useTranslations();
  const link = encodeURIComponent(url);
  const text = encodeURIComponent(headline);
  const targets = [
    { name: "Telegram", href: `https://t.me/share/url?url=${link}&text=${text}` },
    { name: "VK", href: `https://vk.com/share.php?url=${link}&title=${text}` },
    { name: "X", href: `https://x.com/intent/post?url=${link}&text=${text}` },
    { name: "Facebook", href: `https://www.facebook.com/sharer/sharer.php?u=${link}` },
    { name: t("Article.shareMail"), href: `mailto:?subject=${text}&body=${link}` },
  ];
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{t("Article.share")}</h2>
      <ul>
        {targets.map((target) => (
          <li key={target.name}>
            <a href={target.href} rel="noopener noreferrer nofollow">
              {target.name}
            </a>
          </li>
        ))}
        <li>
          <copy-link data-url={url} data-done={t("Article.linkCopied")} hidden>
            <button type="button">{t("Article.copyLink")}</button>
          </copy-link>
        </li>
      </ul>
    </section>
  );
}
