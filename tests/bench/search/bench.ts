import { performance } from "node:perf_hooks";
import { locales } from "~/platform/i18n/locales";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { openSessionFor } from "../../support/open-session";
import { withServer } from "../../support/standalone";
import { withConstantServer } from "../constant-server";
import { percentile, report } from "../figure";
import { fillIndex } from "./many-messages";
import { queries } from "./queries";

const rounds = 5;
const wanted = 1_000_000;

async function milliseconds(url: string, headers: Record<string, string> = {}): Promise<number> {
  const began = performance.now();
  const answer = await fetch(url, { headers });
  await answer.text();
  if (answer.status !== 200) throw new Error(`${url} was answered with ${answer.status}`);
  return performance.now() - began;
}

/** Milliseconds of each answer, one after another as one reader asks; the first round is not counted. */
async function answers(origin: string, cookie: string, asked: string[]): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const q of asked) {
      const time = await milliseconds(`${origin}/search?${new URLSearchParams({ q })}`, { cookie });
      if (round > 0) times.push(time);
    }
  }
  return times;
}

/** `npm run bench -- search [messages]`: the whole result page over a million messages, for words frequent and rare in six languages. */
export async function benchSearch([messages = String(wanted)]: string[]): Promise<void> {
  const reference = await withConstantServer(1, async (url) => percentile(await Promise.all(Array.from({ length: 200 }, () => milliseconds(url.href))), 0.95));
  await withServer({ demo: false }, async ({ origin }) => {
    await fillIndex(Number(messages));
    const { cookie } = await openSessionFor((await buildPerson(database())).id);
    const all: number[] = [];
    for (const [kind, byLanguage] of Object.entries(queries)) {
      for (const locale of locales) {
        const times = await answers(origin, cookie, byLanguage[locale]);
        all.push(...times);
        report({ figure: `search.${kind}_${locale}_p95`, value: percentile(times, 0.95), unit: "ms", reference, budget: "<= 150" });
      }
    }
    report({ figure: `search.p50_${messages}`, value: percentile(all, 0.5), unit: "ms", reference, budget: "–" });
    report({ figure: `search.p95_${messages}`, value: percentile(all, 0.95), unit: "ms", reference, budget: "<= 150" });
  });
}
