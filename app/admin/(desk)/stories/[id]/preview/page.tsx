import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { LanguageTabs } from "../../../../../../components/desk/preview/language-tabs";
import { LinkTable } from "../../../../../../components/desk/preview/link-table";
import { MakeLink } from "../../../../../../components/desk/preview/make-link";
import { PreviewFrames } from "../../../../../../components/desk/preview/preview-frames";
import { listPeople } from "../../../../../../db/queries/desk/people";
import { listPreviewLinks, listPublications } from "../../../../../../db/queries/desk/preview";
import { localeTable } from "../../../../../../i18n/locales";
import { targetOf } from "../../../../../../newsroom/desk";
import { linkDays } from "../../../../../../newsroom/preview-links";
import { may } from "../../../../../../newsroom/rights";
import { requirePerson } from "../../../../session";
import { type StoryPageProps, storyQuery } from "../story-query";
import { makeLinkAction, revokeLinkAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  return { title: t("DeskPreview.title") };
}

export default async function Page(props: StoryPageProps) {
  const person = await requirePerson();
  const { storyId, locales } = await storyQuery(props);
  const [t, publications, people] = await Promise.all([getTranslations(), listPublications(storyId), listPeople()]);
  const article = publications.find((one) => locales.includes(one.locale)) ?? publications[0] ?? notFound();
  const { articleId, locale, headline, state } = article;
  const links = await listPreviewLinks(articleId);
  const mayLink = may(person, "article.write", targetOf(article));
  return (
    <>
      <header className="desk-head">
        <h1>
          {t.rich("DeskPreview.heading", {
            headline: () =>
              headline ? <span lang={localeTable[locale].tag}>{headline}</span> : t("DeskList.withoutHeadline"),
          })}
        </h1>
        <p className="form-buttons">
          {/* Past the links of both frames, which the keyboard would have to go through. */}
          <a href="#links">{t("DeskPreview.links")}</a>
          <a href={`/admin/stories/${storyId}?locale=${locale}`}>{t("DeskPreview.back")}</a>
        </p>
      </header>
      <LanguageTabs storyId={storyId} locales={publications.map((one) => one.locale)} current={locale} />
      {state === "withdrawn" ? (
        <p className="empty">{t("DeskPreview.noneWithdrawn")}</p>
      ) : (
        <PreviewFrames address={`/preview/${locale}/story/${storyId}`} />
      )}
      <section className="preview-links" aria-labelledby="links">
        <h2 id="links" tabIndex={-1}>
          {t("DeskPreview.links")}
        </h2>
        <p className="form-note">{t("DeskPreview.linksIntro")}</p>
        {mayLink && state !== "withdrawn" && (
          <MakeLink
            // Another language is another article: nothing of the last one's link stays.
            key={articleId}
            action={makeLinkAction}
            articleId={articleId}
            words={{
              days: t("DeskPreview.days"),
              make: t("DeskPreview.make"),
              address: t("DeskPreview.address"),
              copy: t("DeskPreview.copy"),
              copied: t("DeskPreview.copied"),
            }}
            choices={linkDays.map((count) => ({ value: count, name: t("DeskPreview.daysCount", { count }) }))}
          />
        )}
        <LinkTable
          links={links}
          people={new Map(people.map((one) => [one.id, one.name]))}
          {...(mayLink ? { revoke: revokeLinkAction } : {})}
        />
      </section>
    </>
  );
}
