import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { person, teamChange } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { changePageSize, type MembershipRole, type TeamChangeKind } from "./contract";
import { accessSettings } from "./team-settings-view.server";

/** Somebody named in the trail. */
interface NamedPerson {
  handle: string;
  name: string;
}

/** One line of a team's trail. */
export interface TeamChange {
  id: number;
  kind: TeamChangeKind;
  /** Who did it; null when they are no longer known. */
  by: NamedPerson | null;
  /** Whom it is about, where that is one person. */
  about: NamedPerson | null;
  fromRole: MembershipRole | null;
  toRole: MembershipRole | null;
  people: number;
  at: Date;
}

/** What was changed in a team, the latest first. For whoever may open its settings. */
export async function teamChangesList(actor: Actor, slug: string, page: number): Promise<{ changes: TeamChange[]; total: number; page: number }> {
  const { team } = await accessSettings(actor, slug);
  const [by, about] = [alias(person, "by"), alias(person, "about")];
  const rows = await database()
    .select({
      id: teamChange.id, kind: teamChange.kind, fromRole: teamChange.fromRole, toRole: teamChange.toRole, people: teamChange.people, at: teamChange.createdAt,
      by: { handle: by.handle, name: by.displayName }, about: { handle: about.handle, name: about.displayName },
      total: sql<number>`count(*) over ()::int`,
    })
    .from(teamChange)
    .leftJoin(by, eq(by.id, teamChange.actorId))
    .leftJoin(about, eq(about.id, teamChange.personId))
    .where(eq(teamChange.teamId, team.id))
    .orderBy(desc(teamChange.id))
    .limit(changePageSize)
    .offset((page - 1) * changePageSize);
  return { changes: rows.map(({ total: _total, ...change }) => change), total: rows[0]?.total ?? 0, page };
}
