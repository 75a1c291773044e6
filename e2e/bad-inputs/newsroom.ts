import { alone, at, type BadInput, fill, languages } from "./bad-input";

/** To people, settings, sections, topics and terms. */
export const toTheNewsroom: BadInput[] = [
  {
    form: "an invitation",
    open: at("/admin/people", (t) => t("DeskPeople.invite")),
    async type(form, t) {
      await form.getByLabel(t("DeskPeople.email")).fill("vera");
      await form.getByLabel(t("DeskPeople.role")).selectOption("chief");
      for (const name of Object.values(languages)) await form.getByLabel(name).uncheck();
    },
    button: (t) => t("DeskPeople.makeInvite"),
    wrong: (t) => [
      [t("DeskPeople.email"), t("DeskAccount.emailWrong")],
      [t("DeskPeople.locales"), t("DeskPeople.localesMissing")],
    ],
    kept: (t) => [
      [t("DeskPeople.email"), "vera"],
      [t("DeskPeople.role"), "chief"],
    ],
  },
  {
    form: "somebody's role and languages",
    async open(page, t) {
      await page.goto("/admin/people");
      await page.getByRole("link", { name: "Bela Blum" }).click();
      return page.getByRole("form", { name: t("DeskPeople.grant") });
    },
    async type(form, t) {
      await form.getByLabel(t("DeskPeople.role")).selectOption("author");
      for (const name of Object.values(languages)) await form.getByLabel(name).uncheck();
    },
    button: (t) => t("DeskAccount.save"),
    wrong: (t) => [[t("DeskPeople.locales"), t("DeskPeople.localesMissing")]],
    kept: (t) => [[t("DeskPeople.role"), "author"]],
  },
  {
    form: "the settings",
    open: at("/admin/settings", (t) => t("DeskSettings.title")),
    async type(form, t) {
      await fill((words) => words("DeskSettings.name"), " ")(form, t);
      await fill((words) => words("DeskSettings.claim"), "Alles Neue")(form, t);
      await form.getByRole("button", { name: t("DeskSettings.networkAdd") }).click();
      await fill((words) => words("DeskSettings.networkUrl", { number: "4" }), "kein Ort")(form, t);
    },
    button: (t) => t("DeskSettings.save"),
    wrong: (t) => [
      [t("DeskSettings.name"), t("DeskSettings.nameMissing")],
      [t("DeskSettings.networkName", { number: "4" }), t("DeskSettings.networkNameMissing")],
      [t("DeskSettings.networkUrl", { number: "4" }), t("DeskSettings.urlWrong")],
    ],
    kept: (t) => [
      [t("DeskSettings.claim"), "Alles Neue"],
      [t("DeskSettings.networkUrl", { number: "4" }), "kein Ort"],
    ],
  },
  {
    form: "a section",
    open: at("/admin/sections", (t) => t("DeskTopics.new")),
    async type(form, t) {
      await fill((words) => words("DeskTopics.name"), "Wetter")(form, t);
      await fill((words) => words("DeskTopics.slug"), "Nachrichten")(form, t);
      await fill((words) => words("DeskTopics.description"), "Sonne")(form, t);
    },
    button: (t) => t("DeskTopics.create"),
    wrong: (t) => [[t("DeskTopics.slug"), t("DeskTopics.slugReserved")]],
    kept: (t) => [
      [t("DeskTopics.name"), "Wetter"],
      [t("DeskTopics.slug"), "Nachrichten"],
      [t("DeskTopics.description"), "Sonne"],
    ],
  },
  {
    form: "a topic",
    open: at("/admin/topics?kind=tag", (t) => t("DeskTopics.new")),
    type: fill((t) => t("DeskTopics.description"), "Ohne Namen"),
    button: (t) => t("DeskTopics.create"),
    wrong: (t) => [[t("DeskTopics.name"), t("DeskTopics.nameMissing")]],
    kept: (t) => [[t("DeskTopics.description"), "Ohne Namen"]],
  },
  {
    form: "two topics into one",
    async open(page, t) {
      await page.goto("/admin/topics?kind=tag");
      await page.getByRole("link", { name: "Ernte", exact: true }).click();
      return page.getByRole("form", { name: t("DeskTopics.merge") });
    },
    button: (t) => t("DeskTopics.merge"),
    wrong: (t) => [[t("DeskTopics.mergeInto", { name: "Ernte" }), t("DeskTopics.intoMissing")]],
  },
  {
    form: "a term without a form",
    open: alone("/admin/terms/new"),
    async type(form, t) {
      await form.getByLabel(t("DeskTerms.kind")).selectOption("place");
      await fill((words) => words("DeskTerms.note"), "Am Fluss")(form, t);
    },
    button: (t) => t("DeskTerms.save"),
    wrong: (t) => [[t("DeskTerms.approvedIn", { language: languages.de }), t("DeskTerms.noForm")]],
    kept: (t) => [
      [t("DeskTerms.kind"), "place"],
      [t("DeskTerms.note"), "Am Fluss"],
    ],
  },
  {
    form: "a term that is too long",
    open: alone("/admin/terms/new"),
    type: fill((t) => t("DeskTerms.wrongIn", { language: languages.ru }), "ж".repeat(121)),
    button: (t) => t("DeskTerms.save"),
    wrong: (t) => [[t("DeskTerms.wrongIn", { language: languages.ru }), t("DeskTerms.tooLong", { most: 120 })]],
    kept: (t) => [[t("DeskTerms.wrongIn", { language: languages.ru }), "ж".repeat(121)]],
  },
  {
    form: "two terms into one",
    async open(page, t) {
      await page.goto("/admin/terms");
      await page.getByRole("link", { name: "Gomel" }).click();
      return page.getByRole("form", { name: t("DeskTerms.merge") });
    },
    type: fill((t) => t("DeskTerms.mergeWith"), "Nirgendwo"),
    button: (t) => t("DeskTerms.mergeDo"),
    wrong: (t) => [[t("DeskTerms.mergeWith"), t("DeskTerms.unknownSpelling")]],
    kept: (t) => [[t("DeskTerms.mergeWith"), "Nirgendwo"]],
  },
];
