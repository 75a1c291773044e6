import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { LanguageTabs } from "../../../../../components/desk/editor/language-tabs";
import { StartTranslation } from "../../../../../components/desk/editor/start-translation";
import { StoryEditor } from "../../../../../components/desk/editor/story-editor";
import { changesSince } from "../../../../../db/queries/desk/revisions";
import { findEditedStory } from "../../../../../db/queries/desk/story";
import { beatMs } from "../../../../../newsroom/presence";
import { may } from "../../../../../newsroom/rights";
import { requirePerson } from "../../../session";
import { startTranslationAction } from "./actions";
import { choicesFor, siteFor } from "./choices";
import { editorQuery } from "./query";
import { shownStory } from "./shown-story";
import { storyActions } from "./story-actions";

interface EditorPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: EditorPageProps): Promise<Metadata> {
  const [{ id }, t] = await Promise.all([params, getTranslations()]);
  return { title: t("DeskEditor.title", { id }) };
}

export default async function Page({ params, searchParams }: EditorPageProps) {
  const person = await requirePerson();
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const edited = /^[1-9]\d{0,14}$/.test(id) ? await findEditedStory(Number(id)) : null;
  if (!edited) notFound();
  const story = await shownStory(person, edited);
  const { locale, beside: besideLocale } = editorQuery(asked, edited, person);
  const article = story.articles.find((one) => one.locale === locale);
  const beside = article ? (story.articles.find((one) => one.locale === besideLocale) ?? null) : null;
  const states = story.articles.map((one) => ({
    ...{ locale: one.locale, state: one.deskState, hasChanges: one.hasWorkingCopy },
  }));
  const tabs = <LanguageTabs storyId={story.id} current={locale} beside={beside?.locale ?? null} states={states} />;
  const mayStart = may(person, "article.write", { locale, authorId: person.id });
  if (!article)
    return (
      <>
        {tabs}
        <StartTranslation
          {...{ storyId: story.id, locale, source: story.sourceLocale, mayStart }}
          action={startTranslationAction}
        />
      </>
    );
  const [choices, messages, outdated] = await Promise.all([
    choicesFor(person, story),
    getMessages(),
    changesSince(story.id, locale),
  ]);
  const words = Object.fromEntries(Object.entries(messages).filter(([group]) => group.startsWith("Desk")));
  return (
    <NextIntlClientProvider messages={words}>
      <StoryEditor
        key={article.id}
        {...{
          story,
          article,
          beside,
          outdated,
          choices,
          beatMs,
          site: siteFor(),
          personId: person.id,
          actions: storyActions,
        }}
        signIn={`/admin/sign-in?then=${encodeURIComponent("/admin")}`}
      >
        {tabs}
      </StoryEditor>
    </NextIntlClientProvider>
  );
}
