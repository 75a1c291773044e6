import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { messagesOf } from "../../../i18n/messages";
import { articleWith, paragraphs } from "../../../newsroom/comparison/testing";
import { ArticleComparison } from "./article-comparison";
import { ConflictView } from "./conflict-view";
import { OutdatedSince } from "./outdated-since";

/** The page's text, with what is inserted and removed in signs. */
function shown(node: ReactNode, locale: "de" | "ru" = "de"): string {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messagesOf[locale]} timeZone="Europe/Minsk">
      {node}
    </NextIntlClientProvider>,
  );
  return html
    .replaceAll(/<span class="visually-hidden".*?<\/span>/g, "")
    .replaceAll(/<\/?ins>/g, "+")
    .replaceAll(/<\/?del>/g, "-")
    .replaceAll(/<(p|h2|h3|tr|legend|summary|label)\b/g, "\n<$1")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"');
}

const before = articleWith({
  headline: "Brücke gesperrt",
  body: paragraphs("Eins bleibt.", "Zwei bleibt.", "Drei bleibt.", "Die Brücke ist gesperrt."),
});
const after = {
  ...before,
  headline: "Brücke offen",
  body: paragraphs("Eins bleibt.", "Zwei bleibt.", "Drei bleibt.", "Die Brücke ist offen."),
};

describe("the comparison of two states", () => {
  it("shows fields and paragraphs word by word, and folds up what nobody changed", () => {
    const text = shown(<ArticleComparison before={before} after={after} locale="de" />);
    expect(text).toContain("Geändert: 1 Feld, 1 Absatz.");
    expect(text).toContain("ÜberschriftBrücke -gesperrt-+offen+");
    expect(text).toContain(
      "2 unveränderte Absätze\nEins bleibt.\nZwei bleibt.\nDrei bleibt.\nGeändert\nDie Brücke ist -gesperrt-+offen+.",
    );
  });

  it("says in words what a screen reader would pass over, in the editor's language", () => {
    const html = renderToStaticMarkup(
      <NextIntlClientProvider locale="ru" messages={messagesOf.ru} timeZone="Europe/Minsk">
        <ArticleComparison before={before} after={after} locale="de" />
      </NextIntlClientProvider>,
    );
    expect(html).toMatch(/<del><span class="visually-hidden" lang="ru[^"]*">удалено: <\/span>/);
    expect(html).toMatch(/<p lang="de[^"]*" class="cmp-line/);
  });

  it("says so when there is no difference", () => {
    expect(shown(<ArticleComparison before={before} after={before} locale="de" />)).toContain("gleich");
  });

  it("shows a day, a link and white space that changed", () => {
    const link = { type: "text", text: "hier", marks: [{ type: "link", attrs: { href: "/de/a" } }] };
    const text = shown(
      <ArticleComparison
        before={articleWith({ datelineDate: Date.UTC(2026, 1, 19), body: paragraphs("hier", "ein Wort") })}
        after={articleWith({
          datelineDate: null,
          body: { type: "doc", content: [{ type: "paragraph", content: [link] }, ...paragraphs("ein  Wort").content] },
        })}
        locale="de"
      />,
    );
    expect(text).toContain("-19. Februar 2026- +(leer)+");
    expect(text).toContain("hier(vorher: ohne Auszeichnung; jetzt: Link auf /de/a)");
    expect(text).toContain("ein-␣-+␣␣+Wort");
  });
});

describe("an outdated translation", () => {
  it("shows what its source said then and says now, with the button given", () => {
    const changes = { sourceLocale: "de", before, after } as const;
    const text = shown(
      <OutdatedSince changes={changes}>
        <button type="submit">Готово</button>
      </OutdatedSince>,
      "ru",
    );
    expect(text).toContain("Что изменилось со времени перевода (Deutsch)");
    expect(text).toContain("Готово");
  });
});

describe("a conflict", () => {
  it("shows theirs, the base and mine of each piece, and asks for what both changed", () => {
    const mine = {
      ...before,
      headline: "Brücke zu",
      body: paragraphs("Eins bleibt.", "Zwei bleibt.", "Drei bleibt.", "Die Brücke ist gesperrt.", "Neu von mir."),
    };
    const text = shown(
      <ConflictView
        base={before}
        mine={mine}
        theirs={after}
        locale="de"
        theirName="Boris"
        onResolve={() => undefined}
      />,
    );
    expect(text).toContain("Boris hat diese Meldung inzwischen geändert");
    expect(text).toContain("Noch 1 Stelle zu entscheiden.");
    expect(text).toContain("Überschrift: von beiden verschieden geändert");
    expect(text).toContain(
      "Boris (gespeichert)\nBrücke -gesperrt-+offen+\nGemeinsame Grundlage\nBrücke gesperrt\nMeine Fassung\nBrücke -gesperrt-+zu+",
    );
    expect(text).toContain("3 unveränderte Absätze");
    expect(text).toContain("Absatz 4: geändert von Boris");
    expect(text).toContain("Neues nach Absatz 4: von Ihnen geändert");
  });
});
