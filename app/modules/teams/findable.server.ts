import { asc, gt } from "drizzle-orm";
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
  const rows = await database()
    .select()
    .from(team)
    .where(after === null ? undefined : gt(team.id, Number(after)))
    .orderBy(asc(team.id))
    .limit(limit);
  return rows.map(({ id, slug, name, purpose, code, leadUnit, createdAt }) => {
    const { en: title, ...otherNames } = name;
    const words = [...Object.values(purpose), ...Object.values(otherNames), code, leadUnit];
    return { entityId: String(id), teamId: id, language: null, title, body: words.filter(Boolean).join("\n"), href: `/teams/${slug}`, happenedAt: createdAt };
  });
}
