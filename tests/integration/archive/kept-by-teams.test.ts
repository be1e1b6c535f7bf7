import path from "node:path";
import { expect, test } from "vitest";
import { linesOf as linesIn } from "~/modules/archive/lines.server";
import { archiveCommand } from "~/modules/archive/public.server";
import { openArchive } from "~/modules/archive/read-zip.server";
import { database } from "~/platform/database/connection.server";
import { announcement, countryList, standbyList, teamPin, teamResponsibility } from "~db/schema";
import { temporaryFolder } from "../../support/temporary-folder";
import { archiveOf, quietTask, smallOrganisation } from "./archives";

const createdAt = "2025-03-01T09:00:00.000Z";
const parts = ["pins", "responsibilities", "country-lists", "standby-lists", "announcements"];

/** What one team keeps, as an archive tells it. */
function kept(team: string, ada: string, leo: string) {
  return {
    pins: [{ team, kind: "thread", thing: "old-kept-17", position: 1, pinnedBy: ada, createdAt }, { team, kind: "document", thing: "old-kept-d1", position: 2, pinnedBy: null, createdAt }],
    responsibilities: [{ team, person: leo, duty: "field", office: null }],
    "country-lists": [{
      team, slug: "pilots", title: { fr: "Pilotes" }, purpose: {}, facts: ["notes"], createdAt,
      countries: [{
        country: "TG", since: "2024-07-01", until: null, focal: leo, frameworkFrom: 2023, frameworkUntil: 2027, updatedAt: createdAt, updatedBy: ada,
        meetings: [{ day: "2025-04-01", title: "Partners", language: "en" }], notes: [{ kind: "security", notedOn: "2025-02-01", language: "en", text: "Roads **close** at dusk.", author: ada, createdAt }],
      }],
    }],
    "standby-lists": [{ team, slug: "standby", title: { en: "Floods" }, purpose: { en: "For floods" }, readyHours: 48, createdAt, places: [{ person: leo, fromDay: "2025-01-01", untilDay: null, offer: "Assessment", contact: "+44 7700 900 111", updatedAt: createdAt }] }],
    announcements: [{
      id: "0b0f3f52-8d5b-4c43-9a4e-5d6f7a8b9c0d", author: ada, audience: "team", region: null, office: null, function: null, team,
      title: { en: "Moved", fr: "Déplacé" }, text: { en: "To **Thursday**", fr: "À jeudi" }, publishedAt: createdAt, correctedAt: "2025-03-02T09:00:00.000Z", expiresAt: "2025-03-15T09:00:00.000Z", withdrawnAt: null,
    }],
  };
}

async function linesOf(file: string): Promise<Record<string, unknown[]>> {
  const archive = await openArchive(file);
  const entries = [];
  for (const name of parts) {
    const lines: unknown[] = [];
    for await (const { text } of linesIn(await archive.stream(`${name}.ndjson`))) lines.push(JSON.parse(text ?? ""));
    entries.push([name, lines] as const);
  }
  archive.close();
  return Object.fromEntries(entries);
}

test("what teams keep beside their threads comes in, goes out the same, and comes in again without doubling", async () => {
  const small = smallOrganisation("kept");
  const content = kept("team-kept", "ada-kept", "leo-kept");
  const importing = async (file: string) => archiveCommand(["import", file], quietTask());
  expect(await importing(await archiveOf({ ...small, ...content }))).toBe(true);
  const out = path.join(temporaryFolder("archive"), "again.zip");
  expect(await archiveCommand(["export", out], quietTask())).toBe(true);
  expect(await linesOf(out)).toEqual(content);
  expect(await importing(out)).toBe(true);
  const db = database();
  expect(await Promise.all([teamPin, teamResponsibility, countryList, standbyList, announcement].map((table) => db.$count(table)))).toEqual([2, 1, 1, 1, 1]);
  const [told] = await db.select().from(announcement);
  expect(told?.html.en).toContain("<strong>Thursday</strong>");
});

test("an audience without its name is told by line", async () => {
  const { announcements } = kept("team-kept", "ada-kept", "leo-kept");
  const task = quietTask();
  await archiveCommand(["import", await archiveOf({ announcements: announcements.map((line) => ({ ...line, audience: "office" })) }), "--dry-run"], task);
  expect(task.said.join("\n")).toMatch(/announcements\.ndjson.*1.*office: goes with this audience alone/s);
});
