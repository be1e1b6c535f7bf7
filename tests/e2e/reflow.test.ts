import { test } from "vitest";
import { desktop, languages, lookAtEveryPage } from "./every-page";
import { sidewaysScroll } from "./page-checks";

const narrow = { width: 320, height: 640 };

test.each(languages)("no page scrolls sideways at 320 px, or with text at 200 percent, in %s", (_name, locale) =>
  lookAtEveryPage({ locale, viewport: narrow }, async (page) => {
    const atNarrow = await sidewaysScroll(page);
    await page.setViewportSize({ ...desktop, width: 1280 });
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    const withLargeText = await sidewaysScroll(page);
    return [...atNarrow.map((fault) => `320 px: ${fault}`), ...withLargeText.map((fault) => `200 %: ${fault}`)];
  }));
