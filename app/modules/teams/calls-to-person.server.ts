import { and, eq, isNull, sql } from "drizzle-orm";
import { leadSuccession, membershipAnswer, membershipInvitation, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import type { MembershipRole } from "./contract";

/** The team that calls, and who does it for it. */
interface Caller {
  slug: string;
  /** The team's name in the reader's language. */
  name: string;
  /** Who asks or answers; null when they are no longer known. */
  by: string | null;
  note: string;
  at: Date;
}

/** What teams want of a person, or have to tell them. */
export interface CallsToPerson {
  /** To join, as what. */
  invitations: (Caller & { role: MembershipRole })[];
  /** To lead; `byId` says whose place they would take, `byHandle` under which name programs know them. */
  successions: (Caller & { byId: number; byHandle: string | null })[];
  /** How their wishes to join were answered. */
  answers: (Caller & { accepted: boolean })[];
}

const caller = (locale: Locale) => ({ slug: team.slug, name: sql<string>`${team.name} ->> ${locale}::text`, by: person.displayName });

/** What teams want of the actor or have to tell them, of one team when it is given: the latest first. */
export async function callsToPerson(actor: Actor, locale: Locale, teamId?: number): Promise<CallsToPerson> {
  const here = and(isNull(team.archivedAt), teamId === undefined ? undefined : eq(team.id, teamId));
  const [invitations, successions, answers] = await Promise.all([
    database()
      .select({ ...caller(locale), role: membershipInvitation.role, note: membershipInvitation.note, at: membershipInvitation.createdAt })
      .from(membershipInvitation)
      .innerJoin(team, eq(team.id, membershipInvitation.teamId))
      .leftJoin(person, eq(person.id, membershipInvitation.invitedById))
      .where(and(eq(membershipInvitation.personId, actor.personId), here)),
    database()
      .select({ ...caller(locale), byId: leadSuccession.namedById, byHandle: person.handle, note: leadSuccession.note, at: leadSuccession.createdAt })
      .from(leadSuccession)
      .innerJoin(team, eq(team.id, leadSuccession.teamId))
      .leftJoin(person, eq(person.id, leadSuccession.namedById))
      .where(and(eq(leadSuccession.successorId, actor.personId), here)),
    database()
      .select({ ...caller(locale), accepted: membershipAnswer.accepted, note: membershipAnswer.word, at: membershipAnswer.createdAt })
      .from(membershipAnswer)
      .innerJoin(team, eq(team.id, membershipAnswer.teamId))
      .leftJoin(person, eq(person.id, membershipAnswer.answeredById))
      .where(and(eq(membershipAnswer.personId, actor.personId), here)),
  ]);
  const latestFirst = <Call extends { at: Date }>(calls: Call[]) => calls.sort((one, other) => other.at.getTime() - one.at.getTime());
  return { invitations: latestFirst(invitations), successions: latestFirst(successions), answers: latestFirst(answers) };
}
