import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { ReaderOptions } from "../support/browser";
import { demoPerson } from "../support/demonstration";
import { mainPages, type MainPage } from "../support/main-pages";
import { reader } from "../support/readers";
import { accessibilityFaults, sidewaysScroll, spacedText, spaceText } from "./page-checks";

const desktop = { width: 1366, height: 850 };
const phone = { width: 360, height: 740 };
/** So much wider than this machine's font may another's be. */
const aLittle = { letter: 0.06, word: 0.06 };
const narrow = { width: 320, height: 640 };

/** Runs in the browser: React has taken over the page's main part. */
const isAlive = () => Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber$"));

/** Opens a page for the person it belongs to. What React complains of when it makes another page than the server did fails the test. */
async function open(place: MainPage, options: ReaderOptions): Promise<Page> {
  const context = await reader({ ...options, viewport: desktop, ...(place.handle ? { person: await demoPerson(place.handle) } : {}) });
  const page = await context.newPage();
  await page.goto(place.path, { waitUntil: "load" });
  await page.waitForFunction(isAlive);
  if (place.name === "edit-document") await page.locator("[contenteditable=true], textarea").first().waitFor();
  return page;
}

/** All that is asked of any page, in one visit: pages are many, and opening one is most of the work. */
async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  const note = (where: string, faults: string[]) => found.push(...faults.map((fault) => `${where}: ${fault}`));
  note("desktop", await accessibilityFaults(page));
  await page.setViewportSize(phone);
  note("phone", await accessibilityFaults(page));
  await page.setViewportSize(narrow);
  note("320 px", await sidewaysScroll(page));
  await page.setViewportSize({ ...desktop, width: 1280 });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  note("200 %", await sidewaysScroll(page));
  await spaceText(page, aLittle);
  note("200 % in wide letters", await sidewaysScroll(page));
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  await page.setViewportSize(phone);
  await spaceText(page, spacedText);
  note("spaced text", await sidewaysScroll(page));
  return found;
}

/** Registers a test for each main page, for a browser of this kind. */
export async function testEveryPage(browser: string, options: ReaderOptions): Promise<void> {
  const places = await mainPages();
  describe(`in a browser that is ${browser}, alive and without a fault for axe in light and dark, on a desktop and a phone, and without sideways scrolling`, () => {
    test.each(places)("$name", async (place) => {
      expect(await faultsOf(await open(place, options))).toEqual([]);
    });
  });
}
