import { useTranslations } from "next-intl";

/**
 * A preview as a phone and as a screen show it. `allow-same-origin` without `allow-scripts`: the page finds its fonts and
 * pictures, which are for this site alone, and no script of it runs inside the desk.
 */
export function PreviewFrames({ address }: { address: string }) {
  const t = useTranslations();
  const frames = [
    { form: "phone", name: t("DeskPreview.phone"), title: t("DeskPreview.phoneFrame") },
    { form: "desktop", name: t("DeskPreview.desktop"), title: t("DeskPreview.desktopFrame") },
  ] as const;
  return (
    <>
      <div className="preview-frames">
        {frames.map(({ form, name, title }) => (
          <section key={form} className={`preview-${form}`} aria-label={title}>
            <h2>{name}</h2>
            <div className="preview-scale">
              <iframe src={address} title={title} sandbox="allow-same-origin" />
            </div>
          </section>
        ))}
      </div>
      <p>
        <a href={address} target="_blank" rel="noopener">
          {t("DeskPreview.alone")}
        </a>
      </p>
    </>
  );
}
