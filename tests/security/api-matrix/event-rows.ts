import { nobodyInvited, nothingBegun } from "../access-matrix/calendar-rows";
import type { World } from "../access-matrix/world";
import { anybody, type ApiAsked, type ApiRow } from "./row";
import { whoOrganises, whoSeesEvents } from "./team-answers";

// Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended.

const ofEvent = (more: Partial<ApiAsked> = {}, path: ApiAsked["path"] = {}) => (world: World): ApiAsked => ({ path: { id: world.eventId, ...path }, ...more });
const ofTime = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { id: world.eventId, on: world.eventDay }, ...more });
const ofQuestion = (more: Partial<ApiAsked>) => (world: World): ApiAsked => ({ path: { id: world.eventId, questionId: world.askedId }, ...more });

const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const ofTheTeam = ({ team }: World, kind: string) => ({ owner: `team:${team.slug}`, kind, title: "A new event", language: "en", startDate: day, startTime: "10:00", endTime: "11:00", timeZone: "Europe/Zurich" });

/** Events, their people, questions and materials. */
export const eventApiRows: ApiRow[] = [
  { operation: "listEvents", ask: () => ({}), expected: anybody(200) },
  { operation: "getEvent", ask: ofEvent(), expected: whoSeesEvents("200") },
  // Of a team that one does not see nobody is compared.
  { operation: "compareMeetingHours", ask: ({ team }) => ({ query: { team: team.slug } }), expected: anybody(200) },
  { operation: "answerEvent", ask: ofEvent({ body: { answer: "yes" } }), expected: whoSeesEvents("204") },
  {
    // Who may not know of the team names an owner that is none.
    operation: "createEvent", what: "in the team", ask: (world) => ({ body: ofTheTeam(world, "meeting") }),
    expected: {
      open: "    401 422 403 403 201 201 201 403 403 401",
      request: " 401 422 422 403 201 201 201 422 422 401",
      private: " 401 422 422 403 201 201 201 422 422 401",
    },
  },
  { operation: "changeEvent", ask: (world) => ofEvent({ body: { ...ofTheTeam(world, "town_hall"), reach: "all" } })(world), expected: whoOrganises("200") },
  { operation: "cancelEvent", ask: ofEvent({ body: { reach: "all" } }), expected: whoOrganises("204") },
  { operation: "restoreEvent", ask: ofEvent({ body: { reach: "all" } }), expected: whoOrganises("204") },
  { operation: "listEventPeople", ask: ofEvent(), expected: whoSeesEvents("200") },
  { operation: "invitePeople", ask: (world) => ofEvent({ body: { people: [world.people.member.handle] } })(world), before: nobodyInvited, expected: whoOrganises("200") },
  { operation: "withdrawEventInvitation", ask: (world) => ofEvent({}, { handle: world.people.member.handle })(world), expected: whoOrganises("204") },
  { operation: "getEventMaterials", ask: ofTime(), expected: whoOrganises("200") },
  { operation: "setEventMaterials", ask: ofTime({ body: { agenda: null, notes: null, recordingUrl: "https://media.example/recording" } }), expected: whoOrganises("204") },
  { operation: "beginEventDocument", ask: ofTime({ body: { document: "agenda" } }), before: nothingBegun, expected: whoOrganises("201") },
  { operation: "listQuestions", ask: ofTime(), expected: whoSeesEvents("200") },
  { operation: "askQuestion", ask: ofTime({ body: { question: "Why?", language: "en", anonymous: false } }), expected: whoSeesEvents("204") },
  { operation: "voteForQuestion", ask: ofQuestion({ body: { vote: true } }), expected: whoSeesEvents("204") },
  { operation: "moderateQuestion", ask: ofQuestion({ body: { state: "shown" } }), expected: whoOrganises("204") },
  { operation: "replyToQuestion", ask: ofQuestion({ body: { markdown: "Because", at: "12:30" } }), expected: whoOrganises("204") },
  { operation: "sayAbsence", ask: ofTime({ body: { absent: true } }), expected: whoSeesEvents("204") },
  { operation: "listCalendarFeeds", ask: () => ({}), expected: anybody(200) },
  { operation: "makeCalendarFeed", what: "of the organisation", ask: () => ({ body: { kind: "organisation", name: "" } }), expected: "401 404 201 201 201 201 201 201 201 401" },
  { operation: "revokeCalendarFeed", what: "of nobody", ask: () => ({ path: { id: 2_000_000_000 } }), expected: anybody(204) },
];
