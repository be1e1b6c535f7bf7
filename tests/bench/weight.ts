import { eq } from "drizzle-orm";
import type { BrowserContext } from "playwright-core";
import { database } from "~/platform/database/connection.server";
import { person } from "~db/schema";
import { launchBrowser, readerIn } from "../support/browser";
import { demoPlaces } from "../support/demonstration";
import { withServer } from "../support/standalone";
import { report } from "./figure";
import { buildLongThread } from "./long-thread";

const kilobyte = 1_000;
const newMessages = 3;

interface Transferred {
  document: number;
  stylesheet: number;
  script: number;
  font: number;
  foreign: number;
}

/** What a browser with an empty cache transfers for a page, by kind, bodies as compressed; scripts that come later included. */
async function transferred(context: BrowserContext, path: string, come: (page: Awaited<ReturnType<BrowserContext["newPage"]>>) => Promise<void> = async () => undefined): Promise<Transferred> {
  const sums: Transferred = { document: 0, stylesheet: 0, script: 0, font: 0, foreign: 0 };
  const page = await context.newPage();
  const pending: Promise<void>[] = [];
  page.on("requestfinished", (request) => {
    const kind = request.resourceType() as keyof Transferred;
    pending.push(request.sizes().then(({ responseBodySize }) => {
      if (kind in sums) sums[kind] += responseBodySize;
      if (new URL(request.url()).origin !== new URL(page.url()).origin) sums.foreign += responseBodySize;
    }));
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await come(page);
  await Promise.all(pending);
  await page.close();
  return sums;
}

/** `npm run bench -- weight`: what BUDGETS says about bytes. */
export async function benchWeight(): Promise<void> {
  await withServer({ demo: true }, async (server) => {
    const { path, reader, median } = await buildLongThread();
    const browser = await launchBrowser();
    const fresh = (lite = false) => database().update(person).set({ lite }).where(eq(person.id, reader.id)).then(() => readerIn(browser, server.origin, { person: reader }));
    const inKilobytes = (figure: string, bytes: number, budget: string) => report({ figure, value: bytes / kilobyte, unit: "KB", reference: null, budget });

    const lite = await transferred(await fresh(true), path);
    const ordinary = await transferred(await fresh(), path);
    const { document } = await demoPlaces();
    const editing = await transferred(await fresh(), `/documents/${document.id}/document/edit`, async (page) => {
      await page.locator("[contenteditable=true]").waitFor();
    });
    const context = await fresh();
    const missed = await context.request.get(`${path}/messages?since=${50 - newMessages}`, { headers: { "accept-encoding": "br", accept: "application/json" } });
    const missedBytes = Number(missed.headers()["content-length"] ?? 0) || Buffer.byteLength(await missed.body());

    report({ figure: "weight.median_message", value: median, unit: "characters", reference: null, budget: ">= 400" });
    inKilobytes("weight.thread_lite_html_css", lite.document + lite.stylesheet, "<= 20");
    inKilobytes("weight.thread_lite_script", lite.script, "<= 0");
    inKilobytes("weight.thread_html_css", ordinary.document + ordinary.stylesheet, "<= 36");
    inKilobytes("weight.thread_script", ordinary.script, "<= 100");
    inKilobytes("weight.editor_script_more", editing.script - ordinary.script, "<= 180");
    inKilobytes("weight.thread_new_messages", missedBytes, "<= 5");
    inKilobytes("weight.fonts_and_third_parties", lite.font + lite.foreign + ordinary.font + ordinary.foreign + editing.font + editing.foreign, "<= 0");
    await browser.close();
  });
}
