import { describe, expect, test } from "vitest";
import { rememberAllWords } from "~/modules/experts/findable-words.server";
import { database } from "~/platform/database/connection.server";
import { buildDocument } from "~db/seed/factories/build-document";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { uniqueWord } from "~db/seed/factories/unique";
import { anEvent } from "../../integration/calendar/cast";
import { actorFor } from "../../support/actors";
import { apiClientOf, type ApiClient } from "../../support/api-client";
import { serverOrigin } from "../../support/test-server";

type Page = { items: Record<string, unknown>[]; next: string | null };

/** Reads a list to its end by its Link headers, two entries at a time; something happens after each page. */
async function readAll(client: ApiClient, path: string, name: string, between: () => Promise<unknown> = async () => undefined): Promise<unknown[]> {
  const read: unknown[] = [];
  let next: string | undefined = path;
  while (next) {
    const answer = await client.get(next);
    const page = answer.json<Page>();
    expect(page.items.length).toBeLessThanOrEqual(2);
    read.push(...page.items.map((item) => item[name]));
    const [, link] = /^<(.*)>; rel="next"$/.exec(answer.headers.get("link") ?? "") ?? [];
    expect(link === undefined).toBe(page.next === null);
    next = link?.slice(`${serverOrigin()}/api/v1`.length);
    await between();
  }
  return read;
}

/** A team of five with five threads. */
async function busyTeam() {
  const team = await buildTeam(database());
  const people = await Promise.all(Array.from({ length: 5 }, () => buildPerson(database())));
  for (const { id } of people) await buildMembership(database(), { teamId: team.id, personId: id });
  const threads = [];
  for (const { id } of people) {
    const thread = await buildThread(database(), { teamId: team.id, authorId: id });
    await buildMessage(database(), { threadId: thread.id, createdAt: new Date(Date.now() - 60_000 + threads.length) });
    threads.push(thread.id);
  }
  return { team, people, threads, client: await apiClientOf(people[0]!) };
}

describe("paging", () => {
  test("through threads by their beginning meets each once, though threads are begun and written in meanwhile", async () => {
    const { team, threads, client } = await busyTeam();
    const disturb = async () => {
      const fresh = await buildThread(database(), { teamId: team.id });
      await buildMessage(database(), { threadId: fresh.id });
      await buildMessage(database(), { threadId: threads[0]! });
    };
    expect(await readAll(client, `/teams/${team.slug}/threads?order=started&limit=2`, "id", disturb)).toEqual(threads.toReversed());
  });

  test("through threads by activity repeats none when new ones come to the front", async () => {
    const { team, threads, client } = await busyTeam();
    const begin = async () => buildMessage(database(), { threadId: (await buildThread(database(), { teamId: team.id })).id });
    expect(await readAll(client, `/teams/${team.slug}/threads?limit=2`, "id", begin)).toEqual(threads.toReversed());
  });

  test("through members meets each once, though somebody joins", async () => {
    const { team, people, client } = await busyTeam();
    const join = async () => buildMembership(database(), { teamId: team.id, personId: (await buildPerson(database(), { handle: `a-${uniqueWord()}` })).id });
    expect(await readAll(client, `/teams/${team.slug}/members?limit=2`, "handle", join)).toEqual(people.map(({ handle }) => handle).sort());
  });

  test("through documents meets each once, though documents are begun", async () => {
    const { team, client } = await busyTeam();
    const ids: number[] = [];
    for (let age = 5; age > 0; age -= 1) ids.push((await buildDocument(database(), { teamId: team.id, updatedAt: new Date(Date.now() - age * 1_000) })).id);
    const begin = () => buildDocument(database(), { teamId: team.id });
    expect(await readAll(client, `/documents?team=${team.slug}&limit=2`, "id", begin)).toEqual(ids.toReversed());
  });

  test("through experts by rank meets each once, though one who fits is added", async () => {
    const word = `word${uniqueWord()}`;
    const handles: string[] = [];
    for (const letter of ["b", "c", "d", "e", "f"]) handles.push((await buildPerson(database(), { displayName: `${letter} ${word}` })).handle);
    await rememberAllWords();
    const add = async () => {
      await buildPerson(database(), { displayName: `a ${word}` });
      await rememberAllWords();
    };
    const client = await apiClientOf(await buildPerson(database()));
    const found = await readAll(client, `/experts?q=${word}&limit=2`, "handle", add);
    expect(found.filter((handle) => handles.includes(handle as string)).sort()).toEqual(handles.sort());
    expect(new Set(found).size).toBe(found.length);
  });

  test("through messages goes on after the last number, whatever is posted", async () => {
    const { threads, client } = await busyTeam();
    const threadId = threads[0]!;
    for (let count = 0; count < 3; count += 1) await buildMessage(database(), { threadId });
    let posted = 0;
    const post = async () => {
      posted += 1;
      if (posted === 1) await buildMessage(database(), { threadId });
    };
    expect(await readAll(client, `/threads/${threadId}/messages?limit=2`, "seq", post)).toEqual([1, 2, 3, 4, 5]);
    expect((await client.get(`/threads/${threadId}/messages?since=5`)).json<Page & { last: number }>()).toMatchObject({ items: [], next: null, last: 5 });
  });
});

test("events come one time each, in pages, within the window that is asked for", async () => {
  const { team, people } = await busyTeam();
  const organiser = await actorFor(people[0]!);
  const start = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await anEvent(organiser, team.slug, { startsAt: `${start} 10:00:00`, endsAt: `${start} 10:30:00`, repetition: { frequency: "daily", interval: 1, count: 5 } });
  const client = await apiClientOf(people[1]!);
  const days = await readAll(client, `/events?team=${team.slug}&limit=2`, "on");
  expect(days).toHaveLength(5);
  expect(days[0]).toBe(start);
  expect(days).toEqual(days.toSorted());
  for (const query of ["from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z", "from=2026-01-01T00:00:00Z&to=2028-01-01T00:00:00Z"]) {
    expect((await client.get(`/events?${query}`)).json<object>()).toMatchObject({ status: 400, errors: [{ parameter: "to" }] });
  }
});

test("teams come by their addresses, and a cursor of one list is none of another", async () => {
  const { client } = await busyTeam();
  const first = (await client.get("/teams?limit=2")).json<Page>();
  const second = (await client.get(`/teams?limit=2&cursor=${first.next}`)).json<Page>();
  const slugs = [...first.items, ...second.items].map(({ slug }) => slug);
  expect(slugs).toEqual(slugs.toSorted());
  expect((await client.get(`/documents?cursor=${first.next}`)).status).toBe(400);
});
