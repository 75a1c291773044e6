import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { locales } from "../../../i18n/locales";
import { messagesOf } from "../../../i18n/messages";
import { PicturePicker } from "./picture-picker";

describe("the picture picker", () => {
  it.each(locales)("waits closed, with its search and its upload, in %s", (locale) => {
    const nothing = () => {};
    const html = renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={messagesOf[locale]} timeZone="Europe/Minsk">
        <PicturePicker isOpen={false} locale={locale} onPick={nothing} onClose={nothing} />
      </NextIntlClientProvider>,
    );
    expect(html).toMatch(/^<dialog class="picture-picker" aria-labelledby="/);
    expect(html).toContain(messagesOf[locale].DeskPictures.pick);
    expect(html).toContain('<input type="search"');
    expect(html).toContain('action="/api/desk/media" encType="multipart/form-data" method="post"');
  });
});
