import { useTranslations } from "next-intl";
import { logoAddress } from "../../../content/pictures";
import type { Logo, SiteLogo } from "../../../db/queries/logo";
import { UploadReport } from "../pictures/upload-report";

interface LogoPartProps {
  logo: SiteLogo | null;
  /** 0 where there never was one. */
  version: number;
  /** What became of the form that was sent last. */
  told: { step: "upload" | "remove" | null; failed: string | null };
}

/** The newsroom's logo, and another one for dark paper once there is one. Plain forms, which lead back here. */
export function LogoPart({ logo, version, told }: LogoPartProps) {
  const t = useTranslations();
  const done = { upload: t("DeskSettings.logoSaved"), remove: t("DeskSettings.logoRemoved") };
  return (
    <section className="picture-part" id="logo" aria-labelledby="logo-heading">
      <h2 id="logo-heading">{t("DeskSettings.logo")}</h2>
      <p className="form-note">{t("DeskSettings.logoNote")}</p>
      <UploadReport done={told.step && done[told.step]} failed={told.failed ? [told.failed] : []} />
      <div className="logos">
        <LogoForm
          {...{ scheme: "light", version, logo: logo?.light ?? null }}
          label={t("DeskSettings.logoLight")}
          note={logo ? null : t("DeskSettings.logoNone")}
        />
        {logo && (
          <LogoForm
            {...{ scheme: "dark", version, logo: logo.dark }}
            label={t("DeskSettings.logoDark")}
            note={logo.dark ? null : t("DeskSettings.logoPlated")}
          />
        )}
      </div>
    </section>
  );
}

interface LogoFormProps {
  scheme: "light" | "dark";
  version: number;
  logo: Logo | null;
  label: string;
  /** What is shown where there is none. */
  note: string | null;
}

function LogoForm({ scheme, version, logo, label, note }: LogoFormProps) {
  const t = useTranslations();
  const hidden = (
    <>
      <input type="hidden" name="scheme" value={scheme} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  return (
    <div className="form">
      <h3>{label}</h3>
      {note && <p className="form-note">{note}</p>}
      {logo && (
        <p className={`logo-shown on-${scheme}`}>
          <img src={logoAddress(logo.hash, "webp")} width={logo.width} height={logo.height} alt={label} />
        </p>
      )}
      <form className="replace-form" action="/api/desk/logo" method="post" encType="multipart/form-data">
        {hidden}
        <label>
          {t("DeskSettings.logoFile")}
          <input type="file" name="files" required accept="image/png,image/webp,image/jpeg,image/avif" />
        </label>
        <button type="submit" name="step" value="upload" className="quiet">
          {t("DeskSettings.logoUpload")}
        </button>
      </form>
      {logo && (
        <form action="/api/desk/logo" method="post" encType="multipart/form-data">
          {hidden}
          <button type="submit" name="step" value="remove" className="danger">
            {t("DeskSettings.logoRemove")}
          </button>
        </form>
      )}
    </div>
  );
}
