import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { announcement } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { apiClientOf } from "../../support/api-client";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function aTeam() {
  const [team, lead, member] = [await buildTeam(database()), await buildPerson(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
  await buildMembership(database(), { teamId: team.id, personId: member.id });
  return { team, lead, member, leads: await apiClientOf(lead), takesPart: await apiClientOf(member) };
}

test("a weekly event is made, one time of it called off, and changed by whoever has seen it as it is", async () => {
  const { team, member, leads, takesPart } = await aTeam();
  const day = inDays(10);
  const event = { owner: `team:${team.slug}`, kind: "meeting", title: "Farm visits", language: "en", description: "Bring **boots**.", startDate: day, startTime: "10:00", endTime: "11:00", timeZone: "Africa/Dakar", frequency: "daily", ends: "count", count: 3 };
  const path = `/events/${(await leads.post("/events", event)).json<{ id: number }>().id}`;
  const { sequence } = (await takesPart.get(path)).json<{ sequence: number }>();
  expect((await leads.post(`${path}/people`, { people: [member.handle, "nobody-of-this-name"] })).json()).toEqual({ invited: 1 });
  expect((await leads.call("POST", `${path}/cancellation?on=${inDays(11)}`, { body: { reach: "this" } })).status).toBe(204);
  const times = (await takesPart.get(`/events?team=${team.slug}`)).json<{ items: { on: string; cancelled: boolean }[] }>().items;
  expect(times.map(({ cancelled }) => cancelled)).toEqual([false, true, false]);
  const change = (given: object) => leads.call("PUT", path, { body: { ...event, title: "Visits", ...given } });
  expect((await change({ sequence })).status).toBe(409);
  expect((await change({ sequence: (await leads.get(path)).json<{ sequence: number }>().sequence })).status).toBe(200);
  expect((await takesPart.get(path)).json()).toMatchObject({ title: "Visits" });
  expect((await leads.post("/events", { ...event, endTime: "09:00" })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/endTime", code: "ends_before" }] });
  expect((await takesPart.call("PUT", `${path}/times/${day}/absence`, { body: { absent: true } })).status).toBe(204);
  expect((await leads.get(`${path}/people?on=${day}`)).json<{ items: unknown[] }>().items).toMatchObject([{ handle: member.handle, standing: "invited", absent: true }]);
});

test("a question without a name is asked, voted for, answered and told with its place in the recording", async () => {
  const { team, leads, takesPart } = await aTeam();
  const day = inDays(10);
  const { id } = (await leads.post("/events", { owner: `team:${team.slug}`, kind: "town_hall", title: "All hands", language: "en", startDate: day, startTime: "10:00", endTime: "11:00", timeZone: "UTC", anonymousQuestions: true })).json<{ id: number }>();
  const here = `/events/${id}/times/${day}`;
  expect((await takesPart.post(`${here}/questions`, { question: "When do the rules begin?", language: "en", anonymous: true })).status).toBe(204);
  const questions = async () => (await leads.get(`${here}/questions`)).json<{ items: { id: number; asker: string | null; votes: number; answer: string; at: string | null }[] }>().items;
  const [asked] = await questions();
  expect(asked).toMatchObject({ asker: null, votes: 0 });
  const question = `/events/${id}/questions/${asked?.id}`;
  expect((await leads.call("PUT", `${question}/vote`, { body: { vote: true } })).status).toBe(204);
  expect((await takesPart.call("PUT", `${question}/reply`, { body: { markdown: "Now" } })).status).toBe(403);
  expect((await leads.call("PUT", `${question}/reply`, { body: { markdown: "From **March** on.", at: "1:02:03" } })).status).toBe(204);
  expect(await questions()).toMatchObject([{ votes: 1, answer: "From **March** on.", at: "1:02:03" }]);
  expect((await leads.call("PUT", `${here}/materials`, { body: { agenda: null, notes: null, recordingUrl: "not an address" } })).status).toBe(422);
});

test("the agenda of one time is begun once, named after the event in its language, and stands among its materials", async () => {
  const { team, leads, takesPart } = await aTeam();
  const day = inDays(10);
  const { id } = (await leads.post("/events", { owner: `team:${team.slug}`, kind: "meeting", title: "Farm visits", language: "fr", startDate: day, startTime: "10:00", endTime: "11:00", timeZone: "Africa/Dakar" })).json<{ id: number }>();
  const here = `/events/${id}/times/${day}`;
  expect((await takesPart.post(`${here}/documents`, { document: "agenda" })).status).toBe(403);
  expect((await leads.post(`${here}/documents`, { document: "minutes" })).status).toBe(422);

  const begun = await leads.post(`${here}/documents`, { document: "agenda" });
  const agenda = begun.json<{ id: number; title: string }>();
  expect(begun.status).toBe(201);
  expect(begun.headers.get("location")).toMatch(new RegExp(`/documents/${agenda.id}$`));
  expect(agenda.title).toMatch(/^Ordre du jour : Farm visits, /);
  expect((await leads.post(`${here}/documents`, { document: "agenda" })).status).toBe(409);
  expect((await leads.get(`${here}/materials`)).json()).toMatchObject({ agenda: agenda.id, notes: null });
  expect((await takesPart.get(`/documents/${agenda.id}`)).json()).toMatchObject({ title: agenda.title, language: "fr", kind: "working" });
});

test("a team is told something once, and a newsletter is proposed for, composed and read", async () => {
  const { team, leads, takesPart } = await aTeam();
  const told = { audience: `team:${team.id}`, expiresOn: inDays(5), texts: { en: { title: "New rules", text: "Two **weeks** of notice." } } };
  const announced = await leads.post("/announcements", told, { "idempotency-key": "once" });
  expect((await leads.post("/announcements", told, { "idempotency-key": "once" })).json()).toEqual(announced.json());
  const { items } = (await takesPart.get("/announcements")).json<{ items: { title: string; html: string; state: string }[] }>();
  expect(items).toMatchObject([{ title: "New rules", state: "current" }]);
  // What came with an archive may be longer than a form takes.
  const { id } = announced.json<{ id: number }>();
  const long = "Rules ".repeat(30).trim();
  await database().update(announcement).set({ title: { en: long } }).where(eq(announcement.id, id));
  expect((await leads.get(`/announcements/${id}/texts`)).json()).toMatchObject({ texts: { en: { title: long } } });

  const { slug } = (await leads.post("/newsletters", { team: team.slug, title: "Inspection notes" })).json<{ slug: string }>();
  const address = (await leads.post(`/teams/${team.slug}/threads`, { kind: "discussion", title: "Farm visits", language: "en", markdown: "Words" })).json<{ id: number }>().id;
  expect((await takesPart.post(`/newsletters/${slug}/proposals`, { address: `/teams/${team.slug}/threads/${address}`, line: "Worth reading" })).status).toBe(201);
  const [waiting] = (await leads.get(`/newsletters/${slug}`)).json<{ waiting: { id: number; line: string }[] }>().waiting;
  expect(waiting?.line).toBe("Worth reading");
  const { number } = (await leads.post(`/newsletters/${slug}/issues`, undefined)).json<{ number: number }>();
  const issue = `/newsletters/${slug}/issues/${number}`;
  expect((await leads.post(`${issue}/steps`, { step: "take", item: waiting?.id })).status).toBe(204);
  expect((await leads.post(`${issue}/steps`, { step: "send" })).status).toBe(409);
  expect((await leads.call("PUT", `${issue}/words`, { body: { texts: { en: { title: "November", intro: "Read *this*." } } } })).status).toBe(204);
  expect((await takesPart.get(issue)).status).toBe(404);
  expect((await leads.post(`${issue}/steps`, { step: "send" })).status).toBe(204);
  expect((await takesPart.get(issue)).json()).toMatchObject({ title: "November", items: [{ title: "Farm visits" }] });
});
