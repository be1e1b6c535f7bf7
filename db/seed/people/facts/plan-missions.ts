import type { mission } from "~db/schema";
import type { SeedClock } from "../../clock";
import type { PlannedPerson } from "../plan-people";
import { seededRandom } from "../random";

/** A mission of the past, by one person. */
export interface PlannedMission extends Omit<typeof mission.$inferInsert, "id" | "createdAt"> {
  handle: string;
}

const day = 86_400_000;

/** Every mission a curriculum names, with its field and days in that year; most reports are filed within a month. */
export function planMissions(people: PlannedPerson[], clock: SeedClock): PlannedMission[] {
  return people.flatMap(({ row: { handle }, countries, expertise }) => countries
    .filter((entry) => entry.kind === "mission" || entry.kind === "remote")
    .map((entry) => {
      const random = seededRandom(`${handle} ${entry.countryIso2} ${clock.anchor.getUTCFullYear() - entry.fromYear}`);
      const yearStart = Date.UTC(entry.fromYear, 0, 1);
      const latest = Math.min(Date.UTC(entry.fromYear, 11, 10), clock.anchor.getTime() - 60 * day);
      const starts = yearStart + Math.floor(random.between(8, Math.max(9, Math.floor((latest - yearStart) / day)))) * day;
      const ends = starts + random.between(3, 12) * day;
      const filed = random.chance(0.9) ? ends + random.between(6, 40) * day : null;
      const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
      const field = expertise[random.chance(0.7) ? 0 : Math.min(1, expertise.length - 1)];
      return {
        handle, countryIso2: entry.countryIso2, termId: field?.termId ?? "Q1", startsOn: iso(starts), endsOn: iso(ends),
        mode: entry.kind === "remote" ? "remote" : "on_site", reportFiledOn: filed === null ? null : iso(filed),
      };
    }));
}
