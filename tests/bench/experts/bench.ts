import { performance } from "node:perf_hooks";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { openSessionFor } from "../../support/open-session";
import { withServer } from "../../support/standalone";
import { withConstantServer } from "../constant-server";
import { percentile, report } from "../figure";
import { makeProfiles } from "./profiles-in-bulk";

const few = 10_000;
const many = 100_000;
const rounds = 6;

/** Needs as people write them: fields, languages, places, days, names; none of them is asked twice with the same words in a round. */
const needs = [
  "actuary French Niger March", "labour inspection Spanish Peru", "formation professionnelle Sénégal français C1", "социальная защита Казахстан", "精算师 越南 英语", "تفتيش العمل الأردن العربية",
  "minimum wage domestic workers small island States", "earthquake Nepal within 72 hours", "code du travail Gabon dans dix jours", "OSH mines southern Africa", "migración laboral Perú", "child labour Ghana",
  "C190 Madagascar", "youth employment Egypt Arabic C1", "collective bargaining Viet Nam next month", "social protection", "skills anticipation Malaysia Chinese", "трудовая миграция Киргизия русский", "最低工资 柬埔寨", "cooperatives Paraguay español",
];


/** Milliseconds of each answer, one after another as one reader asks; the first round is not counted. */
async function answers(origin: string, cookie: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const need of needs) {
      const began = performance.now();
      const answer = await fetch(`${origin}/experts?${new URLSearchParams({ q: need })}`, { headers: { cookie } });
      await answer.text();
      if (answer.status !== 200) throw new Error(`"${need}" was answered with ${answer.status}`);
      if (round > 0) times.push(performance.now() - began);
    }
  }
  return times;
}

/** `npm run bench -- experts`: the directory's answers over ten and a hundred thousand profiles. */
export async function benchExperts(): Promise<void> {
  const reference = await withConstantServer(1, async (url) => {
    const times: number[] = [];
    for (let round = 0; round < 200; round++) {
      const began = performance.now();
      await (await fetch(url)).text();
      times.push(performance.now() - began);
    }
    return percentile(times, 0.95);
  });
  await withServer({ demo: false }, async (server) => {
    const reader = await buildPerson(database());
    const { cookie } = await openSessionFor(reader.id);
    const p95: number[] = [];
    for (const people of [few, many]) {
      await makeProfiles(people, (line) => console.error(line));
      const times = await answers(server.origin, cookie);
      p95.push(percentile(times, 0.95));
      report({ figure: `experts.search_p50_${people}`, value: percentile(times, 0.5), unit: "ms", reference, budget: "–" });
      report({ figure: `experts.search_p95_${people}`, value: percentile(times, 0.95), unit: "ms", reference, budget: people === many ? "<= 100" : "–" });
    }
    report({ figure: "experts.growth_of_p95_for_ten_times_the_profiles", value: (p95[1] ?? 0) / (p95[0] ?? 1), unit: "times", reference: null, budget: "<= 3" });
  });
}
