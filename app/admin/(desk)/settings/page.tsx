import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Forbidden } from "../../../../components/desk/forbidden";
import { SettingsForm } from "../../../../components/desk/settings/settings-form";
import { readEnvironment } from "../../../../config/environment";
import { readSettingsVersion, readSiteSettings } from "../../../../db/queries/settings";
import { may } from "../../../../newsroom/rights";
import { requirePerson } from "../../session";
import { settingsAction } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskSettings.title") };
}

export default async function Page() {
  const [person, t] = await Promise.all([requirePerson(), getTranslations()]);
  const title = t("DeskSettings.title");
  if (!may(person, "settings.write")) return <Forbidden title={title} />;
  const [settings, version] = await Promise.all([readSiteSettings(), readSettingsVersion()]);
  return (
    <>
      <header className="desk-head">
        <h1>{title}</h1>
      </header>
      <SettingsForm action={settingsAction} {...{ settings, version, timeZone: readEnvironment().timeZone }} />
    </>
  );
}
