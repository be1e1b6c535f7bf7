import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { membership, membershipRequest } from "~db/schema";
import { begunRows } from "./begun-rows";
import { calendarTeamRows } from "./calendar-rows";
import { guidanceRows } from "./guidance-rows";
import { orderRows } from "./order-rows";
import { teamFileRows } from "./team-file-rows";
import { documentPlaceRows } from "./document-place-rows";
import { messageRows } from "./message-rows";
import { levelRows } from "./notification-rows";
import { partRows } from "./part-rows";
import { posting, reading, type Row } from "./row";
import { savedRows } from "./saved-rows";
import { settingsRows } from "./settings-rows";
import { byScript, whoLeads, whoManages, whoReads, whoSees, whoWrites } from "./team-answers";
import type { World } from "./world";

const space = (world: World) => `/teams/${world.team.slug}`;
const thread = (world: World) => `${space(world)}/threads/${world.threadId}`;
const question = (world: World) => `${space(world)}/threads/${world.questionId}`;
const membershipForm = (world: World) => `${space(world)}/membership`;
const newMessage = () => ({ messageId: randomUUID(), message: "A new message", language: "en" });

/** Somebody outside asks, as if for the first time. */
async function applies({ team, applicant }: World): Promise<void> {
  const ids = { teamId: team.id, personId: applicant.id };
  await database().delete(membership).where(and(eq(membership.teamId, ids.teamId), eq(membership.personId, ids.personId)));
  await database().insert(membershipRequest).values(ids).onConflictDoNothing();
}

