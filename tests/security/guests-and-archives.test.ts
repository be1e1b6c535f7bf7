import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { team } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership } from "~db/seed/factories/build-team";
import { Collaborator } from "../support/collaborator";
import type { HttpClient } from "../support/http-client";
import { LiveClient } from "../support/live-client";
import { clientOf } from "../support/sessions";
import { buildWorld, type World } from "./access-matrix/world";

const paths = (world: World) => ({
  space: `/teams/${world.team.slug}`,
  people: `/teams/${world.team.slug}/people`,
  thread: `/teams/${world.team.slug}/threads/${world.threadId}`,
  document: `/documents/${world.documentId}/document-${world.secret}`,
  edit: `/documents/${world.documentId}/document-${world.secret}/edit`,
  begin: `/teams/${world.team.slug}/threads/new`,
});

const readStatus = async (client: HttpClient, path: string) => (await client.send(path)).status;
const postStatus = async (client: HttpClient, path: string, fields: Record<string, string>) =>
  (await client.send(path, { method: "POST", body: new URLSearchParams(fields).toString() })).status;
const aMessage = () => ({ messageId: randomUUID(), message: "A message", language: "en" });

async function guestIn(world: World, role: "member" | "observer") {
  const guest = await buildPerson(database(), { organisationRole: "guest" });
  await buildMembership(database(), { teamId: world.team.id, personId: guest.id, role });
  return { guest, client: await clientOf(guest) };
}

const statusesOf = async (client: HttpClient, world: World) =>
  Object.fromEntries(await Promise.all(Object.entries(paths(world)).map(async ([name, path]) => [name, await readStatus(client, path)])));

describe("a guest", () => {
  test("of a private team reads and writes there as any member does", async () => {
    const world = await buildWorld("private");
    const { guest, client } = await guestIn(world, "member");
    expect(await statusesOf(client, world)).toEqual({ space: 200, people: 200, thread: 200, document: 200, edit: 200, begin: 200 });
    expect(await postStatus(client, paths(world).thread, aMessage())).toBe(303);
    expect(await readStatus(client, `/experts/${world.people.lead.handle}`)).toBe(200);
    expect(await (await LiveClient.connect(guest)).follow(`thread:${world.threadId}`)).toEqual({ ok: true });
    const writer = await Collaborator.open(`document:${world.documentId}`, guest);
    expect([await writer.settled(), writer.access]).toEqual(["open", "write"]);
  });

  test("who observes a team reads there, suggests in its documents, and posts nothing", async () => {
    const world = await buildWorld("open");
    const { client } = await guestIn(world, "observer");
    expect(await statusesOf(client, world)).toEqual({ space: 200, people: 200, thread: 200, document: 200, edit: 200, begin: 403 });
    expect(await postStatus(client, paths(world).thread, aMessage())).toBe(403);
  });

  test("of one team learns of no other, however open it is", async () => {
    const [world, other] = [await buildWorld("open"), await buildWorld("open")];
    const { client } = await guestIn(world, "member");
    expect(Object.values(await statusesOf(client, other))).toEqual([404, 404, 404, 404, 404, 404]);
    expect(await postStatus(client, `${paths(other).space}/membership`, { intent: "join" })).toBe(404);
    expect(await readStatus(client, `/experts/${other.people.lead.handle}`)).toBe(404);
    for (const path of ["/", "/teams", `/teams?q=${other.name}`, "/documents", `/search?q=${other.secret}`, `/experts?q=${other.people.lead.handle}`]) {
      const page = await client.get(path);
      expect(page.hasLink(new RegExp(`${other.name}|${other.secret}`)), path).toBe(false);
      expect(page.elements("a", { href: `/experts/${other.people.lead.handle}` }), path).toEqual([]);
    }
  });
});

describe("an archived team", () => {
  test("is read as before, and takes neither words nor people", async () => {
    const world = await buildWorld("open");
    const lead = world.clients.lead;
    expect(await statusesOf(lead, world)).toEqual({ space: 200, people: 200, thread: 200, document: 200, edit: 200, begin: 200 });
    await database().update(team).set({ archivedAt: new Date() }).where(eq(team.id, world.team.id));
    for (const client of [lead, world.clients.member]) {
      expect(await statusesOf(client, world)).toEqual({ space: 200, people: 200, thread: 200, document: 200, edit: 403, begin: 403 });
      expect(await postStatus(client, paths(world).thread, aMessage())).toBe(403);
    }
    const membership = `${paths(world).space}/membership`;
    expect(await postStatus(world.clients["non-member"], membership, { intent: "join" })).toBe(403);
    expect(await postStatus(lead, membership, { intent: "change-role", personId: String(world.people.observer.id), role: "member" })).toBe(403);
    const reader = await Collaborator.open(`document:${world.documentId}`, world.people.member);
    expect([await reader.settled(), reader.access]).toEqual(["open", "read"]);
  });
});
