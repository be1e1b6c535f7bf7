import { test } from "vitest";
import { desktop, lookAtEveryPage } from "./every-page";

/** Browsers far from the server and from the readers' own duty stations, with a clock, a language and numbers of their own. */
const elsewhere = [
  ["Arabic in Egypt, with its own digits", "ar-EG", "Africa/Cairo"],
  ["Canadian French in St. John’s", "fr-CA", "America/St_Johns"],
] as const;

/** Runs in the browser: React has taken over the page's main part. */
const isAlive = () => Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber$"));

/** What React complains of when the browser makes another page than the server did reaches the console, which fails the test. */
test.each(elsewhere)("every page comes alive as the server made it for a browser that is %s", (_name, locale, timezoneId) =>
  lookAtEveryPage({ locale, timezoneId, viewport: desktop }, async (page) => {
    await page.waitForFunction(isAlive);
    return [];
  }));
