import { eq } from "drizzle-orm";
import { eventOccurrence, eventParticipant } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { posting, reading, type Row } from "./row";
import { whoOrganises, whoSees, whoSeesEvents } from "./team-answers";
import type { World } from "./world";

const event = (world: World) => `/calendar/${world.eventId}/event`;
const day = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const form = (owner: string) => ({
  owner, kind: "meeting", title: "A new event", language: "en", startDate: day(), startTime: "10:00", endDate: day(), endTime: "11:00", timeZone: "Europe/Zurich", frequency: "none", interval: "1", ends: "never",
});
const ofTheTeam = (world: World) => form(`team:${world.team.slug}`);

/** Nobody has been invited yet, so that each invites as if for the first time. */
export async function nobodyInvited({ eventId }: World): Promise<void> {
  await database().delete(eventParticipant).where(eq(eventParticipant.eventId, eventId));
}

/** No time of the event has an agenda yet, so that each begins it as if for the first time. */
export async function nothingBegun({ eventId }: World): Promise<void> {
  await database().update(eventOccurrence).set({ agendaDocumentId: null }).where(eq(eventOccurrence.eventId, eventId));
}

/** Events of a team, and what people do with them. */
export const calendarTeamRows: Row[] = [
  {
    route: "teams/:slug/calendar", method: "GET", ask: reading((world) => `/teams/${world.team.slug}/calendar`),
    expected: whoSees("200"),
  },
  { route: "calendar/:eventId/:title?", method: "GET", ask: reading(event), expected: whoSeesEvents("200") },
  { route: "calendar/:eventId/:title?", method: "POST", what: "answer", ask: posting(event, () => ({ intent: "answer", answer: "yes" })), expected: whoSeesEvents("303") },
  { route: "calendar/:eventId/:title?", method: "POST", what: "ask", ask: posting(event, (world) => ({ intent: "ask", question: "Why?", language: "en", on: world.eventDay })), expected: whoSeesEvents("303") },
  { route: "calendar/:eventId/:title?", method: "POST", what: "vote", ask: posting(event, (world) => ({ intent: "vote", questionId: String(world.askedId), vote: "yes" })), expected: whoSeesEvents("303") },
  { route: "calendar/:eventId/:title?", method: "POST", what: "moderate", ask: posting(event, (world) => ({ intent: "moderate", questionId: String(world.askedId), state: "shown" })), expected: whoOrganises("303") },
  { route: "calendar/:eventId/:title?", method: "POST", what: "publish an answer", ask: posting(event, (world) => ({ intent: "reply", questionId: String(world.askedId), reply: "Because", at: "12:30" })), expected: whoOrganises("303") },
  { route: "calendar/:eventId/:title?", method: "POST", what: "take a cancellation back", ask: posting(event, () => ({ intent: "restore", reach: "all" })), expected: whoOrganises("303") },
  { route: "calendar/:eventId/:title/invitation.ics", method: "GET", ask: reading((world) => `${event(world)}/invitation.ics`), expected: whoSeesEvents("200") },
  { route: "calendar/:eventId/:title/edit", method: "GET", ask: reading((world) => `${event(world)}/edit`), expected: whoOrganises("200") },
  { route: "calendar/:eventId/:title/edit", method: "POST", ask: posting((world) => `${event(world)}/edit`, (world) => ({ ...ofTheTeam(world), kind: "town_hall" })), expected: whoOrganises("303") },
  { route: "calendar/:eventId/:title/people", method: "GET", ask: reading((world) => `${event(world)}/people`), expected: whoSeesEvents("200") },
  {
    route: "calendar/:eventId/:title/people", method: "POST", what: "invite", before: nobodyInvited,
    ask: posting((world) => `${event(world)}/people`, (world) => ({ by: "names", people: String(world.people.member.id) })), expected: whoOrganises("303"),
  },
  {
    route: "calendar/:eventId/:title/people", method: "POST", what: "take an invitation back",
    ask: posting((world) => `${event(world)}/people`, (world) => ({ by: "withdrawal", person: world.people.member.handle })), expected: whoOrganises("303"),
  },
  { route: "calendar/:eventId/:title/materials", method: "GET", ask: reading((world) => `${event(world)}/materials`), expected: whoOrganises("200") },
  { route: "calendar/:eventId/:title/materials", method: "POST", ask: posting((world) => `${event(world)}/materials`, () => ({ intent: "save", recordingUrl: "https://media.example/recording" })), expected: whoOrganises("303") },
  { route: "calendar/:eventId/:title/materials", method: "POST", what: "begin the agenda", before: nothingBegun, ask: posting((world) => `${event(world)}/materials`, () => ({ intent: "begin", document: "agenda" })), expected: whoOrganises("303") },
  {
    // Who may not know of the team chooses an owner that is none: the form comes back.
    route: "calendar/new", method: "POST", what: "in the team", ask: posting(() => "/calendar/new", ofTheTeam),
    expected: {
      open: "    302       422   403        403      303    303         303  403           403     302",
      request: " 302       422   422        403      303    303         303  422           422     302",
      private: " 302       422   422        403      303    303         303  422           422     302",
    },
  },
];

/** What has nothing to do with one team. */
export const calendarOwnRows: Row[] = [
  { route: "calendar", method: "GET", ask: reading(() => "/calendar"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "calendar/month", method: "GET", ask: reading(() => "/calendar/month"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "calendar/hours", method: "GET", ask: reading((world) => `/calendar/hours?team=${world.team.slug}`), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "calendar/new", method: "GET", ask: reading(() => "/calendar/new"), expected: "302 403 403 403 200 200 200 200 403 302" },
  { route: "calendar/new", method: "POST", what: "for the whole organisation", ask: posting(() => "/calendar/new", () => form("organisation")), expected: "302 422 403 403 403 403 403 303 403 302" },
  { route: "calendar/feeds", method: "GET", ask: reading(() => "/calendar/feeds"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "calendar/feeds", method: "POST", what: "of all that concerns one", ask: posting(() => "/calendar/feeds", () => ({ intent: "make", what: "person:" })), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "calendar/feeds", method: "POST", what: "of the organisation", ask: posting(() => "/calendar/feeds", () => ({ intent: "make", what: "organisation:" })), expected: "302 404 200 200 200 200 200 200 200 302" },
  { route: "calendar/feeds/:file", method: "GET", what: "with a made-up address", ask: reading(() => `/calendar/feeds/${"a".repeat(32)}.ics`), expected: "404 404 404 404 404 404 404 404 404 404" },
  { route: "teams/feeds/:file", method: "GET", what: "with a made-up address", ask: reading(() => `/teams/feeds/${"a".repeat(32)}.atom`), expected: "404 404 404 404 404 404 404 404 404 404" },
];
