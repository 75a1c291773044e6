import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { languages, pageKinds } from "./site";

for (const language of languages)
  for (const colorScheme of ["light", "dark"] as const)
    test(`axe finds nothing on any kind of page, ${language}, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const [kind, address] of Object.entries(await pageKinds(page, language))) {
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map((one) => `${kind}: ${one.id} ${one.nodes.map((node) => node.target).join(" ")}`);
        expect(found).toEqual([]);
      }
    });
