import { eq } from "drizzle-orm";
import { announcement, office, team } from "~db/schema";
import type { SeedClock } from "~db/seed/clock";
import { seedAnnouncements, type SeedAnnouncement } from "~db/seed/content/announcements/announcements";
import { findPerson } from "~db/seed/people/find-person";
import type { Transaction } from "~/platform/database/connection.server";
import { renderText } from "~/platform/rich-text/render-text";
import { stableUuid } from "./stable-uuid";

const day = 86_400_000;

/** Writes what the demo's people were told lately. */
export async function insertAnnouncements(tx: Transaction, clock: SeedClock, idByHandle: Map<string, number>): Promise<void> {
  for (const seed of seedAnnouncements) {
    const handle = "handle" in seed.author ? seed.author.handle : findPerson(seed.author);
    const publishedAt = clock.daysAgo(seed.daysAgo);
    const inEach = (value: (text: { title: string; text: string }) => string) => Object.fromEntries(Object.entries(seed.texts).map(([language, text]) => [language, value(text)]));
    await tx.insert(announcement).values({
      submissionId: stableUuid(`announcement/${seed.key}`), authorId: idByHandle.get(handle) ?? 0, ...(await audienceOf(tx, seed.audience)),
      title: inEach(({ title }) => title), source: inEach(({ text }) => text), html: inEach(({ text }) => renderText(text)?.html ?? ""),
      publishedAt, expiresAt: new Date(publishedAt.getTime() + seed.days * day),
    });
  }
}

async function audienceOf(tx: Transaction, audience: SeedAnnouncement["audience"]) {
  switch (audience.kind) {
    case "all":
      return { audience: "all" as const };
    case "region":
      return { audience: "region" as const, region: audience.region };
    case "function":
      return { audience: "function" as const, function: audience.function };
    case "office": {
      const [found] = await tx.select({ id: office.id }).from(office).where(eq(office.code, audience.office));
      return { audience: "office" as const, officeId: found!.id };
    }
    case "team": {
      const [found] = await tx.select({ id: team.id }).from(team).where(eq(team.code, audience.team));
      return { audience: "team" as const, teamId: found!.id };
    }
  }
}
