import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser, readerIn } from "../support/browser";
import { demoPerson } from "../support/demonstration";
import { mainPages, type MainPage } from "../support/main-pages";
import { withServer } from "../support/standalone";
import { contactSheet, type Picture } from "./contact-sheet";

const folder = "shots";
const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1366, height: 900 } } as const;
const languages = { en: "en-GB", ar: "ar" } as const;
const schemes = ["light", "dark"] as const;

const variants = (Object.keys(sizes) as (keyof typeof sizes)[]).flatMap((size) =>
  (Object.keys(languages) as (keyof typeof languages)[]).flatMap((language) => schemes.map((colorScheme) => ({ size, language, colorScheme }))));

/** One page in all variants; the pictures also lie beside the sheet, one by one. */
async function photograph(browser: Browser, origin: string, place: MainPage): Promise<void> {
  const pictures: Picture[] = [];
  for (const { size, language, colorScheme } of variants) {
    const person = place.handle ? { person: await demoPerson(place.handle) } : {};
    const context = await readerIn(browser, origin, { viewport: sizes[size], locale: languages[language], colorScheme, ...person });
    const page = await context.newPage();
    await page.goto(place.path, { waitUntil: "networkidle" });
    const name = `${size}-${language}-${colorScheme}`;
    const image = await page.screenshot({ path: path.join(folder, place.name, `${name}.png`), animations: "disabled" });
    pictures.push({ name, image, width: sizes[size].width });
    await context.close();
  }
  await contactSheet(browser, place, pictures, path.join(folder, `${place.name}.png`));
}

const wanted = process.argv.slice(2);

await withServer({ demo: true }, async (server) => {
  const browser = await launchBrowser();
  const pages = (await mainPages()).filter((place) => wanted.length === 0 || wanted.includes(place.name));
  for (const place of pages) {
    rmSync(path.join(folder, place.name), { recursive: true, force: true });
    mkdirSync(path.join(folder, place.name), { recursive: true });
    await photograph(browser, server.origin, place);
    console.log(`${folder}/${place.name}.png`);
  }
  await browser.close();
});
