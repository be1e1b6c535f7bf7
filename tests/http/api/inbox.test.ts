import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { apiClientOf } from "../../support/api-client";

interface Inbox {
  items: { latest: number; threadId: number; reason: string; words: string; unread: number }[];
  unread: number;
  next: string | null;
}

test("whoever is mentioned reads so by program, marks it as read and unread again, and chooses what to hear", async () => {
  const [team, author, named] = [await buildTeam(database()), await buildPerson(database()), await buildPerson(database())];
  for (const { id } of [author, named]) await buildMembership(database(), { teamId: team.id, personId: id });
  const [writes, reads] = [await apiClientOf(author), await apiClientOf(named)];
  const { id } = (await writes.post(`/teams/${team.slug}/threads`, { kind: "discussion", title: "Visits", language: "en", markdown: `Look, @${named.handle}` })).json<{ id: number }>();
  const inbox = async (query = "") => (await reads.get(`/inbox${query}`)).json<Inbox>();
  await expect.poll(async () => (await inbox()).items.length, { timeout: 15_000 }).toBe(1);
  const [entry] = (await inbox()).items;
  expect(entry).toMatchObject({ threadId: id, reason: "mention", unread: 1 });
  const mark = (how: string, body?: object) => reads.call("PUT", `/inbox/${entry?.latest}/${how}`, { body });
  expect((await mark("read", { threadId: id })).status).toBe(204);
  expect(await inbox()).toMatchObject({ items: [], unread: 0 });
  expect((await mark("unread")).status).toBe(204);
  expect((await inbox()).unread).toBe(1);
  expect(await inbox("?show=all")).toMatchObject({ items: [{ threadId: id }], next: null });

  expect((await reads.call("PUT", `/threads/${id}/level`, { body: { level: "muted" } })).status).toBe(204);
  expect((await reads.get("/levels")).json()).toMatchObject({ teams: [{ slug: team.slug, level: "normal" }], threads: [{ id, level: "muted" }] });
  expect((await reads.call("PUT", "/inbox/mail", { body: { frequency: "weekly", tracked: false, quietFrom: "20:30", quietUntil: "07:00" } })).status).toBe(204);
  expect((await reads.get("/inbox/mail")).json()).toEqual({ frequency: "weekly", tracked: false, quietFrom: "20:30", quietUntil: "07:00" });
});
