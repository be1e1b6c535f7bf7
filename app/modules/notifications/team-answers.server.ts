import { and, eq, notInArray, sql } from "drizzle-orm";
import { leadSuccession, membershipAnswer, notification, person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { settleOfTeam } from "./settle-of-team.server";
import { tell } from "./tell.server";

interface Place {
  teamId: number;
  personId: number;
}

/** Tells people how a team answered their wish to join, that they are asked to lead, and how whom they asked has answered. */
export function registerTeamAnswerNotifications(): void {
  subscribe("teams.member_joined", "notifications.tell-answer", (place) => tellOfAnswer(place, true));
  subscribe("teams.join_request_closed", "notifications.tell-answer", (place) => tellOfAnswer(place, false));
  subscribe("teams.answer_seen", "notifications.settle", ({ teamId, personId }) => settleOfTeam(teamId, ["join_accepted", "join_declined"], eq(notification.personId, personId)));
  subscribe("teams.succession_changed", "notifications.tell", async (place) => {
    await tellWhoIsAsked(place);
    await settleAsked(place);
  });
  subscribe("teams.succession_accepted", "notifications.tell", (answered, { id }) => tellWhoAsked(answered, true, id));
  subscribe("teams.succession_declined", "notifications.tell", (answered, { id }) => tellWhoAsked(answered, false, id));
}

const isActive = (personId: typeof membershipAnswer.personId | typeof leadSuccession.successorId) => and(eq(person.id, personId), eq(person.status, "active"));

/** Only whoever was answered so is told: others join without a wish, or take theirs back. */
async function tellOfAnswer({ teamId, personId }: Place, accepted: boolean): Promise<void> {
  const [answer] = await database()
    .select({ at: membershipAnswer.createdAt, byId: membershipAnswer.answeredById })
    .from(membershipAnswer)
    .innerJoin(person, isActive(membershipAnswer.personId))
    .where(and(eq(membershipAnswer.teamId, teamId), eq(membershipAnswer.personId, personId), eq(membershipAnswer.accepted, accepted)));
  if (answer) await tell([{ personId, reason: accepted ? "join_accepted" : "join_declined", cause: `answer:${teamId}:${answer.at.getTime()}`, teamId, actorId: answer.byId }]);
}

/** Each that asks is told once; another after it was taken back is another. */
async function tellWhoIsAsked({ teamId, personId }: Place): Promise<void> {
  const asking = await database()
    .select({ at: leadSuccession.createdAt, byId: leadSuccession.namedById })
    .from(leadSuccession)
    .innerJoin(person, isActive(leadSuccession.successorId))
    .where(and(eq(leadSuccession.teamId, teamId), eq(leadSuccession.successorId, personId)));
  await tell(asking.map(({ at, byId }) => ({ personId, reason: "lead_asked" as const, cause: `lead-asked:${teamId}:${byId}:${at.getTime()}`, teamId, actorId: byId })));
}

/** Whoever no longer asks waits for no answer. */
async function settleAsked({ teamId, personId }: Place): Promise<void> {
  const asking = database().select({ id: leadSuccession.namedById }).from(leadSuccession).where(and(eq(leadSuccession.teamId, teamId), eq(leadSuccession.successorId, personId)));
  await settleOfTeam(teamId, ["lead_asked"], and(eq(notification.personId, personId), notInArray(sql`coalesce(${notification.actorId}, 0)`, asking)));
}

async function tellWhoAsked({ teamId, personId, namedById }: Place & { namedById: number }, accepted: boolean, eventId: number): Promise<void> {
  await settleAsked({ teamId, personId });
  const [asked] = await database().select({ id: person.id }).from(person).where(and(eq(person.id, namedById), eq(person.status, "active")));
  if (asked) await tell([{ personId: asked.id, reason: accepted ? "lead_accepted" : "lead_declined", cause: `lead-answer:${eventId}`, teamId, actorId: personId }]);
}
