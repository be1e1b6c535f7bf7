import { randomUUID } from "node:crypto";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildPerson } from "~db/seed/factories/build-person";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import { startThread } from "~/modules/discussion/start-thread.server";
import type { MembershipRole } from "~/modules/teams/contract";
import { actorFor } from "../../support/actors";

type TeamOverrides = Parameters<typeof buildTeam>[1];

/** A team of its own with one member, and the ways to do things in it. */
export async function buildSpace(overrides: TeamOverrides = {}) {
  const team = await buildTeam(database(), overrides);
  const join = async (role: MembershipRole = "member", organisationRole: "staff" | "guest" = "staff"): Promise<Actor> => {
    const person = await buildPerson(database(), { organisationRole });
    await buildMembership(database(), { teamId: team.id, personId: person.id, role });
    return actorFor(person);
  };
  const outsider = async (organisationRole: "staff" | "guest" | "administrator" = "staff") => actorFor(await buildPerson(database(), { organisationRole }));
  return { team, join, outsider, member: await join() };
}

/** Starts a thread with one message; returns its id. */
export async function begin(actor: Actor, teamSlug: string, overrides: Partial<Parameters<typeof startThread>[1]> = {}): Promise<number> {
  const input = { teamSlug, messageId: randomUUID(), kind: "discussion" as const, title: "Heat stress", language: "en" as const, message: renderMessage("First words") };
  return (await startThread(actor, { ...input, ...overrides })).threadId;
}

/** Posts words as a new message. */
export function say(actor: Actor, threadId: number, words: string, messageId: string = randomUUID()): Promise<{ seq: number }> {
  return postMessage(actor, { threadId, messageId, message: renderMessage(words), language: "en" }).then(({ seq }) => ({ seq }));
}
