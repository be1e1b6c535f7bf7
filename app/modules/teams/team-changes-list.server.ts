import { and, desc, eq, lt, type SQL } from "drizzle-orm";
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

/** One page of what was changed in a team, the latest first. For whoever may open its settings. */
export async function teamChangesList(actor: Actor, slug: string, page: number): Promise<{ changes: TeamChange[]; total: number; page: number }> {
  const { team } = await accessSettings(actor, slug);
  const ofTeam = eq(teamChange.teamId, team.id);
  const [changes, total] = await Promise.all([changesOf(ofTeam).limit(changePageSize).offset((page - 1) * changePageSize), database().$count(teamChange, ofTeam)]);
  return { changes, total, page };
}

/** The same from a place on: up to `limit` changes before the one with this id. For programs. */
export async function teamChangesBefore(actor: Actor, slug: string, { before, limit }: { before: number | undefined; limit: number }): Promise<TeamChange[]> {
  const { team } = await accessSettings(actor, slug);
  return changesOf(and(eq(teamChange.teamId, team.id), before === undefined ? undefined : lt(teamChange.id, before))).limit(limit);
}

function changesOf(which: SQL | undefined) {
  const [by, about] = [alias(person, "by"), alias(person, "about")];
  return database()
    .select({
      id: teamChange.id, kind: teamChange.kind, fromRole: teamChange.fromRole, toRole: teamChange.toRole, people: teamChange.people, at: teamChange.createdAt,
      by: { handle: by.handle, name: by.displayName }, about: { handle: about.handle, name: about.displayName },
    })
    .from(teamChange)
    .leftJoin(by, eq(by.id, teamChange.actorId))
    .leftJoin(about, eq(about.id, teamChange.personId))
    .where(which)
    .orderBy(desc(teamChange.id))
    .$dynamic();
}
