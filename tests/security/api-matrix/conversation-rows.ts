import { randomUUID } from "node:crypto";
import type { World } from "../access-matrix/world";
import { anybody, type ApiRow } from "./row";
import { whoReads } from "./team-answers";

const ofConversation = (world: World) => ({ path: { id: world.conversationId } });

const ofApplicant = (world: World) => ({ path: { handle: world.applicant.handle } });

/** Direct conversations. Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended. */
export const conversationApiRows: ApiRow[] = [
  { operation: "listConversations", ask: () => ({}), expected: anybody(200) },
  {
    operation: "writeToPeople", what: "to somebody of whom guests know nothing", ask: (world) => ({ body: { to: [world.applicant.handle], language: "en", markdown: "Words" } }),
    expected: "401 422 201 201 201 201 201 201 201 401",
  },
  { operation: "getConversation", ask: ofConversation, expected: "401 404 404 404 404 404 200 404 404 401" },
  // Of two people neither leaves.
  { operation: "leaveConversation", ask: ofConversation, expected: "401 404 404 404 404 404 403 404 404 401" },
  { operation: "muteConversation", ask: ofConversation, expected: "401 404 404 404 404 404 204 404 404 401" },
  { operation: "unmuteConversation", ask: ofConversation, expected: "401 404 404 404 404 404 204 404 404 401" },
  { operation: "listDrafts", ask: () => ({}), expected: anybody(200) },
  { operation: "keepDraft", what: "in a conversation", ask: (world) => ({ ...ofConversation(world), body: { markdown: "Half a thought", language: "en" } }), expected: "401 404 404 404 404 404 200 404 404 401" },
  // One throws away one's own alone, wherever it stood.
  { operation: "discardDraft", ask: ofConversation, expected: "401 204 204 204 204 204 204 204 204 401" },
  { operation: "listScheduledMessages", ask: () => ({}), expected: anybody(200) },
  {
    operation: "scheduleMessage", what: "in a conversation", ask: (world) => ({ ...ofConversation(world), body: { markdown: "Tomorrow", language: "en", sendAt: new Date(Date.now() + 86_400_000).toISOString() } }),
    expected: "401 404 404 404 404 404 201 404 404 401",
  },
  { operation: "cancelScheduledMessage", what: "of nobody", ask: () => ({ path: { id: randomUUID() } }), expected: "401 404 404 404 404 404 404 404 404 401" },
  { operation: "sendScheduledMessage", what: "of nobody", ask: () => ({ path: { id: randomUUID() } }), expected: "401 404 404 404 404 404 404 404 404 401" },
  // One keeps messages for oneself alone; of nobody's there is none.
  { operation: "listSavedMessages", ask: () => ({}), expected: anybody(200) },
  { operation: "setReminder", what: "of nobody", ask: () => ({ path: { id: randomUUID() }, body: { remindAt: new Date(Date.now() + 86_400_000).toISOString() } }), expected: anybody(404) },
  { operation: "removeReminder", what: "of nobody", ask: () => ({ path: { id: randomUUID() } }), expected: anybody(404) },
  { operation: "unsaveMessage", what: "of nobody", ask: () => ({ path: { id: randomUUID() } }), expected: anybody(204) },
  { operation: "listBegunThreads", ask: () => ({}), expected: anybody(200) },
  { operation: "keepBegunThread", ask: (world) => ({ path: { slug: world.team.slug, id: randomUUID() }, body: { title: "Half a title" } }), expected: whoReads("200") },
  { operation: "discardBegunThread", what: "of nobody", ask: () => ({ path: { id: randomUUID() } }), expected: anybody(204) },
  { operation: "beginThreadLater", what: "of nobody", ask: () => ({ path: { id: randomUUID() }, body: { sendAt: new Date(Date.now() + 86_400_000).toISOString() } }), expected: anybody(404) },
  { operation: "keepThreadBack", what: "of nobody", ask: () => ({ path: { id: randomUUID() } }), expected: anybody(404) },
  { operation: "beginThread", what: "of nobody", ask: () => ({ path: { id: randomUUID() } }), expected: anybody(404) },
  { operation: "listBegunConversations", ask: () => ({}), expected: anybody(200) },
  { operation: "keepBegunConversation", what: "to somebody of whom guests know nothing", ask: (world) => ({ path: { id: randomUUID() }, body: { to: [world.applicant.handle], markdown: "Half a thought" } }), expected: anybody(200) },
  { operation: "discardBegunConversation", what: "of nobody", ask: () => ({ path: { id: randomUUID() } }), expected: anybody(204) },
  { operation: "writeToPeopleLater", what: "of nobody", ask: () => ({ path: { id: randomUUID() }, body: { sendAt: new Date(Date.now() + 86_400_000).toISOString() } }), expected: anybody(404) },
  { operation: "keepWordsBack", what: "of nobody", ask: () => ({ path: { id: randomUUID() } }), expected: anybody(404) },
  { operation: "listBlockedPeople", ask: () => ({}), expected: anybody(200) },
  { operation: "blockPerson", what: "of whom guests know nothing", ask: ofApplicant, expected: "401 404 204 204 204 204 204 204 204 401" },
  { operation: "unblockPerson", what: "of whom guests know nothing", ask: ofApplicant, expected: "401 404 204 204 204 204 204 204 204 401" },
];
