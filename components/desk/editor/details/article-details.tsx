"use client";

import { useTranslations } from "next-intl";
import { dayOf, rangeOfDay } from "../../../../i18n/calendar";
import { localeTable } from "../../../../i18n/locales";
import { longestOf } from "../../../../newsroom/lengths";
import type { ArticleDraft, DraftView } from "../article-draft";
import type { DeskSite, ShownArticle } from "../story-data";
import { useFieldErrors } from "./field-words";
import { Group } from "./group";
import { SearchPreview, shownDescription, shownTitle } from "./search-preview";
import { TextField } from "./text-field";

interface ArticleDetailsProps {
  article: ShownArticle;
  draft: ArticleDraft;
  view: DraftView;
  site: DeskSite;
  isReadOnly: boolean;
}

type Line = "datelinePlace" | "byline" | "pictureCaption" | "searchTitle" | "searchDescription";

/** What belongs to one language beside its text. */
export function ArticleDetails({ article, draft, view, site, isReadOnly }: ArticleDetailsProps) {
  const t = useTranslations();
  const { fields } = view;
  const errorOf = useFieldErrors(view);
  const lang = localeTable[article.locale].tag;
  const line = (name: Line) => ({
    ...{ isReadOnly, lang, longest: longestOf[name] },
    value: fields[name] ?? "",
    error: errorOf(name),
    onChange: (text: string) => draft.setField(name, text === "" ? null : text),
  });
  const slug = fields.slug ?? view.slug;
  const day = fields.datelineDate === null ? "" : dayOf(fields.datelineDate, site.timeZone);
  return (
    <>
      <Group title={t("DeskEditor.dateline")}>
        <TextField label={t("DeskEditor.place")} {...line("datelinePlace")} />
        <label>
          {t("DeskEditor.date")}
          <input
            type="date"
            value={day}
            readOnly={isReadOnly}
            onChange={({ target }) =>
              draft.setField("datelineDate", target.value === "" ? null : rangeOfDay(target.value, site.timeZone).from)
            }
          />
        </label>
        <TextField label={t("DeskEditor.byline")} {...line("byline")} />
        <TextField label={t("DeskEditor.pictureCaption")} rows={2} {...line("pictureCaption")} />
      </Group>
      <Group title={t("DeskEditor.search")} isOpen={false}>
        <TextField
          label={t("DeskEditor.slug")}
          note={article.publishedAt === null ? t("DeskEditor.slugFollows") : t("DeskEditor.slugRedirects")}
          {...{ isReadOnly, longest: longestOf.slug, value: slug, error: errorOf("slug") }}
          onChange={(text) => draft.setField("slug", text)}
        />
        <TextField label={t("DeskEditor.searchTitle")} shown={shownTitle} {...line("searchTitle")} />
        <TextField
          label={t("DeskEditor.searchDescription")}
          rows={3}
          shown={shownDescription}
          {...line("searchDescription")}
        />
        <SearchPreview
          address={`${site.url}${(article.address ?? "").replace(/[^/]*$/, "")}${slug}`}
          title={fields.searchTitle || fields.headline}
          description={fields.searchDescription || fields.lead}
          lang={lang}
        />
      </Group>
    </>
  );
}
