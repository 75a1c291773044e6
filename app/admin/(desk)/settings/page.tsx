import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { Forbidden } from "../../../../components/desk/forbidden";
import { LogoPart } from "../../../../components/desk/settings/logo-part";
import { SettingsForm } from "../../../../components/desk/settings/settings-form";
import { readEnvironment } from "../../../../config/environment";
import { readLogo, readLogoVersion } from "../../../../db/queries/logo";
import { readSettingsVersion, readSiteSettings } from "../../../../db/queries/settings";
import { may } from "../../../../newsroom/rights";
import { requirePerson } from "../../session";
import { settingsAction } from "./actions";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskSettings.title") };
}

/** What became of the form of the logo. */
const query = z.object({
  logo: z.enum(["upload", "remove"]).nullable().catch(null),
  failed: z.string().max(40).nullable().catch(null),
});

interface SettingsProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: SettingsProps) {
  const [person, asked, t] = await Promise.all([requirePerson(), searchParams, getTranslations()]);
  const title = t("DeskSettings.title");
  if (!may(person, "settings.write")) return <Forbidden title={title} />;
  const [settings, version, logo, logoVersion] = await Promise.all([
    readSiteSettings(),
    readSettingsVersion(),
    readLogo(),
    readLogoVersion(),
  ]);
  const told = query.parse({ logo: null, failed: null, ...asked });
  return (
    <>
      <header className="desk-head">
        <h1>{title}</h1>
      </header>
      <SettingsForm action={settingsAction} {...{ settings, version, timeZone: readEnvironment().timeZone }} />
      <LogoPart {...{ logo, version: logoVersion }} told={{ step: told.logo, failed: told.failed }} />
    </>
  );
}
