import { eq } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { inductionChecklist } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Localised } from "~db/schema/columns";
import { mayWriteForAll, mayWriteForTeam } from "./policy";

/** Lets through whoever writes checklists for this team, or for all where there is none; returns the team. Throws `not_found`. */
export async function accessScope(actor: Actor, teamId: number | null, on: Queryable = database()): Promise<{ team: { slug: string; name: Localised } | null }> {
  if (teamId === null) {
    if (!mayWriteForAll(actor)) notFound("checklist");
    return { team: null };
  }
  const { team, role } = await accessTeam(actor, { id: teamId }, "see", on);
  if (!mayWriteForTeam(role) || team.archivedAt !== null) notFound("checklist");
  return { team };
}

/** A checklist that the actor may write: a lead's of their team, an administrator's for all. Throws `not_found`. */
export async function accessChecklist(actor: Actor, id: number, on: Queryable = database()) {
  const [checklist] = await on.select().from(inductionChecklist).where(eq(inductionChecklist.id, id));
  if (!checklist) notFound("checklist");
  return { checklist, ...(await accessScope(actor, checklist.teamId, on)) };
}