export const teamRows: Row[] = [
  { route: "search/mention-options", method: "GET", ask: reading(({ team }) => `/search/mention-options?team=${team.slug}&sign=%40&q=a`), expected: whoReads("200") },
  {
    // Its first page is the threads; who sees the team but may not read them is led to its About page.
    route: "teams/:slug", method: "GET", ask: reading(space),
    expected: {
      open: "    302       404   200        200      200    200         200  200           200     302",
      request: " 302       404   302        200      200    200         200  302           302     302",
      private: " 302       404   404        200      200    200         200  302           404     302",
    },
  },
  { route: "teams/:slug/people", method: "GET", ask: reading((world) => `${space(world)}/people`), expected: whoSees("200") },
  { route: "teams/:slug/documents", method: "GET", ask: reading((world) => `${space(world)}/documents`), expected: whoSees("200") },
  { route: "teams/:slug/about", method: "GET", ask: reading((world) => `${space(world)}/about`), expected: whoSees("200") },
  {
    route: "teams/:slug/membership", method: "GET", ask: reading(membershipForm),
    expected: {
      //          anonymous guest non-member observer member coordinator lead administrator removed suspended
      open: "    302       404   302        302      302    302         302  302           302     302",
      request: " 302       404   200        302      302    302         302  200           200     302",
      private: " 302       404   404        302      302    302         302  302           404     302",
    },
  },
  {
    route: "teams/:slug/membership", method: "POST", what: "join", ask: posting(membershipForm, () => ({ intent: "join" })),
    expected: {
      open: "    302       404   303        303      303    303         303  303           303     302",
      request: " 302       404   403        303      303    303         303  403           403     302",
      private: " 302       404   404        303      303    303         303  403           404     302",
    },
  },
  {
    route: "teams/:slug/membership", method: "POST", what: "ask to join", ask: posting(membershipForm, () => ({ intent: "request", note: "May I" })),
    expected: {
      open: "    302       404   403        303      303    303         303  403           403     302",
      request: " 302       404   303        303      303    303         303  303           303     302",
      private: " 302       404   404        303      303    303         303  403           404     302",
    },
  },
  {
    route: "teams/:slug/membership", method: "POST", what: "leave", ask: posting(membershipForm, () => ({ intent: "leave" })),
    expected: {
      open: "    302       404   303        303      303    303         303  303           303     302",
      request: " 302       404   303        303      303    303         303  303           303     302",
      private: " 302       404   404        303      303    303         303  303           404     302",
    },
  },
  {
    route: "teams/:slug/membership", method: "POST", what: "let somebody in", before: applies,
    ask: posting(membershipForm, (world) => ({ intent: "accept", personId: String(world.applicant.id) })),
    expected: whoManages("303"),
  },
  {
    route: "teams/:slug/membership", method: "POST", what: "turn an observer into a member",
    ask: posting(membershipForm, (world) => ({ intent: "change-role", personId: String(world.people.observer.id), role: "member" })),
    expected: whoManages("303"),
  },
  {
    route: "teams/:slug/membership", method: "POST", what: "turn a member into a lead",
    ask: posting(membershipForm, (world) => ({ intent: "change-role", personId: String(world.people.member.id), role: "lead" })),
    expected: whoLeads("303"),
  },

  ...settingsRows,

  { route: "teams/:slug/threads/new", method: "GET", ask: reading((world) => `${space(world)}/threads/new`), expected: whoWrites("200") },
  {
    route: "teams/:slug/threads/new", method: "POST", what: "start a discussion",
    ask: posting((world) => `${space(world)}/threads/new`, () => ({ ...newMessage(), kind: "discussion", title: "A new thread" })),
    // Whoever is signed out gets their words back, here and wherever a message is sent.
    expected: byScript.whoWrites("303"),
  },
  {
    route: "teams/:slug/threads/new", method: "POST", what: "start an announcement",
    ask: posting((world) => `${space(world)}/threads/new`, () => ({ ...newMessage(), kind: "announcement", title: "A new thread" })),
    expected: byScript.whoManages("303"),
  },
  { route: "teams/:slug/threads/:threadId", method: "GET", ask: reading(thread), expected: whoReads("200") },
  { route: "teams/:slug/threads/:threadId", method: "POST", what: "post", ask: posting(thread, newMessage), expected: byScript.whoWrites("303") },
  {
    route: "teams/:slug/threads/:threadId", method: "POST", what: "accept an answer to the lead's question",
    ask: posting(question, () => ({ intent: "answer", seq: "2" })),
    expected: whoManages("303"),
  },
  {
    route: "teams/:slug/threads/:threadId/messages", method: "GET", ask: reading((world) => `${thread(world)}/messages?since=0`),
    expected: byScript.whoReads("200"),
  },
  {
    route: "teams/:slug/threads/:threadId/messages", method: "POST", what: "how far one has read",
    ask: posting((world) => `${thread(world)}/messages`, () => ({ read: "1" })),
    expected: byScript.whoReads("303"),
  },

  { route: "teams/:slug/documents/new", method: "GET", ask: reading((world) => `${space(world)}/documents/new`), expected: whoWrites("200") },
  {
    route: "teams/:slug/documents/new", method: "POST",
    ask: posting((world) => `${space(world)}/documents/new`, () => ({ title: "A new document", kind: "working", language: "en", text: "First words", similar: "known" })),
    expected: whoWrites("303"),
  },
  { route: "documents/:documentId/:title?", method: "GET", ask: reading((world) => `/documents/${world.documentId}/document-${world.secret}`), expected: whoReads("200") },
  {
    route: "documents/:documentId/:title/edit", method: "GET", ask: reading((world) => `/documents/${world.documentId}/document-${world.secret}/edit`),
    // Whoever reads it may suggest changes there.
    expected: whoReads("200"),
  },
  {
    route: "documents/:documentId/:title/edit", method: "POST", what: "title and kind",
    ask: posting((world) => `/documents/${world.documentId}/document-${world.secret}/edit`, (world) => ({ intent: "details", title: `Document ${world.secret}`, kind: "guidance", language: "en" })),
    expected: whoWrites("303"),
  },
  ...begunRows,
  ...orderRows,
  ...documentPlaceRows,
  ...teamFileRows,
  ...calendarTeamRows,
  ...messageRows,
  ...savedRows,
  ...partRows,
  ...levelRows,
  ...guidanceRows,
];
