import { describe, expect, test } from "vitest";
import { operations } from "~/modules/operations.server";
import { scopes } from "~/platform/auth/scopes";
import { apiClientOf, type ApiClient } from "../../support/api-client";
import { actorKinds, answersOf, visibilities, type ActorKind, type Visibility } from "../access-matrix/actor-kinds";
import { buildWorld, type World } from "../access-matrix/world";
import { askOf } from "./ask";
import type { ApiRow } from "./row";
import { apiRows } from "./rows";

const titleOf = (row: ApiRow) => `${row.operation}${row.what ? ` (${row.what})` : ""}`;

async function clientsIn(world: World): Promise<Record<ActorKind, ApiClient>> {
  const entries = await Promise.all(actorKinds.map(async (kind) => [kind, await apiClientOf(kind === "anonymous" ? null : world.people[kind])]));
  return Object.fromEntries(entries) as Record<ActorKind, ApiClient>;
}

type Inhabited = { world: World; clients: Record<ActorKind, ApiClient> };

const inhabit = async (visibility: Visibility): Promise<Inhabited> => {
  const world = await buildWorld(visibility);
  return { world, clients: await clientsIn(world) };
};

const worldsToRead = new Map<Visibility, Promise<Inhabited>>();

/** Operations that only read share one world. */
function worldFor({ operation }: ApiRow, visibility: Visibility): Promise<Inhabited> {
  if (operations.find(({ id }) => id === operation)?.method !== "GET") return inhabit(visibility);
  const inhabited = worldsToRead.get(visibility) ?? inhabit(visibility);
  worldsToRead.set(visibility, inhabited);
  return inhabited;
}

/** Refusals are told to nobody but in their own words: neither the team's name nor what is in it. */
async function replay(row: ApiRow, visibility: Visibility, expected: string): Promise<void> {
  const { world, clients } = await worldFor(row, visibility);
  const found: Partial<Record<ActorKind, string>> = {};
  for (const kind of actorKinds) {
    await row.before?.(world);
    const answer = await askOf(clients[kind], row.operation, row.ask(world, kind));
    found[kind] = String(answer.status);
    if (answer.status >= 400) {
      expect(answer.headers.get("content-type"), kind).toBe("application/problem+json");
      expect(answer.text, kind).not.toContain(world.secret);
      if (answer.status === 404) expect(answer.text, kind).not.toContain(world.name);
    }
    await row.after?.(world, kind);
  }
  expect(found).toEqual(answersOf(expected));
}

for (const row of apiRows.filter(({ expected }) => typeof expected === "string")) {
  test(`${titleOf(row)} answers each kind of person's program as listed`, () => replay(row, "open", row.expected as string));
}

describe.each(visibilities)("in a team that is %s", (visibility) => {
  for (const row of apiRows.filter(({ expected }) => typeof expected !== "string")) {
    test(`${titleOf(row)} answers each kind of person's program as listed`, () => replay(row, visibility, (row.expected as Record<Visibility, string>)[visibility]));
  }
});

test("every operation is in the matrix, and nothing that is gone", () => {
  expect([...new Set(apiRows.map(({ operation }) => operation))].sort()).toEqual(operations.map(({ id }) => id).sort());
});

describe("the scopes of a token", () => {
  test.each(operations.filter(({ scope }) => scope !== null).map(({ id, scope }) => ({ id, scope })))("$id needs $scope and no other", async ({ id, scope }) => {
    const row = apiRows.find(({ operation }) => operation === id);
    if (!row || !scope) throw new Error(`${id} is not in the matrix`);
    const { world } = await worldFor(row, "open");
    const others = scopes.filter((other) => other !== scope && other !== scope.replace(":read", ":write"));
    const without = await askOf(await apiClientOf(world.people.lead, { scopes: others }), id, row.ask(world, "lead"));
    expect(without.json<{ code: string }>()).toMatchObject({ code: "insufficient_scope", status: 403 });
    expect(without.headers.get("www-authenticate")).toContain(`scope="${scope}"`);
    const withIt = await askOf(await apiClientOf(world.people.lead, { scopes: [scope] }), id, row.ask(world, "lead"));
    expect(withIt.text).not.toContain("insufficient_scope");
  });

  test("search looks only through what the token reaches", async () => {
    const world = await buildWorld("open");
    const reader = await apiClientOf(world.people.lead, { scopes: ["documents:read", "teams:write", "news:read"] });
    const { groups } = (await reader.get(`/search?q=${world.secret}`)).json<{ groups: { group: string }[] }>();
    expect(groups.map(({ group }) => group).sort()).toEqual(["documents", "news", "teams"]);
    expect((await reader.get(`/search?q=${world.secret}&in=threads`)).status).toBe(403);
    expect((await (await apiClientOf(world.people.lead, { scopes: [] })).get("/search?q=x")).status).toBe(403);
  });
});
