import { test } from "vitest";
import { phone, languages, lookAtEveryPage } from "./every-page";
import { accessibilityFaults } from "./page-checks";

test.each(languages)("axe finds nothing on any page, light or dark, on a phone in %s", (_name, locale) =>
  lookAtEveryPage({ locale, viewport: phone }, async (page) => {
    const light = await accessibilityFaults(page);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await accessibilityFaults(page);
    return [...light.map((fault) => `light: ${fault}`), ...dark.map((fault) => `dark: ${fault}`)];
  }));
