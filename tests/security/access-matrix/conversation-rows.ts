import { randomUUID } from "node:crypto";
import { ownBegunRows } from "./begun-rows";
import { posting, reading, type Row } from "./row";
import { ownSavedRows } from "./saved-rows";
import type { World } from "./world";

const at = (rest = "") => (world: World) => `/messages/${world.conversationId}${rest}`;
const everybody = "302 200 200 200 200 200 200 200 200 302";
//            anonymous guest non-member observer member coordinator lead administrator removed suspended
const shown = "302      404   404        404      404    404         200  404           404     302";
const done = " 302      404   404        404      404    404         303  404           404     302";
// Whoever is signed out gets the words back that they sent.
const said = " 401      404   404        404      404    404         303  404           404     401";
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
const words = { message: "More words", language: "en" };

/** One's own conversations: whoever is not in one learns of no such thing, administrators included. */
export const conversationRows: Row[] = [
  { route: "messages", method: "GET", ask: reading(() => "/messages"), expected: everybody },
  { route: "messages/unread", method: "GET", ask: reading(() => "/messages/unread"), expected: "401 200 200 200 200 200 200 200 200 401" },
  { route: "messages/new", method: "GET", ask: reading(() => "/messages/new"), expected: everybody },
  { route: "messages/new", method: "POST", what: "look for people", ask: posting(() => "/messages/new", () => ({ intent: "find", find: "labour" })), expected: everybody },
  {
    route: "messages/new", method: "POST", what: "to somebody of whom guests know nothing",
    ask: posting(() => "/messages/new", (world) => ({ intent: "send", to: world.applicant.handle, messageId: randomUUID(), ...words })),
    expected: "401 422 303 303 303 303 303 303 303 401",
  },
  { route: "messages/blocked", method: "GET", ask: reading(() => "/messages/blocked"), expected: everybody },
  {
    route: "messages/blocked", method: "POST", what: "somebody of whom guests know nothing",
    ask: posting(() => "/messages/blocked", (world) => ({ intent: "unblock", handle: world.applicant.handle })), expected: "302 404 303 303 303 303 303 303 303 302",
  },
  { route: "messages/:threadId", method: "GET", ask: reading(at()), expected: shown },
  { route: "messages/:threadId", method: "POST", ask: posting(at(), () => ({ messageId: randomUUID(), ...words })), expected: said },
  { route: "messages/:threadId/messages", method: "GET", ask: reading(at("/messages?since=0")), expected: "401 404 404 404 404 404 200 404 404 401" },
  { route: "messages/:threadId/messages", method: "POST", what: "how far one has read", ask: posting(at("/messages"), () => ({ read: "1" })), expected: "401 404 404 404 404 404 303 404 404 401" },
  { route: "messages/:threadId/people", method: "GET", ask: reading(at("/people")), expected: shown },
  { route: "messages/:threadId/people", method: "POST", ask: posting(at("/people"), () => ({ intent: "unmute" })), expected: done },
  { route: "messages/:threadId/report", method: "GET", ask: reading(at("/report")), expected: shown },
  { route: "messages/:threadId/report", method: "POST", ask: posting(at("/report"), () => ({ seq: "1", ground: "rude", note: "" })), expected: done },
  { route: "messages/:threadId/messages/:seq", method: "GET", ask: reading(at("/messages/1")), expected: shown },
  { route: "messages/:threadId/messages/:seq", method: "POST", ask: posting(at("/messages/1"), () => ({ intent: "react", set: "1", emoji: "👍" })), expected: done },
  { route: "messages/:threadId/messages/:seq/edit", method: "GET", ask: reading(at("/messages/2/edit")), expected: shown },
  { route: "messages/:threadId/messages/:seq/edit", method: "POST", ask: posting(at("/messages/2/edit"), () => ({ version: "1", message: "An answer", language: "en" })), expected: said },
  { route: "messages/drafts", method: "GET", ask: reading(() => "/messages/drafts"), expected: everybody },
  // One throws away one's own; in a thread of others there is none of theirs.
  { route: "messages/drafts", method: "POST", ask: posting(() => "/messages/drafts", (world) => ({ discard: String(world.conversationId) })), expected: "302 303 303 303 303 303 303 303 303 302" },
  { route: "messages/scheduled", method: "GET", ask: reading(() => "/messages/scheduled"), expected: everybody },
  { route: "messages/scheduled", method: "POST", what: "of nobody", ask: posting(() => "/messages/scheduled", () => ({ intent: "cancel", id: randomUUID() })), expected: "302 404 404 404 404 404 404 404 404 302" },
  { route: "messages/later", method: "GET", ask: reading((world) => `/messages/later?thread=${world.conversationId}`), expected: shown },
  {
    route: "messages/later", method: "POST",
    ask: posting(() => "/messages/later", (world) => ({ threadId: String(world.conversationId), messageId: randomUUID(), sendAt: tomorrow(), ...words })),
    expected: said,
  },
  ...ownSavedRows,
  ...ownBegunRows,
  { route: "administration/reports", method: "GET", ask: reading(() => "/administration/reports"), expected: "302 404 404 404 404 404 404 200 404 302" },
  { route: "administration/reports", method: "POST", what: "without a reason", ask: posting(() => "/administration/reports", () => ({ report: "1", outcome: "left" })), expected: "302 404 404 404 404 404 404 422 404 302" },
];
