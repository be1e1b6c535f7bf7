import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { archiveOf } from "../../integration/archive/archives";
import { temporaryFolder } from "../../support/temporary-folder";

const createdAt = "2025-03-01T09:00:00Z";
const localised = (text: string) => ({ en: text, fr: text, es: text, ar: text, ru: text, zh: text });
const person = (handle: string, more: object) => ({ handle, email: `${handle}@old.example`, displayName: handle, familyName: handle, createdAt, ...more });

/** An actuary who says little, an inspector who says much of pensions, and whoever asks. */
const organisation = {
  people: [
    person("actuary", { expertise: [{ term: "D2", level: "reference", years: 12 }], languages: [{ language: "fr", speak: "C2", read: "C2", write: "C2" }] }),
    person("talker", { expertise: [{ term: "F1", level: "working" }], languages: [{ language: "fr", speak: "C2", read: "C2", write: "C2" }] }),
    person("asker", { role: "administrator" }),
  ],
  teams: [{ slug: "pensions", kind: "working_group", name: localised("Pensions"), purpose: localised("Old-age pensions"), createdAt }],
  memberships: ["actuary", "talker", "asker"].map((who) => ({ team: "pensions", person: who, role: who === "asker" ? "lead" : "member", joinedAt: createdAt })),
  threads: [{ key: "old-1", team: "pensions", kind: "discussion", title: "Valuation", language: "en", author: "talker", createdAt }],
  messages: [1, 2, 3].map((number) => ({ key: `old-1-${number}`, thread: "old-1", author: "talker", language: "en", createdAt, markdown: "The actuarial valuation of social security is late." })),
};

const judgements = {
  day: "2026-03-02", reader: "asker",
  queries: [{ id: "one", half: "held_out", language: "en", query: "actuarial valuation of social security, in French", grades: { actuary: 3, talker: 0 } }],
};

/** The figures of one run of the command, by name. */
async function figures(...options: string[]): Promise<Record<string, number>> {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join("tests", "script.mjs"), path.join("tests", "bench", "bench.ts"), "expert-ranking", ...options]);
  const lines = stdout.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line) as { figure: string; value: number });
  return Object.fromEntries(lines.map(({ figure, value }) => [figure.replace("expert_ranking.", ""), value]));
}

test("an archive of one's own is measured with its judgements: who knows comes first, who writes most does not", async () => {
  const file = path.join(temporaryFolder("judgements"), "judgements.json");
  writeFileSync(file, JSON.stringify(judgements));
  const found = await figures("--archive", await archiveOf(organisation), "--judgements", file);
  expect(found).toMatchObject({ "held_out.meridian.map": 1, "held_out.meridian.mrr": 1, "held_out.meridian.ndcg10": 1, "held_out.most_messages.map": 0 });
}, 300_000);
