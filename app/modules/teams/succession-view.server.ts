import { and, asc, eq, ne } from "drizzle-orm";
import { leadSuccession, membership, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { accessTeam } from "./access-team.server";
import type { MembershipRole } from "./contract";

/** The page on which a lead names a successor. */
export interface SuccessionView {
  /** The actor leads the team, and says what they are afterwards; an administrator only names somebody. */
  leads: boolean;
  /** Members who could lead, by family name. */
  candidates: { id: number; handle: string; name: string; role: MembershipRole }[];
  /** Who is asked already and has not answered. */
  asked: { name: string; handle: string; thenRole: MembershipRole | null; note: string; at: Date } | null;
}

/** Who could lead a team next, and who is asked already. Needs `handOver`. */
export async function successionView(actor: Actor, slug: string): Promise<SuccessionView> {
  const { team, role } = await accessTeam(actor, { slug }, "handOver");
  const [candidates, [asked]] = await Promise.all([
    database()
      .select({ id: person.id, handle: person.handle, name: person.displayName, role: membership.role })
      .from(membership)
      .innerJoin(person, eq(person.id, membership.personId))
      .where(and(eq(membership.teamId, team.id), ne(membership.role, "lead"), eq(person.status, "active"), ne(person.organisationRole, "guest"), ne(person.id, actor.personId)))
      .orderBy(asc(person.familyName), asc(person.id)),
    database()
      .select({ name: person.displayName, handle: person.handle, thenRole: leadSuccession.thenRole, note: leadSuccession.note, at: leadSuccession.createdAt })
      .from(leadSuccession)
      .innerJoin(person, eq(person.id, leadSuccession.successorId))
      .where(and(eq(leadSuccession.teamId, team.id), eq(leadSuccession.namedById, actor.personId))),
  ]);
  return { leads: role === "lead", candidates, asked: asked ?? null };
}
