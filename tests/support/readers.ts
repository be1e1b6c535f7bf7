import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, expect, onTestFinished } from "vitest";
import { launchBrowser, readerIn, type ReaderOptions } from "./browser";
import { serverOrigin } from "./test-server";

let browser: Promise<Browser> | undefined;

/**
 * A reader at the shared production server, in a context of their own; one browser serves the test file.
 * What the page complains of on its console, or throws, fails the test.
 */
export async function reader(options: ReaderOptions = {}): Promise<BrowserContext> {
  browser ??= launchBrowser();
  const context = await readerIn(await browser, serverOrigin(), options);
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error" && !isStatusOfPage(message.text()) && !isLineThatWasCut(message.text())) complaints.push(`${addressOf(message.page())}: ${message.text()}`);
  });
  context.on("weberror", (error) => complaints.push(`${addressOf(error.page())}: ${error.error().message}`));
  onTestFinished(async () => {
    await context.close();
    expect([...new Set(complaints)]).toEqual([]);
  });
  return context;
}

const addressOf = (page: Page | null) => (page ? new URL(page.url()).pathname : "");

/** Chromium reports every answer of 400 and above; tests look at those themselves. */
const isStatusOfPage = (text: string) => /the server responded with a status of 4\d\d/.test(text);

afterAll(async () => {
  const started = browser;
  browser = undefined;
  await (await started)?.close();
});

/** Chromium says this alone while a test has put the browser offline, which is what that test wants. */
const isLineThatWasCut = (text: string) => text.includes("net::ERR_INTERNET_DISCONNECTED");
