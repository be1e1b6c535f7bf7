import { asc, eq, gt } from "drizzle-orm";
import { team } from "~db/schema";
import { database } from "~/platform/database/connection.server";

/** What the search index keeps of a team; whoever sees the team may find it. */
export interface FindableTeam {
  entityId: string;
  teamId: number;
  language: null;
  /** In English; the other languages' names stand in the body. */
  title: string;
  body: string;
  href: string;
  happenedAt: Date;
}

/** Teams in the order of their ids, those after one; for indexing all of them a batch at a time. */
export async function findableTeams(after: string | null, limit: number): Promise<FindableTeam[]> {
  const later = after === null ? undefined : gt(team.id, Number(after));
  return (await database().select().from(team).where(later).orderBy(asc(team.id)).limit(limit)).map(findable);
}

/** One team as the search index keeps it; null when there is none. */
export async function findableTeam(id: number): Promise<FindableTeam | null> {
  const [row] = await database().select().from(team).where(eq(team.id, id));
  return row ? findable(row) : null;
}

function findable({ id, slug, name, purpose, code, leadUnit, createdAt }: typeof team.$inferSelect): FindableTeam {
  const { en: title, ...otherNames } = name;
  const words = new Set([...Object.values(purpose), ...Object.values(otherNames), code, leadUnit]);
  return { entityId: String(id), teamId: id, language: null, title, body: [...words].filter(Boolean).join("\n"), href: `/teams/${slug}`, happenedAt: createdAt };
}
