import type { Browser, BrowserContext } from "playwright-core";
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
    if (message.type() === "error" && !isStatusOfPage(message.text())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
  return context;
}

/** Chromium reports every answer of 400 and above; tests look at those themselves. */
const isStatusOfPage = (text: string) => /the server responded with a status of 4\d\d/.test(text);

afterAll(async () => {
  const started = browser;
  browser = undefined;
  await (await started)?.close();
});
