import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import type { ReaderOptions } from "../support/browser";
import { demoPerson } from "../support/demonstration";
import { mainPages, type MainPage } from "../support/main-pages";
import { reader } from "../support/readers";

/** Opens every main page in turn, each for the person it belongs to, and collects what `look` finds on it. */
export async function lookAtEveryPage(options: ReaderOptions, look: (page: Page, place: MainPage) => Promise<string[]>): Promise<void> {
  const contexts = new Map<string | null, BrowserContext>();
  const found: string[] = [];
  for (const place of await mainPages()) {
    const context = contexts.get(place.handle) ?? (await reader({ ...options, ...(place.handle ? { person: await demoPerson(place.handle) } : {}) }));
    contexts.set(place.handle, context);
    const page = await context.newPage();
    await page.goto(place.path, { waitUntil: "load" });
    if (place.name === "edit-document") await page.locator("[contenteditable=true], textarea").first().waitFor();
    found.push(...(await look(page, place)).map((fault) => `${place.name}: ${fault}`));
    await page.close();
  }
  expect(found).toEqual([]);
}

export const languages = [["English", "en-GB"], ["Arabic", "ar"]] as const;
export const phone = { width: 360, height: 740 };
export const desktop = { width: 1366, height: 850 };
