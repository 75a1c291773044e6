import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FrontPage } from "../../components/reader/front-page";
import { JsonLd } from "../../components/reader/json-ld";
import { newsroomOf, webSite } from "../../outlets/json-ld/publisher";
import { everyLanguage } from "./alternates";
import { readFrontPage } from "./front";
import { metadataOf } from "./metadata";
import { localeOf, type PageProps } from "./parameters";
import { ReaderPage } from "./reader-page";
import { readNewsroom, readSite } from "./site";

export const dynamic = "force-dynamic";

const versions = everyLanguage({ page: "front" });

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { name, claim } = await readNewsroom(locale);
  const t = await getTranslations();
  const title = t("Front.title");
  return metadataOf({ place: { page: "front", locale }, title, description: claim || `${name}: ${title}`, versions });
}

export default async function Page({ params }: PageProps) {
  const locale = localeOf((await params).locale);
  const [content, site] = await Promise.all([readFrontPage(locale), readSite(locale)]);
  return (
    <ReaderPage locale={locale} place={{ page: "front", locale }} versions={versions}>
      <FrontPage {...content} />
      <JsonLd data={webSite(site)} />
      <JsonLd data={newsroomOf(site)} />
    </ReaderPage>
  );
}
