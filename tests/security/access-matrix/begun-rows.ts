import { randomUUID } from "node:crypto";
import { begunThread } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { ActorKind } from "./actor-kinds";
import { posting, type Row } from "./row";
import { byScript, whoWrites } from "./team-answers";
import type { World } from "./world";

const space = (world: World) => `/teams/${world.team.slug}/threads/new`;
const words = (intent: string) => () => ({ intent, messageId: randomUUID(), kind: "discussion", title: "Half a title", message: "Half a thought", language: "en" });
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);

/** The same one of the same person, however often it is put back. */
const idOf = ({ team, people }: World, kind: ActorKind): string => {
  const personId = kind === "anonymous" ? 0 : people[kind].id;
  return `00000000-0000-4000-8000-${String(team.id).padStart(6, "0")}${String(personId).padStart(6, "0")}`;
};

/** Everybody has kept one in the team, also who may not begin it, or not any more. */
async function everybodyKeptOne(world: World): Promise<void> {
  const { team, people } = world;
  const rows = Object.entries(people).map(([kind, { id }]) => ({ id: idOf(world, kind as ActorKind), personId: id, teamId: team.id, kind: "discussion" as const, title: "Half a title", source: "Half a thought" }));
  await database().insert(begunThread).values(rows).onConflictDoNothing();
}

/** The same of words to somebody of whom guests know nothing. */
const wordsOf = (world: World, kind: ActorKind): string => idOf(world, kind).replace("-4000-8000-", "-4000-9000-");

async function everybodyWroteSome(world: World): Promise<void> {
  const rows = Object.entries(world.people).map(([kind, { id }]) => ({ id: wordsOf(world, kind as ActorKind), personId: id, toIds: [world.applicant.id], kind: "discussion" as const, title: "", source: "Half a thought" }));
  await database().insert(begunThread).values(rows).onConflictDoNothing();
}

/** Threads that are not begun yet: one's own alone, kept where one reads and begun where one writes. */
export const begunRows: Row[] = [
  { route: "teams/:slug/threads/new", method: "POST", what: "keep as a draft", ask: posting(space, words("draft")), expected: byScript.whoReads("303") },
  { route: "teams/:slug/threads/new", method: "POST", what: "keep it for later", ask: posting(space, words("later")), expected: byScript.whoReads("303") },
  {
    route: "messages/drafts/:draftId/later", method: "GET", before: everybodyKeptOne,
    ask: (world, kind) => ({ path: `/messages/drafts/${idOf(world, kind)}/later` }), expected: whoWrites("200"),
  },
  {
    route: "messages/drafts/:draftId/later", method: "POST", before: everybodyKeptOne,
    ask: (world, kind) => ({ path: `/messages/drafts/${idOf(world, kind)}/later`, fields: { sendAt: tomorrow() } }), expected: whoWrites("303"),
  },
];

/** What is another's is nobody's else: one throws away one's own, and begins one's own. */
export const ownBegunRows: Row[] = [
  {
    route: "messages/drafts/:draftId/later", method: "GET", what: "of another's", before: everybodyKeptOne,
    ask: (world, kind) => ({ path: `/messages/drafts/${idOf(world, kind === "lead" ? "member" : "lead")}/later` }), expected: "302 404 404 404 404 404 404 404 404 302",
  },
  {
    route: "messages/drafts", method: "POST", what: "another's thread that is not begun", before: everybodyKeptOne,
    ask: (world, kind) => ({ path: "/messages/drafts", fields: { discard: idOf(world, kind === "lead" ? "member" : "lead") } }), expected: "302 303 303 303 303 303 303 303 303 302",
  },
  {
    route: "messages/drafts/:draftId/send-later", method: "GET", before: everybodyWroteSome,
    ask: (world, kind) => ({ path: `/messages/drafts/${wordsOf(world, kind)}/send-later` }), expected: "302 200 200 200 200 200 200 200 200 302",
  },
  {
    route: "messages/drafts/:draftId/send-later", method: "POST", before: everybodyWroteSome,
    ask: (world, kind) => ({ path: `/messages/drafts/${wordsOf(world, kind)}/send-later`, fields: { sendAt: tomorrow() } }), expected: "302 422 303 303 303 303 303 303 303 302",
  },
  {
    route: "messages/drafts/:draftId/send-later", method: "GET", what: "of another's", before: everybodyWroteSome,
    ask: (world, kind) => ({ path: `/messages/drafts/${wordsOf(world, kind === "lead" ? "member" : "lead")}/send-later` }), expected: "302 404 404 404 404 404 404 404 404 302",
  },
  {
    route: "messages/scheduled", method: "POST", what: "another's words that wait", before: everybodyWroteSome,
    ask: (world, kind) => ({ path: "/messages/scheduled", fields: { intent: "send", what: "conversation", id: wordsOf(world, kind === "lead" ? "member" : "lead") } }), expected: "302 404 404 404 404 404 404 404 404 302",
  },
  {
    route: "messages/scheduled", method: "POST", what: "another's thread that waits", before: everybodyKeptOne,
    ask: (world, kind) => ({ path: "/messages/scheduled", fields: { intent: "send", what: "thread", id: idOf(world, kind === "lead" ? "member" : "lead") } }), expected: "302 404 404 404 404 404 404 404 404 302",
  },
];
