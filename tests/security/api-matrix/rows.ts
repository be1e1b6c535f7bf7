import { database } from "~/platform/database/connection.server";
import { buildMembership } from "~db/seed/factories/build-team";
import { membership } from "~db/schema";
import { eq } from "drizzle-orm";
import type { ActorKind } from "../access-matrix/actor-kinds";
import { hasRequest as requestThat } from "../access-matrix/request-rows";
import type { World } from "../access-matrix/world";
import { conversationApiRows } from "./conversation-rows";
import { directoryApiRows } from "./directory-rows";
import { documentApiRows } from "./document-rows";
import { eventApiRows } from "./event-rows";
import { inboxApiRows } from "./inbox-rows";
import { newsApiRows } from "./news-rows";
import { profileApiRows } from "./profile-rows";
import { teamFileApiRows } from "./team-file-rows";
import type { ApiAsked, ApiRow } from "./row";
import { whoLeads, whoManages, whoReads, whoSees, whoWrites } from "./team-answers";

const ofTeam = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { slug: world.team.slug }, ...more });
const ofThread = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { id: world.threadId }, ...more });
const ofQuestion = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { id: world.questionId }, ...more });
const ofMessage = (more: Partial<ApiAsked> = {}, path: ApiAsked["path"] = {}) => (world: World): ApiAsked => ({ path: { id: world.threadId, seq: 1, ...path }, ...more });
const ofDocument = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { id: world.documentId }, ...more });

const hasRequest = requestThat("submitted");
const ofRequest = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { id: world.requestId ?? 0 }, ...more });
const ofWebhook = (path: ApiAsked["path"] = {}) => (world: World): ApiAsked => ({ path: { slug: world.team.slug, webhookId: 999_999, ...path } });


const roles: Partial<Record<ActorKind, "observer" | "member" | "coordinator" | "lead">> = { observer: "observer", member: "member", coordinator: "coordinator", lead: "lead" };

/** Everybody stands to the team as before. */
async function membershipsAsBefore({ team, people }: World): Promise<void> {
  await database().delete(membership).where(eq(membership.teamId, team.id));
  for (const [kind, role] of Object.entries(roles)) {
    await buildMembership(database(), { teamId: team.id, personId: people[kind as keyof World["people"]].id, role });
  }
}

const seen = whoSees("200");
const read = whoReads("200");
/** Whoever reads the team learns that there is none. */
const untranslated = whoReads("404");
const noted = whoReads("204");
const feedMade = whoReads("201");
const governed = whoLeads;
const created = whoWrites("201");
const replaced = whoWrites("204");
const settled = whoWrites("200");
const reacted = whoWrites("200");
/** The message is the lead's. */
const ownMessage = whoLeads("200");
/** Its author, and those who keep order. */
const ordered = whoManages("200");
/** Those who keep order; here the lead has asked the question as well. */
const answered = whoManages("204");
/** Those who keep order may, but this makes no sense. */
const merged = whoManages("422");

/** Anybody who may sign in. */
const anybody = "401 200 200 200 200 200 200 200 200 401";

const newThread = (kind: string) => ({ body: { kind, title: "A new thread", language: "en", markdown: "Words" } });

