import { describe, expect, it } from "vitest";
import { isEmptyShell, stripScripts, takeStatus } from "./strip-scripts";

describe("a reader's page", () => {
  it("loses the framework's scripts and their hints, and keeps the rest", () => {
    const html = [
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
      '<link rel="preload" as="font" href="/assets/fonts/a.woff2"/>',
      '<script src="/_next/static/chunks/a.js" async=""></script>',
      "<script>(self.__next_f=self.__next_f||[]).push([0])</script>",
      '<script>self.__next_f.push([1,"<p>text</p>"])</script>',
      '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>',
      '<script type="module" src="/assets/site-1.js"></script>',
      "<!--$--><p>Text<!-- --> bleibt</p><!--/$-->",
    ].join("");
    expect(stripScripts(html)).toBe(
      [
        '<link rel="preload" as="font" href="/assets/fonts/a.woff2"/>',
        '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>',
        '<script type="module" src="/assets/site-1.js"></script>',
        "<p>Text bleibt</p>",
      ].join(""),
    );
  });

  it("keeps what only looks like a script in its text", () => {
    const html = "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>";
    expect(stripScripts(html)).toBe(html);
  });

  it("says with which status it is to be sent", () => {
    expect(takeStatus('<meta name="depesche-status" content="410"/><p>Weg</p>')).toEqual({
      html: "<p>Weg</p>",
      status: 410,
    });
    expect(takeStatus("<p>Da</p>")).toEqual({ html: "<p>Da</p>", status: null });
    expect(isEmptyShell('<!DOCTYPE html><html id="__next_error__"><head>')).toBe(true);
  });
});
