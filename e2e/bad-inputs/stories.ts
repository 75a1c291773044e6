import { expect } from "@playwright/test";
import { at, atStory, type BadInput, fill, known, zone } from "./bad-input";

/** To the front page, pictures and stories. */
export const toStories: BadInput[] = [
  {
    form: "the banner",
    open: at("/admin/front?locale=de", (t) => t("DeskFront.breaking")),
    async type(form, t) {
      await form.getByLabel(t("DeskFront.text"), { exact: true }).fill("");
      await form.getByLabel(t("DeskFront.story")).selectOption({ label: "Vom Draht" });
      await form.getByLabel(t("DeskFront.endsAt", zone)).fill("");
    },
    button: (t) => t("DeskFront.show"),
    wrong: (t) => [
      [t("DeskFront.text"), t("DeskFront.textMissing")],
      [t("DeskFront.endsAt", zone), t("DeskFront.endUnreadable")],
    ],
    kept: (t) => [[t("DeskFront.story"), String(known.storyId)]],
  },
  {
    form: "a banner that has ended",
    open: at("/admin/front?locale=de", (t) => t("DeskFront.breaking")),
    async type(form, t) {
      await form.getByLabel(t("DeskFront.text"), { exact: true }).fill("Zu spät");
      await form.getByLabel(t("DeskFront.endsAt", zone)).fill("2020-01-01T10:00");
    },
    button: (t) => t("DeskFront.show"),
    wrong: (t) => [[t("DeskFront.endsAt", zone), t("DeskFront.endsInPast")]],
    kept: (t) => [
      [t("DeskFront.text"), "Zu spät"],
      [t("DeskFront.endsAt", zone), "2020-01-01T10:00"],
    ],
  },
  {
    form: "the end of a placing",
    async open(page, t) {
      await page.goto("/admin/front?locale=de");
      const form = page.getByRole("form", { name: t("DeskFront.board") });
      const slot = form.locator('[data-slot="0"]');
      const hold = slot.getByRole("button", { name: t("DeskFront.hold"), exact: true });
      const held = slot.getByText(t("DeskFront.byHand"));
      await expect(hold.or(slot.getByRole("button", { name: /Vom Draht/ })).first()).toBeVisible();
      if (!(await held.isVisible()))
        await slot.getByRole("button", { name: t("DeskFront.holdStory", { headline: "Vom Draht" }) }).click();
      await expect(held).toBeVisible();
      await slot.getByText(t("DeskFront.end"), { exact: true }).click();
      return slot;
    },
    type: fill((t) => t("DeskFront.endsAt", zone), "2020-01-01T10:00"),
    button: (t) => t("DeskFront.setEndOf", { headline: "Vom Draht" }),
    wrong: (t) => [[t("DeskFront.endsAt", zone), t("DeskFront.endsInPast")]],
    kept: (t) => [[t("DeskFront.endsAt", zone), "2020-01-01T10:00"]],
  },
  {
    form: "a picture",
    async open(page) {
      await page.goto(`/admin/pictures/${known.pictureId}`);
      return page.locator(".picture-form");
    },
    async type(form, t) {
      await form.getByLabel(t("DeskPictures.focalX")).fill("101");
      await fill((words) => words("DeskPictures.alt"), "x".repeat(501))(form, t);
      await form.getByLabel(t("DeskPictures.creator")).fill("Clara");
    },
    button: (t) => t("DeskPictures.save"),
    wrong: (t) => [
      [t("DeskPictures.focalX"), t("DeskPictures.notAPart")],
      [t("DeskPictures.alt"), t("DeskPictures.tooLong")],
    ],
    kept: (t) => [
      [t("DeskPictures.focalX"), "101"],
      [t("DeskPictures.alt"), "x".repeat(501)],
      [t("DeskPictures.creator"), "Clara"],
    ],
  },
  {
    form: "a picture with half a date",
    async open(page) {
      await page.goto(`/admin/pictures/${known.pictureId}`);
      return page.locator(".picture-form");
    },
    async type(form, t) {
      await form.getByLabel(t("DeskPictures.rightsEnd")).pressSequentially("12");
      await form.getByLabel(t("DeskPictures.creator")).fill("Dora");
    },
    button: (t) => t("DeskPictures.save"),
    wrong: (t) => [[t("DeskPictures.rightsEnd"), t("DeskPictures.notADay")]],
    kept: (t) => [[t("DeskPictures.creator"), "Dora"]],
  },
  {
    form: "a secret link",
    async open(page) {
      await page.goto(`/admin/stories/${known.storyId}/preview?locale=de`);
      return page.locator(".make-link");
    },
    type: (form) =>
      form.locator("select").evaluate((select: HTMLSelectElement) => {
        for (const option of select.options) option.value = "400";
      }),
    button: (t) => t("DeskPreview.make"),
    wrong: (t) => [[t("DeskPreview.days"), t("DeskPreview.failed")]],
  },
  {
    form: "the slug",
    open: atStory(async (page, t) => {
      await page.getByText(t("DeskEditor.search"), { exact: true }).click();
      return page.locator("main");
    }),
    type: fill((t) => t("DeskEditor.slug"), "Nicht so!"),
    wrong: (t) => [[t("DeskEditor.slug"), t("DeskEditor.badSlug")]],
    kept: (t) => [[t("DeskEditor.slug"), "Nicht so!"]],
  },
  {
    form: "a link in the text",
    open: atStory(async (page, t) => {
      await page.locator(".text").click();
      await page.keyboard.press("Control+a");
      await page.getByRole("button", { name: t("DeskEditor.link"), exact: true }).click();
      return page.getByRole("dialog");
    }),
    type: fill((t) => t("DeskEditor.linkAddress"), "javascript:alert(1)"),
    button: (t) => t("DeskEditor.apply"),
    wrong: (t) => [[t("DeskEditor.linkAddress"), t("DeskEditor.linkBad")]],
    kept: (t) => [[t("DeskEditor.linkAddress"), "javascript:alert(1)"]],
  },
  {
    form: "why an article goes back",
    async open(page, t) {
      await page.goto(`/admin/stories/${known.draftId}?locale=de`);
      await expect(page.locator(".text")).toBeEditable();
      const submit = page.getByRole("button", { name: t("DeskPublish.submit"), exact: true });
      const back = page.getByRole("button", { name: t("DeskPublish.return"), exact: true });
      await expect(submit.or(back)).toBeVisible();
      if (await submit.isVisible()) await submit.click();
      await back.click();
      return page.getByRole("dialog");
    },
    type: fill((t) => t("DeskPublish.returnWhy"), "  "),
    button: (t) => t("DeskPublish.returnButton"),
    wrong: (t) => [[t("DeskPublish.returnWhy"), t("DeskPublish.textMissing")]],
    kept: (t) => [[t("DeskPublish.returnWhy"), "  "]],
  },
];
