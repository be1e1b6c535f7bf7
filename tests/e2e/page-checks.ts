import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** The rules that look at colours; for all others light and dark are the same page. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** What axe finds on a page in light and in dark, target sizes included. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const light = await faultsFound(page, new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] }));
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await faultsFound(page, new AxeBuilder({ page }).withRules(colourRules));
  await page.emulateMedia({ colorScheme: "light" });
  return [...light.map((fault) => `light: ${fault}`), ...dark.map((fault) => `dark: ${fault}`)];
}

/** A line for each rule, with the first place and how many more there are. */
async function faultsFound(page: Page, axe: AxeBuilder): Promise<string[]> {
  await settled(page);
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes: [first, ...more] }) =>
    `${id}: ${first?.target.join(" ")} ${first?.failureSummary?.split("\n")[1]?.trim()}${more.length > 0 ? ` (and ${more.length} more)` : ""}`);
}

/**
 * Colours fade into one another; half-way they are nobody's, and a busy machine begins to fade late. So they change at once here, two frames
 * after a change of theme. And what sticks to the window's edge covers whatever is scrolled beneath it; so nothing sticks while targets are measured.
 */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      if (getComputedStyle(element).position === "sticky") Object.assign(element.style, { position: "relative", inset: "auto" });
    }
    const atOnce = new CSSStyleSheet();
    atOnce.replaceSync("*, ::before, ::after { transition: none !important }");
    document.adoptedStyleSheets = [atOnce];
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

/** The least spacing that WCAG 1.4.12 wants text to bear. */
export const spacedText = { letter: 0.12, word: 0.16 };

/** Sets a page's text with so many ems more between letters and words. */
export async function spaceText(page: Page, ems: { letter: number; word: number }): Promise<void> {
  await page.evaluate(({ letter, word }) => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(`* { letter-spacing: ${letter}em !important; word-spacing: ${word}em !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, spaced];
  }, ems);
}

/** What makes a page scroll sideways: the elements that reach beyond it, but for what scrolls inside itself. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    if (root.scrollWidth <= width) return [];
    const scrollers = [...document.body.querySelectorAll("*")].filter((element) => getComputedStyle(element).overflowX !== "visible");
    const beyond = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (right > width + 1 || left < -1) && !scrollers.some((scroller) => scroller !== element && scroller.contains(element));
    });
    const told = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${element.textContent.slice(0, 40)}”`;
    return [`${root.scrollWidth} px in ${width} px`, ...beyond.slice(0, 5).map(told)];
  });
}