export const apiRows: ApiRow[] = [
  { operation: "getMe", ask: () => ({}), expected: anybody },
  { operation: "listTeams", ask: () => ({}), expected: anybody },
  { operation: "search", ask: () => ({ query: { q: "anything" } }), expected: anybody },
  { operation: "findExperts", ask: () => ({}), expected: anybody },
  { operation: "listDocuments", ask: () => ({}), expected: anybody },
  {
    operation: "getExpert", what: "a colleague in no team of theirs", ask: (world) => ({ path: { handle: world.colleague.handle } }),
    expected: "401 404 200 200 200 200 200 200 200 401",
  },

  { operation: "answerNeed", ask: () => ({ query: { q: "labour inspection French Niger" } }), expected: anybody },
  {
    operation: "confirmExpertise", what: "of a field that a colleague does not tell", ask: (world) => ({ path: { handle: world.colleague.handle, termId: "F1" }, body: { sentence: "Seen it" } }),
    expected: "401 404 404 404 404 404 404 404 404 401",
  },
  {
    operation: "withdrawConfirmation", ask: (world) => ({ path: { handle: world.colleague.handle, termId: "F1" } }),
    expected: "401 404 204 204 204 204 204 204 204 401",
  },

  { operation: "listFolders", ask: ofTeam(), expected: read },
  { operation: "createFolder", ask: (world, kind) => ({ path: { slug: world.team.slug }, body: { name: `Folder of the ${kind}'s program` } }), expected: created },
  { operation: "listComments", ask: ofDocument(), expected: read },
  {
    // Whoever reads may comment.
    operation: "postComment", ask: ofDocument({ body: { markdown: "Is that so?" } }),
    expected: { open: read.open.replaceAll("200", "201"), request: read.request.replaceAll("200", "201"), private: read.private.replaceAll("200", "201") },
  },
  { operation: "listSuggestions", ask: ofDocument(), expected: read },
  {
    // Whoever reads may suggest.
    operation: "suggestWording", ask: (world) => ({ path: { id: world.documentId }, body: { quotation: world.secret, wording: `${world.secret} or so` } }),
    expected: { open: read.open.replaceAll("200", "201"), request: read.request.replaceAll("200", "201"), private: read.private.replaceAll("200", "201") },
  },
  { operation: "settleSuggestions", ask: ofDocument({ body: { suggestion: "all", taken: false } }), expected: settled },
  { operation: "getTeam", ask: ofTeam(), expected: seen },
  { operation: "listMembers", ask: ofTeam(), expected: seen },
  {
    operation: "joinTeam", ask: ofTeam(), after: membershipsAsBefore,
    expected: {
      open: "    401       404   200        200      200    200         200  200           200     401",
      request: " 401       404   403        200      200    200         200  403           403     401",
      private: " 401       404   404        200      200    200         200  403           404     401",
    },
  },
  {
    // There is one lead, who must hand over first.
    operation: "leaveTeam", ask: ofTeam(), after: membershipsAsBefore,
    expected: {
      open: "    401       404   204        204      204    204         409  204           204     401",
      request: " 401       404   204        204      204    204         409  204           204     401",
      private: " 401       404   404        204      204    204         409  204           404     401",
    },
  },
  {
    operation: "requestMembership", ask: ofTeam({ body: { note: "Please" } }),
    expected: {
      open: "    401       404   403        200      200    200         200  403           403     401",
      request: " 401       404   200        200      200    200         200  200           200     401",
      private: " 401       404   404        200      200    200         200  403           404     401",
    },
  },
  {
    operation: "withdrawMembershipRequest", ask: ofTeam(),
    expected: {
      open: "    401       404   204        204      204    204         204  204           204     401",
      request: " 401       404   204        204      204    204         204  204           204     401",
      private: " 401       404   404        204      204    204         204  204           404     401",
    },
  },

  { operation: "listWebhooks", ask: ofTeam(), expected: governed("200") },
  { operation: "createWebhook", ask: ofTeam({ body: { url: "https://example.org/hook", events: ["thread.started"] } }), expected: governed("201") },
  { operation: "deleteWebhook", what: "that is none", ask: ofWebhook(), expected: governed("404") },
  { operation: "listWebhookDeliveries", what: "of a webhook that is none", ask: ofWebhook(), expected: governed("404") },
  { operation: "sendWebhookDeliveryAgain", what: "of a webhook that is none", ask: ofWebhook({ deliveryId: "0a1b2c3d-0000-4000-8000-000000000000" }), expected: governed("404") },
  { operation: "createTeamFeed", ask: ofTeam(), expected: feedMade },

  { operation: "listThreads", ask: ofTeam(), expected: read },
  { operation: "startThread", what: "a discussion", ask: ofTeam(newThread("discussion")), expected: created },
  {
    operation: "startThread", what: "an announcement", ask: ofTeam(newThread("announcement")),
    expected: {
      open: "    401       404   403        403      403    201         201  403           403     401",
      request: " 401       404   403        403      403    201         201  403           403     401",
      private: " 401       404   404        403      403    201         201  403           404     401",
    },
  },
  { operation: "getThread", ask: ofThread(), expected: read },
  { operation: "listMessages", ask: ofThread(), expected: read },
  { operation: "postMessage", ask: ofThread({ body: { markdown: "Words", language: "en" } }), expected: created },
  { operation: "uploadFile", ask: () => ({ query: { name: "table.csv" }, body: "office,people", headers: { "content-type": "application/octet-stream" } }), expected: "401 201 201 201 201 201 201 201 201 401" },
  { operation: "getFile", what: "that is not there", ask: () => ({ path: { fileId: "2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11" } }), expected: "401 404 404 404 404 404 404 404 404 401" },
  { operation: "downloadFile", what: "that is not there", ask: () => ({ path: { fileId: "2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11" } }), expected: "401 404 404 404 404 404 404 404 404 401" },
  { operation: "deleteFile", what: "that is not there", ask: () => ({ path: { fileId: "2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11" } }), expected: "401 204 204 204 204 204 204 204 204 401" },
  { operation: "listMessageChanges", ask: ofThread(), expected: read },
  { operation: "getMessageTranslation", what: "of a message that nobody translated", ask: ofMessage({}, { language: "fr" }), expected: untranslated },
  { operation: "translateMessage", what: "where no machine translates", ask: ofMessage({}, { language: "fr" }), expected: untranslated },
  { operation: "correctMessageTranslation", ask: ofMessage({ body: { markdown: "Des mots" } }, { language: "es" }), expected: reacted },
  { operation: "setMessageLanguage", ask: ofMessage({ body: { language: "en" } }), expected: ordered },
  { operation: "listMessageWordings", ask: ofMessage(), expected: read },
  { operation: "editMessage", ask: ofMessage({ body: { markdown: "Other words", language: "en", version: 1 } }), expected: ownMessage },
  { operation: "deleteMessage", ask: ofMessage(), expected: ordered },
  { operation: "setReaction", ask: ofMessage({}, { emoji: "👍" }), expected: reacted },
  { operation: "removeReaction", ask: ofMessage({}, { emoji: "👍" }), expected: reacted },
  { operation: "setReadPosition", ask: ofThread({ body: { seq: 1 } }), expected: noted },
  { operation: "markUnread", ask: ofThread({ body: { seq: 1 } }), expected: noted },
  { operation: "acceptAnswer", ask: ofQuestion({ body: { seq: 2 } }), expected: answered },
  { operation: "takeAnswerBack", ask: ofQuestion(), expected: answered },
  { operation: "changeThread", ask: (world, kind) => ofThread({ body: { title: kind, kind: "discussion", language: "en", terms: [] } })(world), expected: answered },
  { operation: "setThreadStanding", ask: ofThread({ body: { act: "lock" } }), expected: answered },
  { operation: "setSlowMode", ask: ofThread({ body: { seconds: 60 } }), expected: answered },
  { operation: "moveThread", what: "where it is", ask: (world) => ofThread({ body: { team: world.team.slug } })(world), expected: answered },
  { operation: "mergeThread", what: "into itself", ask: (world) => ofThread({ body: { into: world.threadId } })(world), expected: merged },
  { operation: "splitThread", what: "of its first message", ask: ofThread({ body: { title: "Another matter", seqs: [1] } }), expected: merged },

  ...conversationApiRows,
  ...teamFileApiRows,
  ...inboxApiRows,
  ...profileApiRows,
  ...documentApiRows,
  ...eventApiRows,
  ...newsApiRows,
  ...directoryApiRows,


  { operation: "listRequests", ask: () => ({}), expected: "401 200 200 200 200 200 200 200 200 401" },
  { operation: "createRequest", ask: () => ({ body: { title: "Somebody who knows inspection", kind: "advice", termIds: ["F1"], draft: true } }), expected: "401 201 201 201 201 201 201 201 201 401" },
  { operation: "getRequest", ask: ofRequest(), before: hasRequest, expected: "401 404 404 404 404 200 200 200 404 401" },
  {
    // Its requester alone changes it; who answers it sees that they may not.
    operation: "changeRequest", ask: ofRequest({ body: { title: "Somebody who knows inspection well", kind: "advice", termIds: ["F1"] } }), before: hasRequest, expected: "401 404 404 404 404 403 403 403 404 401",
  },
  { operation: "takeRequestStep", ask: ofRequest({ body: { step: "triage" } }), before: hasRequest, expected: "401 404 404 404 404 200 200 403 404 401" },
  { operation: "listRequestMessages", ask: ofRequest(), before: hasRequest, expected: "401 404 404 404 404 200 200 200 404 401" },
  // Administrators read the conversation of those concerned, and write in none.
  { operation: "postRequestMessage", ask: ofRequest({ body: { markdown: "By Thursday" } }), before: hasRequest, expected: "401 404 404 404 404 201 201 403 404 401" },

  { operation: "createDocument", ask: ofTeam({ body: { title: "A new document", kind: "working", language: "en", text: "Words" } }), expected: created },
  { operation: "getDocument", ask: ofDocument(), expected: read },
  { operation: "getReadership", ask: ofDocument(), expected: whoManages("200") },
  { operation: "readDocumentText", ask: ofDocument(), expected: read },
  { operation: "replaceDocumentText", ask: ofDocument({ body: "New words", headers: { "if-match": "*", "content-type": "text/markdown" } }), expected: replaced },
];
