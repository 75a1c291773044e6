"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import type { SourceChanges } from "../../../db/queries/desk/revisions";
import { type Locale, locales } from "../../../i18n/locales";
import { ConflictView } from "../comparison/conflict-view";
import { OutdatedSince } from "../comparison/outdated-since";
import type { StoryActions } from "./actions";
import { ArticleDetails } from "./details/article-details";
import { Conversation, Corrections } from "./details/conversation";
import { SharedDetails } from "./details/shared-details";
import { type Done, DoneLine } from "./done-line";
import { HelpDialog } from "./help-dialog";
import { KnownThingsProvider } from "./known-things";
import { PresenceLine } from "./presence-line";
import { ArticleSteps, type Asked } from "./publish/article-steps";
import { FailureLine } from "./publish/failure-line";
import { MarkUpToDate } from "./publish/mark-up-to-date";
import { isOut } from "./publish/states";
import { StepDialogs } from "./publish/step-dialogs";
import { SaveLine } from "./save-line";
import { Sheets } from "./sheets";
import type { Choices, DeskSite, ShownArticle, ShownStory } from "./story-data";
import { StoryLinks } from "./story-links";
import { useDraft } from "./use-draft";
import { usePresence } from "./use-presence";
import { useShortcuts } from "./use-shortcuts";
import { useSteps } from "./use-steps";
import { useTab } from "./use-tab";

export interface StoryEditorProps {
  story: ShownStory;
  article: ShownArticle;
  beside: ShownArticle | null;
  /** What changed in the source since this translation of it was made. */
  outdated: SourceChanges | null;
  personId: string;
  choices: Choices;
  site: DeskSite;
  actions: StoryActions;
  /** How often a tab says that it is there. */
  beatMs: number;
  /** Where a sign-in that ran out is renewed. */
  signIn: string;
  /** The languages with their states. */
  children: ReactNode;
}

/** The page that an article is written on, with everything that is done to it. */
export function StoryEditor({ story, article, beside, personId, choices, site, actions, ...props }: StoryEditorProps) {
  const t = useTranslations();
  const router = useRouter();
  const tab = useTab();
  const presence = usePresence({ articleId: article.id, tab, beatMs: props.beatMs, isOn: article.may.write });
  const onForeign = () => router.refresh();
  const { draft, view, onReady } = useDraft({ article, personId, tab, writes: presence.writes, onForeign });
  const takeOver = async () => {
    // What was typed here goes on, against what was written since; else the page shows that.
    if ((await presence.takeOver()) && view.state.kind === "takenOver") await draft.goOn();
  };
  const steps = useSteps(draft, article.id);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isHelping, setHelping] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  // Somebody else's text or step: it is fetched before anything is written on what stood here before.
  const isBehind = view.state.kind === "saved" && presence.version > draft.version;
  const isReadOnly = !article.may.write || presence.writes === false || view.conflict !== null || isBehind;
  const isAhead = view.isAhead || view.state.kind === "dirty";
  const hasChanges = article.hasWorkingCopy || (article.state === "published" && isAhead);
  const canMark = article.deskState === "outdated" && article.may.write;
  const marking = { isBusy: steps.isBusy, mark: () => void steps.take(actions.markUpToDate) };
  const ask = async (what: Asked) => {
    setDone(null);
    steps.forget();
    // What the dialog says is to be of what was typed.
    if (await draft.flush()) router.refresh();
    setAsked(what);
  };
  useEffect(() => {
    if (isBehind) router.refresh();
  }, [isBehind, router]);
  useShortcuts({
    save: () => void draft.flush(),
    publish: () => {
      const isChange = isOut(article);
      const may = isChange ? article.may.correct : article.may.publish;
      if (may && asked === null) void ask(isChange ? "changes" : "publish");
    },
    toList: () => location.assign("/admin"),
    toLanguage: (index) => goTo(story.id, locales[index], { current: article.locale, beside: beside?.locale }),
    help: () => setHelping(true),
  });
  return (
    <KnownThingsProvider choices={choices} locale={article.locale} actions={actions}>
      <div className={beside ? "story-editor two" : "story-editor"}>
        <h1 className="visually-hidden">{view.fields.headline || t("DeskList.withoutHeadline")}</h1>
        <header className="editor-bar">
          {props.children}
          <StoryLinks storyId={story.id} locale={article.locale} />
          <SaveLine
            view={view}
            mayWrite={article.may.write}
            signIn={props.signIn}
            onSignedIn={() => void draft.goOn()}
          />
          <button type="button" className="quiet" aria-keyshortcuts="?" onClick={() => setHelping(true)}>
            {t("DeskEditor.keys")}
          </button>
        </header>
        <PresenceLine {...{ personId, ...presence }} takeOver={() => void takeOver()} />
        {done && <DoneLine done={done} storyId={story.id} address={article.address} />}
        {view.conflict && (
          <div className="conflict-frame">
            <ConflictView
              key={view.conflict.version}
              {...view.conflict}
              locale={article.locale}
              theirName={view.conflict.by}
              onResolve={(content) => void draft.resolve(content)}
            />
          </div>
        )}
        {props.outdated && (
          <OutdatedSince changes={props.outdated}>{canMark && <MarkUpToDate {...marking} />}</OutdatedSince>
        )}
        <div className="editor-main">
          <Sheets {...{ article, beside, draft, view, isReadOnly, onReady }} />
          <aside className="editor-details" aria-label={t("DeskEditor.details")}>
            <Corrections {...{ article, steps }} finishTask={actions.finishTask} />
            <ArticleSteps
              {...{ article, hasChanges, isBusy: steps.isBusy }}
              ask={(what) => void ask(what)}
              move={(step) => void steps.take((seen) => actions.move({ ...seen, step, comment: "" }))}
              takeIn={() => void steps.take((seen) => actions.publishChanges({ ...seen, as: "amendment" }))}
            >
              {/* With what changed, where that is shown. */}
              {canMark && !props.outdated && <MarkUpToDate {...marking} />}
            </ArticleSteps>
            {asked === null && <FailureLine failure={steps.failure} />}
            <ArticleDetails {...{ article, draft, view, site, isReadOnly }} />
            <SharedDetails {...{ story, choices, timeZone: site.timeZone }} save={actions.saveShared} />
            <Conversation {...{ article, steps, people: choices.people }} comment={actions.comment} />
          </aside>
        </div>
        <StepDialogs
          {...{ asked, story, article, hasChanges, draft, site, steps, actions }}
          close={() => setAsked(null)}
          onDone={setDone}
        />
        {isHelping && <HelpDialog languages={locales} close={() => setHelping(false)} />}
      </div>
    </KnownThingsProvider>
  );
}

/** To a language's text where it stands on the page, else to its own page. */
function goTo(
  storyId: number,
  locale: Locale | undefined,
  here: { current: Locale; beside: Locale | undefined },
): void {
  if (!locale) return;
  const sheet =
    locale === here.current || locale === here.beside ? document.querySelector(`.sheet .text:lang(${locale})`) : null;
  if (sheet instanceof HTMLElement) sheet.focus();
  else location.assign(`/admin/stories/${storyId}?locale=${locale}`);
}
