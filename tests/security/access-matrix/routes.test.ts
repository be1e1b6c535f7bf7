import { describe, expect, test } from "vitest";
import { actorKinds, answersOf, visibilities, type ActorKind, type Visibility } from "./actor-kinds";
import { announcementRows } from "./announcement-rows";
import { inductionRows } from "./induction-rows";
import { newsletterRows } from "./newsletter-rows";
import { placeRows } from "./place-rows";
import { ownRows } from "./own-rows";
import type { Row } from "./row";
import { teamRows } from "./team-rows";
import { buildWorld, type World } from "./world";

const titleOf = (row: Row) => `${row.method} /${row.route}${row.what ? ` (${row.what})` : ""}`;
const isRefused = (status: string) => ["302", "401", "403", "404"].includes(status);

async function statusFor(row: Row, world: World, kind: ActorKind): Promise<string> {
  const { path, fields } = row.ask(world, kind);
  const body = fields ? new URLSearchParams(fields).toString() : undefined;
  const answer = await world.clients[kind].send(path, { method: row.method, ...(body === undefined ? {} : { body }) });
  return String(answer.status);
}

const worldsToRead = new Map<Visibility, Promise<World>>();

/** Rows that only read share one world; what changes something, or prepares it, has one of its own. */
function worldFor({ method, before }: Row, visibility: Visibility): Promise<World> {
  if (method !== "GET" || before) return buildWorld(visibility);
  const world = worldsToRead.get(visibility) ?? buildWorld(visibility);
  worldsToRead.set(visibility, world);
  return world;
}

/** One after another: what one of them changes is the next one's starting point. */
async function replay(row: Row, visibility: Visibility, expected: string): Promise<void> {
  const world = await worldFor(row, visibility);
  const found: Partial<Record<ActorKind, string>> = {};
  for (const kind of actorKinds) {
    await row.before?.(world);
    found[kind] = await statusFor(row, world, kind);
  }
  expect(found).toEqual(answersOf(expected));
}

/** Neither the page nor the data a script would fetch for it may hold what its reader is not to know. */
async function expectNoLeak(row: Row, visibility: Visibility, expected: string): Promise<void> {
  const world = await worldFor(row, visibility);
  for (const [kind, status] of Object.entries(answersOf(expected)) as [ActorKind, string][]) {
    if (!isRefused(status)) continue;
    const { pathname, search } = new URL(row.ask(world, kind).path, world.clients[kind].origin);
    for (const path of [pathname + search, `${pathname}.data${search}`]) {
      const body = (await world.clients[kind].send(path)).body.toString("utf8").replaceAll(encodeURIComponent(pathname), "");
      const withoutAddress = body.replaceAll(pathname, "");
      expect(withoutAddress, `${kind} at ${path}`).not.toContain(world.secret);
      if (status === "404") expect(withoutAddress, `${kind} at ${path}`).not.toContain(world.name);
    }
  }
}

for (const row of [...ownRows, ...inductionRows, ...announcementRows, ...newsletterRows, ...placeRows]) {
  test(`${titleOf(row)} answers each kind of person as listed`, () => replay(row, "open", row.expected as string));
}

describe.each(visibilities)("in a team that is %s", (visibility) => {
  for (const row of teamRows) {
    const expected = (row.expected as Record<Visibility, string>)[visibility];
    test(`${titleOf(row)} answers each kind of person as listed`, () => replay(row, visibility, expected));
    if (row.method === "GET") test(`${titleOf(row)} tells nothing to those it refuses`, () => expectNoLeak(row, visibility, expected));
  }
});

test("each thing that is refused to some is allowed to others", () => {
  const rowsOf = ({ expected }: Row) => (typeof expected === "string" ? [expected] : Object.values(expected));
  const neverAllowed = teamRows.filter((row) => !rowsOf(row).some((line) => Object.values(answersOf(line)).some((status) => !isRefused(status))));
  expect(neverAllowed.map(titleOf)).toEqual([]);
});
