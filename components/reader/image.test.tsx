import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Image } from "./image";

const hash = "ab".repeat(32);
const picture = { hash, width: 1000, height: 500, alt: "Ein Feld", caption: "", credit: "", focalX: 0.5, focalY: 0.5 };
const shown = (values: Partial<typeof picture> = {}, eager = false) =>
  renderToStaticMarkup(<Image picture={{ ...picture, ...values }} sizes="100vw" eager={eager} />);

describe("a picture on a page", () => {
  it("is offered as AVIF, then WebP, in its stored widths, with one JPEG for the rest, at its size", () => {
    const at = (width: number, format: string) => `/media/ab/${hash}-${width}.${format}`;
    const set = (format: string) => [400, 800, 1000].map((width) => `${at(width, format)} ${width}w`).join(", ");
    const html = shown();
    expect(html).toContain(`<source type="image/avif" srcSet="${set("avif")}" sizes="100vw"/>`);
    expect(html).toContain(`<source type="image/webp" srcSet="${set("webp")}" sizes="100vw"/>`);
    expect(html).toContain(`<img src="${at(1000, "jpg")}" width="1000" height="500" alt="Ein Feld" loading="lazy"`);
    expect(html.indexOf("image/avif")).toBeLessThan(html.indexOf("image/webp"));
  });

  it("comes first where it stands at the head of a page", () => {
    expect(shown({}, true)).toContain('loading="eager" fetchPriority="high"');
  });

  it("keeps its focal point in view by classes, for a page allows no style of its own", () => {
    expect(shown()).not.toContain("class=");
    expect(shown({ focalX: 0.24, focalY: 1 })).toContain('class="focus-x2 focus-y10"');
    expect(shown({ focalX: 0.24 })).not.toContain("style=");
  });
});
