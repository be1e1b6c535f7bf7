import { test } from "vitest";
import { languages, lookAtEveryPage } from "./every-page";
import { sidewaysScroll } from "./page-checks";

test.each(languages)("no page scrolls sideways at 320 px in %s", (_name, locale) =>
  lookAtEveryPage({ locale, viewport: { width: 320, height: 640 } }, sidewaysScroll));

test.each(languages)("no page scrolls sideways with text at 200 percent in %s", (_name, locale) =>
  lookAtEveryPage({ locale, viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    return sidewaysScroll(page);
  }));
