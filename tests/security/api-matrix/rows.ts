import { database } from "~/platform/database/connection.server";
import { buildMembership } from "~db/seed/factories/build-team";
import { membership } from "~db/schema";
import { eq } from "drizzle-orm";
import type { ActorKind } from "../access-matrix/actor-kinds";
import { hasRequest as requestThat } from "../access-matrix/request-rows";
import type { World } from "../access-matrix/world";
import { accessApiRows } from "./access-rows";
import { conversationApiRows } from "./conversation-rows";
import { countryApiRows } from "./country-rows";
import { directoryApiRows } from "./directory-rows";
import { documentApiRows } from "./document-rows";
import { eventApiRows } from "./event-rows";
import { inboxApiRows } from "./inbox-rows";
import { inductionApiRows } from "./induction-rows";
import { newsApiRows } from "./news-rows";
import { placeApiRows } from "./place-rows";
import { profileApiRows } from "./profile-rows";
import { teamFileApiRows } from "./team-file-rows";
import { runTeamApiRows } from "./run-team-rows";
import { teamLifeApiRows } from "./team-life-rows";
import { anybody, type ApiAsked, type ApiRow } from "./row";
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

const newThread = (kind: string) => ({ body: { kind, title: "A new thread", language: "en", markdown: "Words" } });

