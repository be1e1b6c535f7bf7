import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { prepareChromium } from "./chromium";
import { openSessionFor } from "./open-session";

/** Nothing here weakens origins or cookies: the browser must refuse what a reader's browser refuses. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--font-render-hinting=none",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
];

/**
 * Starts the Chromium of the npm package. The caller closes it.
 * @throws Error when it does not start: a missing browser is a failure, never a reason to skip
 */
export async function launchBrowser(): Promise<Browser> {
  const { executable, environment } = await prepareChromium();
  return chromium.launch({ executablePath: executable, args: quiet, env: { ...definedEnvironment(), ...environment } });
}

const definedEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));

/** The cookie of a person's session, for `context.addCookies`. */
async function sessionCookie(person: { id: number }, origin: string) {
  const { cookie } = await openSessionFor(person.id);
  const [name = "", value = ""] = cookie.split("=");
  return { name, value, url: origin, httpOnly: true, sameSite: "Lax" as const };
}

export interface ReaderOptions extends BrowserContextOptions {
  /** Without is a visitor. */
  person?: { id: number };
}

/** A browser context of its own for one reader of a server: own cookies, own storage, nothing of the other one's. */
export async function readerIn(browser: Browser, origin: string, { person, ...options }: ReaderOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin, locale: "en-GB", timezoneId: "UTC", reducedMotion: "reduce", ...options });
  if (person) await context.addCookies([await sessionCookie(person, origin)]);
  return context;
}
