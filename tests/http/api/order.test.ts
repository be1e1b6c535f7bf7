import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { clearance } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { apiClientOf, type ApiClient } from "../../support/api-client";

async function aTeam() {
  const db = database();
  const team = await buildTeam(db);
  const [lead, member, reader] = [await buildPerson(db), await buildPerson(db), await buildPerson(db)];
  await buildMembership(db, { teamId: team.id, personId: lead.id, role: "lead" });
  await buildMembership(db, { teamId: team.id, personId: member.id, role: "member" });
  const thread = await buildThread(db, { teamId: team.id, authorId: member.id, title: "Farm visits" });
  for (const source of ["One", "Two"]) await buildMessage(db, { threadId: thread.id, authorId: member.id, source });
  return { team, lead, member, reader, thread, asLead: await apiClientOf(lead), asMember: await apiClientOf(member), asReader: await apiClientOf(reader) };
}

const put = (client: ApiClient, path: string, body: unknown) => client.call("PUT", path, { body });

test("a reader's program reports a message, and the lead's settles it with the reason", async () => {
  const { team, reader, thread, asLead, asMember, asReader } = await aTeam();
  const report = (client: ApiClient, seq: number, ground: string) => put(client, `/threads/${thread.id}/messages/${seq}/report`, { ground, note: "It names a worker." });
  expect((await report(asMember, 1, "rude")).status).toBe(403);
  for (const ground of ["rude", "confidential"]) expect((await report(asReader, 1, ground)).status).toBe(204);
  expect((await report(asReader, 2, "rude")).status).toBe(204);
  expect((await report(asReader, 9, "rude")).status).toBe(404);
  const reports = `/teams/${team.slug}/reports`;
  expect((await asMember.get(reports)).status).toBe(403);
  const first = (await asLead.get(`${reports}?limit=1`)).json<{ items: { id: number }[]; next: string }>();
  expect(first.items).toMatchObject([{ ground: "confidential", seq: 1, threadId: thread.id, reporter: { handle: reader.handle }, outcome: null }]);
  expect((await asLead.get(`${reports}?limit=1&cursor=${first.next}`)).json()).toMatchObject({ items: [{ seq: 2 }], next: null });
  const settlement = `${reports}/${first.items[0]!.id}/settlement`;
  expect((await put(asLead, settlement, { outcome: "left", resolution: " " })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/resolution", code: "required" }] });
  expect((await put(asLead, settlement, { outcome: "left", resolution: "It breaks no rule." })).status).toBe(204);
  expect((await asLead.get(`${reports}?show=settled`)).json()).toMatchObject({ items: [{ outcome: "left", resolution: "It breaks no rule." }] });
});

test("an administrator's program reads what was reported where no team decides, without what stands about it, and settles it", async () => {
  const { team, lead, thread, asLead, asReader } = await aTeam();
  const administrator = await buildPerson(database(), { organisationRole: "administrator" });
  const asAdministrator = await apiClientOf(administrator);
  await buildMessage(database(), { threadId: thread.id, authorId: lead.id, source: "Rude words of the only lead" });
  expect((await put(asReader, `/threads/${thread.id}/messages/3/report`, { ground: "rude", note: "" })).status).toBe(204);
  expect((await asReader.post("/conversations", { to: [lead.handle], title: "", language: "en", markdown: "Good morning" })).status).toBe(201);
  const said = await asLead.get("/conversations");
  const { items: [conversation] } = said.json<{ items: { id: number }[] }>();
  expect((await put(asLead, `/threads/${conversation!.id}/messages/1/report`, { ground: "off_topic", note: "" })).status).toBe(204);

  expect((await asLead.get("/administration/reports")).status).toBe(404);
  const list = await asAdministrator.get("/administration/reports?limit=100");
  const mine = list.json<{ items: { id: number; author: { handle: string }; reporter: { handle: string } }[] }>().items.filter(({ author, reporter }) => [author.handle, reporter.handle].includes(lead.handle));
  expect(mine).toMatchObject([
    { ground: "rude", words: "Rude words of the only lead", team: { slug: team.slug, name: team.name.en }, outcome: null },
    { ground: "off_topic", words: "Good morning", team: null },
  ]);
  for (const report of mine) for (const field of ["threadId", "title", "seq"]) expect(report).not.toHaveProperty(field);
  const settlement = `/administration/reports/${mine[1]!.id}/settlement`;
  expect((await put(asLead, settlement, { outcome: "left", resolution: "Try" })).status).toBe(404);
  expect((await put(asAdministrator, settlement, { outcome: "left", resolution: "" })).status).toBe(422);
  expect((await put(asAdministrator, settlement, { outcome: "left", resolution: "It is a greeting." })).status).toBe(204);
  const settled = (await asAdministrator.get("/administration/reports?show=settled&limit=100")).json<{ items: { id: number; resolution: string }[] }>().items;
  expect(settled.find(({ id }) => id === mine[1]!.id)?.resolution).toBe("It is a greeting.");
});

test("what was done to a thread is read by a program, by whoever reads the thread, and names no team they may not know", async () => {
  const { team, lead, thread, asLead, asReader } = await aTeam();
  const hidden = await buildTeam(database(), { visibility: "private" });
  await buildMembership(database(), { teamId: hidden.id, personId: lead.id, role: "lead" });
  await put(asLead, `/threads/${thread.id}`, { title: "Visits to farms", kind: "discussion", language: "en", terms: [] });
  await put(asLead, `/threads/${thread.id}/standing`, { act: "close", reason: "Agreed in the call" });
  expect((await asReader.get(`/threads/${thread.id}/acts`)).json()).toMatchObject({
    items: [{ action: "thread.closed", reason: "Agreed in the call", by: { handle: lead.handle } }, { action: "thread.changed", changed: { title: { from: "Farm visits", to: "Visits to farms" } } }],
  });
  await put(asLead, `/threads/${thread.id}/team`, { team: hidden.slug });
  expect((await asReader.get(`/threads/${thread.id}/acts`)).status).toBe(404);
  expect((await put(asLead, `/threads/${thread.id}/team`, { team: team.slug })).status).toBe(204);
  const back = (await asReader.get(`/threads/${thread.id}/acts`)).json<{ items: { changed: object }[] }>();
  expect(back.items[0]?.changed).toEqual({ team: { from: null, to: team.name.en } });
});

test("whose security training is valid is told to those who travel together, and until when to those who send them", async () => {
  const { team, member, asLead, asMember, asReader } = await aTeam();
  await database().insert(clearance).values({ personId: member.id, kind: "security_training", validUntil: "2099-01-31" });
  const another = await buildPerson(database());
  await buildMembership(database(), { teamId: team.id, personId: another.id, role: "member" });
  const trained = async (client: ApiClient) => (await client.get(`/teams/${team.slug}/trained-members`)).json<{ items: object[] }>().items;
  expect(await trained(asLead)).toMatchObject([{ handle: member.handle, trainedUntil: "2099-01-31" }]);
  expect(await trained(asMember)).toMatchObject([{ trainedUntil: "2099-01-31" }]);
  expect(await trained(await apiClientOf(another))).toMatchObject([{ handle: member.handle, trainedUntil: null }]);
  expect((await asReader.get(`/teams/${team.slug}/trained-members`)).status).toBe(403);
});