export const apiRows: ApiRow[] = [
  { operation: "getMe", ask: () => ({}), expected: anybody(200) },
  { operation: "listTeams", ask: () => ({}), expected: anybody(200) },
  { operation: "search", ask: () => ({ query: { q: "anything" } }), expected: anybody(200) },
  { operation: "findExperts", ask: () => ({}), expected: anybody(200) },
  { operation: "listDocuments", ask: () => ({}), expected: anybody(200) },
  {
    operation: "getExpert", what: "a colleague in no team of theirs", ask: (world) => ({ path: { handle: world.colleague.handle } }),
    expected: "401 404 200 200 200 200 200 200 200 401",
  },

  { operation: "answerNeed", ask: () => ({ query: { q: "labour inspection French Niger" } }), expected: anybody(200) },
  {
    operation: "confirmExpertise", what: "of a field that a colleague does not tell", ask: (world) => ({ path: { handle: world.colleague.handle, termId: "F1" }, body: { sentence: "Seen it" } }),
    expected: "401 404 404 404 404 404 404 404 404 401",
  },
  {
    operation: "withdrawConfirmation", ask: (world) => ({ path: { handle: world.colleague.handle, termId: "F1" } }),
    expected: "401 404 204 204 204 204 204 204 204 401",
  },

  { operation: "listFolders", ask: ofTeam(), expected: whoReads("200") },
  { operation: "createFolder", ask: (world, kind) => ({ path: { slug: world.team.slug }, body: { name: `Folder of the ${kind}'s program` } }), expected: whoWrites("201") },
  { operation: "listComments", ask: ofDocument(), expected: whoReads("200") },
  {
    // Whoever reads may comment.
    operation: "postComment", ask: ofDocument({ body: { markdown: "Is that so?" } }), expected: whoReads("201"),
  },
  { operation: "listSuggestions", ask: ofDocument(), expected: whoReads("200") },
  {
    // Whoever reads may suggest.
    operation: "suggestWording", ask: (world) => ({ path: { id: world.documentId }, body: { quotation: world.secret, wording: `${world.secret} or so` } }),
    expected: whoReads("201"),
  },
  { operation: "settleSuggestions", ask: ofDocument({ body: { suggestion: "all", taken: false } }), expected: whoWrites("200") },
  { operation: "getTeam", ask: ofTeam(), expected: whoSees("200") },
  { operation: "listMembers", ask: ofTeam(), expected: whoSees("200") },
  ...runTeamApiRows,
  ...teamLifeApiRows,
  ...countryApiRows,
  ...inductionApiRows,
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

  { operation: "listWebhooks", ask: ofTeam(), expected: whoLeads("200") },
  { operation: "createWebhook", ask: ofTeam({ body: { url: "https://example.org/hook", events: ["thread.started"] } }), expected: whoLeads("201") },
  { operation: "deleteWebhook", what: "that is none", ask: ofWebhook(), expected: whoLeads("404") },
  { operation: "listWebhookDeliveries", what: "of a webhook that is none", ask: ofWebhook(), expected: whoLeads("404") },
  { operation: "sendWebhookDeliveryAgain", what: "of a webhook that is none", ask: ofWebhook({ deliveryId: "0a1b2c3d-0000-4000-8000-000000000000" }), expected: whoLeads("404") },
  { operation: "createTeamFeed", ask: ofTeam(), expected: whoReads("201") },

  { operation: "listThreads", ask: ofTeam(), expected: whoReads("200") },
  { operation: "startThread", what: "a discussion", ask: ofTeam(newThread("discussion")), expected: whoWrites("201") },
  {
    operation: "startThread", what: "an announcement", ask: ofTeam(newThread("announcement")),
    expected: whoManages("201"),
  },
  { operation: "getThread", ask: ofThread(), expected: whoReads("200") },
  { operation: "listMessages", ask: ofThread(), expected: whoReads("200") },
  { operation: "postMessage", ask: ofThread({ body: { markdown: "Words", language: "en" } }), expected: whoWrites("201") },
  { operation: "uploadFile", ask: () => ({ query: { name: "table.csv" }, body: "office,people", headers: { "content-type": "application/octet-stream" } }), expected: "401 201 201 201 201 201 201 201 201 401" },
  { operation: "getFile", what: "that is not there", ask: () => ({ path: { fileId: "2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11" } }), expected: "401 404 404 404 404 404 404 404 404 401" },
  { operation: "downloadFile", what: "that is not there", ask: () => ({ path: { fileId: "2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11" } }), expected: "401 404 404 404 404 404 404 404 404 401" },
  { operation: "deleteFile", what: "that is not there", ask: () => ({ path: { fileId: "2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11" } }), expected: "401 204 204 204 204 204 204 204 204 401" },
  { operation: "listMessageChanges", ask: ofThread(), expected: whoReads("200") },
  { operation: "getMessageTranslation", what: "of a message that nobody translated", ask: ofMessage({}, { language: "fr" }), expected: whoReads("404") },
  { operation: "translateMessage", what: "where no machine translates", ask: ofMessage({}, { language: "fr" }), expected: whoReads("404") },
  { operation: "correctMessageTranslation", ask: ofMessage({ body: { markdown: "Des mots" } }, { language: "es" }), expected: whoWrites("200") },
  { operation: "setMessageLanguage", ask: ofMessage({ body: { language: "en" } }), expected: whoManages("200") },
  { operation: "listMessageWordings", ask: ofMessage(), expected: whoReads("200") },
  // The message is the lead's.
  { operation: "editMessage", ask: ofMessage({ body: { markdown: "Other words", language: "en", version: 1 } }), expected: whoLeads("200") },
  { operation: "deleteMessage", ask: ofMessage(), expected: whoManages("200") },
  { operation: "setReaction", ask: ofMessage({}, { emoji: "👍" }), expected: whoWrites("200") },
  { operation: "saveMessage", ask: ofMessage(), expected: whoReads("200") },
  { operation: "removeReaction", ask: ofMessage({}, { emoji: "👍" }), expected: whoWrites("200") },
  { operation: "setReadPosition", ask: ofThread({ body: { seq: 1 } }), expected: whoReads("204") },
  { operation: "markUnread", ask: ofThread({ body: { seq: 1 } }), expected: whoReads("204") },
  // Those who keep order; here the lead has asked the question as well.
  { operation: "acceptAnswer", ask: ofQuestion({ body: { seq: 2 } }), expected: whoManages("204") },
  { operation: "takeAnswerBack", ask: ofQuestion(), expected: whoManages("204") },
  { operation: "changeThread", ask: (world, kind) => ofThread({ body: { title: kind, kind: "discussion", language: "en", terms: [] } })(world), expected: whoManages("204") },
  { operation: "setThreadStanding", ask: ofThread({ body: { act: "lock" } }), expected: whoManages("204") },
  { operation: "setSlowMode", ask: ofThread({ body: { seconds: 60 } }), expected: whoManages("204") },
  { operation: "moveThread", what: "where it is", ask: (world) => ofThread({ body: { team: world.team.slug } })(world), expected: whoManages("204") },
  // Those who keep order may, but this makes no sense.
  { operation: "mergeThread", what: "into itself", ask: (world) => ofThread({ body: { into: world.threadId } })(world), expected: whoManages("422") },
  { operation: "splitThread", what: "of its first message", ask: ofThread({ body: { title: "Another matter", seqs: [1] } }), expected: whoManages("422") },

  { operation: "listThreadActs", ask: ofThread(), expected: whoReads("200") },
  {
    // Whoever reads the message reports it, but for the lead, who wrote it.
    operation: "reportMessage", ask: ofMessage({ body: { ground: "rude" } }),
    expected: {
      //          anonymous guest non-member observer member coordinator lead administrator removed suspended
      open: "    401       404   204        204      204    204         403  204           204     401",
      request: " 401       404   403        204      204    204         403  403           403     401",
      private: " 401       404   404        204      204    204         403  403           404     401",
    },
  },
  { operation: "listReports", ask: ofTeam(), expected: whoManages("200") },
  { operation: "settleReport", what: "that is none", ask: (world) => ({ path: { slug: world.team.slug, report: 999_999_999 }, body: { outcome: "left", resolution: "Nothing wrong" } }), expected: whoManages("404") },
  // For administrators; for all others there is no such thing.
  { operation: "listLeftReports", ask: () => ({}), expected: "401 404 404 404 404 404 404 200 404 401" },
  { operation: "settleLeftReport", what: "that is none", ask: () => ({ path: { report: 999_999_999 }, body: { outcome: "left", resolution: "Nothing wrong" } }), expected: "401 404 404 404 404 404 404 404 404 401" },

  ...conversationApiRows,
  ...teamFileApiRows,
  ...inboxApiRows,
  ...placeApiRows,
  ...profileApiRows,
  ...documentApiRows,
  ...eventApiRows,
  ...newsApiRows,
  ...directoryApiRows,
  ...accessApiRows,

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

  { operation: "createDocument", ask: ofTeam({ body: { title: "A new document", kind: "working", language: "en", text: "Words" } }), expected: whoWrites("201") },
  { operation: "getDocument", ask: ofDocument(), expected: whoReads("200") },
  { operation: "getReadership", ask: ofDocument(), expected: whoManages("200") },
  { operation: "readDocumentText", ask: ofDocument(), expected: whoReads("200") },
  { operation: "replaceDocumentText", ask: ofDocument({ body: "New words", headers: { "if-match": "*", "content-type": "text/markdown" } }), expected: whoWrites("204") },
];
