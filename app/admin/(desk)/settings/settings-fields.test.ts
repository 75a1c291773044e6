import { describe, expect, it } from "vitest";
import { rowsAfter, settingsOf, type Typed } from "./settings-fields";

const typed: Typed = {
  "de.name": [" Depesche "],
  "ru.name": ["Депеша"],
  "de.imprint": ["Erster\r\n\r\nZweiter"],
  networkName: ["Telegram", "", "VK"],
  networkUrl: ["https://t.me/example", "", "https://vk.com/example"],
};

describe("the form of the settings", () => {
  it("is read without the rows that were left empty and without what surrounds a text", () => {
    const read = settingsOf(typed);
    expect(read.ok && read.settings).toMatchObject({
      name: { de: "Depesche", ru: "Депеша" },
      imprint: { de: "Erster\n\nZweiter" },
      networks: [
        { name: "Telegram", url: "https://t.me/example" },
        { name: "VK", url: "https://vk.com/example" },
      ],
    });
  });

  it("is refused field by field: a name must be, and an address one of the web", () => {
    const wrong = { ...typed, "ru.name": [""], networkUrl: ["javascript:alert(1)", "", "vk.com"] };
    expect(settingsOf({ ...wrong, networkName: ["Telegram", "", ""] })).toEqual({
      ok: false,
      mistakes: {
        "ru.name": "nameMissing",
        "networkUrl.0": "urlWrong",
        "networkName.2": "networkNameMissing",
        "networkUrl.2": "urlWrong",
      },
    });
  });

  it("adds, moves and removes a row with its name and address together", () => {
    const names = (step: string) => rowsAfter(typed, step).networkName;
    expect(names("add")).toEqual(["Telegram", "", "VK", ""]);
    expect(names("up:2")).toEqual(["Telegram", "VK", ""]);
    expect(names("down:0")).toEqual(["", "Telegram", "VK"]);
    expect(names("up:0")).toEqual(["Telegram", "", "VK"]);
    expect(rowsAfter(typed, "remove:0").networkUrl).toEqual(["", "https://vk.com/example"]);
    expect(names("remove:9")).toEqual(typed.networkName);
  });
});
