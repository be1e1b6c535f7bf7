import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { answerEvent, sayAbsence } from "~/modules/calendar/answer-event.server";
import { changeEvent } from "~/modules/calendar/change-event.server";
import { cancelEvent } from "~/modules/calendar/cancel-event.server";
import { eventView } from "~/modules/calendar/event-view.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import { dispatchDueEvents } from "~/platform/events/dispatcher.server";
import { database } from "~/platform/database/connection.server";
import { eventParticipant } from "~db/schema";
import { followEvents } from "../../support/events";
import { aTeam, somebody } from "../teams/cast";
import { anEvent, anInput } from "./cast";

const reader = { locale: "en", timeZone: "UTC" } as const;
const rowsOf = (eventId: number) => database().select().from(eventParticipant).where(eq(eventParticipant.eventId, eventId)).orderBy(eventParticipant.place);

test("fifty people who answer at once never get more places than there are, and the waiting stand in order", async () => {
  const team = await aTeam();
  const people = await Promise.all(Array.from({ length: 50 }, () => somebody({ team })));
  const id = await anEvent(people[0]!, team.slug, { capacity: 7 });
  await Promise.all(people.map((person) => answerEvent(person, { id }, "yes")));
  const rows = await rowsOf(id);
  expect(rows.filter(({ waiting }) => !waiting)).toHaveLength(7);
  expect(rows.filter(({ waiting }) => waiting)).toHaveLength(43);
  expect(new Set(rows.map(({ place }) => place)).size).toBe(50);
});

test("while some answer and others withdraw at once, no place is given twice and none stays empty", async () => {
  const team = await aTeam();
  const people = await Promise.all(Array.from({ length: 20 }, () => somebody({ team })));
  const id = await anEvent(people[0]!, team.slug, { capacity: 5 });
  await Promise.all(people.map((person) => answerEvent(person, { id }, "yes")));
  const seated = (await rowsOf(id)).filter(({ waiting }) => !waiting).map(({ personId }) => personId);
  await Promise.all(people.filter(({ personId }) => seated.includes(personId)).map((person) => answerEvent(person, { id }, "no")));
  const after = (await rowsOf(id)).filter(({ answer }) => answer === "yes");
  expect(after.filter(({ waiting }) => !waiting)).toHaveLength(5);
  expect(after.filter(({ waiting }) => waiting)).toHaveLength(10);
});

test("a place that becomes free goes to whoever waits longest", async () => {
  const team = await aTeam();
  const [first, second, third] = [await somebody({ team }), await somebody({ team }), await somebody({ team })];
  const id = await anEvent(first, team.slug, { capacity: 1 });
  for (const person of [first, second, third]) await answerEvent(person, { id }, "yes");
  expect((await eventView(third, reader, { id })).mine).toMatchObject({ standing: "waiting", turn: 2 });
  await answerEvent(first, { id }, "maybe");
  expect((await eventView(second, reader, { id })).mine?.standing).toBe("coming");
  expect((await eventView(third, reader, { id })).mine).toMatchObject({ standing: "waiting", turn: 1 });
});

test("more places, or none counted any more, let the waiting in", async () => {
  const team = await aTeam();
  const [first, second, third] = [await somebody({ team, role: "lead" }), await somebody({ team }), await somebody({ team })];
  const id = await anEvent(first, team.slug, { capacity: 1 });
  for (const person of [first, second, third]) await answerEvent(person, { id }, "yes");
  await changeEvent(first, { id }, anInput(`team:${team.slug}`, { capacity: 2, reach: "all" }));
  expect((await rowsOf(id)).filter(({ waiting }) => waiting)).toHaveLength(1);
  await changeEvent(first, { id }, anInput(`team:${team.slug}`, { capacity: null, reach: "all" }));
  expect((await rowsOf(id)).filter(({ waiting }) => waiting)).toHaveLength(0);
});

test("who answers again the same keeps their place and their turn", async () => {
  const team = await aTeam();
  const [first, second] = [await somebody({ team }), await somebody({ team })];
  const id = await anEvent(first, team.slug, { capacity: 1 });
  for (const person of [first, second, first, second]) await answerEvent(person, { id }, "yes");
  expect((await rowsOf(id)).map(({ personId, waiting }) => [personId, waiting])).toEqual([[first.personId, false], [second.personId, true]]);
});

test("nobody answers what was called off or is over", async () => {
  const team = await aTeam();
  const lead = await somebody({ team, role: "lead" });
  const off = await anEvent(lead, team.slug);
  await cancelEvent(lead, { id: off }, "all");
  const over = await anEvent(lead, team.slug, { startsAt: "2020-01-01 10:00:00", endsAt: "2020-01-01 11:00:00" });
  for (const id of [off, over]) await expect(answerEvent(lead, { id }, "yes")).rejects.toMatchObject({ code: "forbidden" });
});

test("one date that somebody cannot make leaves their place in the event", async () => {
  const team = await aTeam();
  const member = await somebody({ team });
  const id = await anEvent(member, team.slug, { repetition: { frequency: "weekly", interval: 1 } });
  await answerEvent(member, { id }, "yes");
  const { on, dates } = await eventView(member, reader, { id });
  await sayAbsence(member, { id, on }, true);
  expect((await eventView(member, reader, { id, on })).mine).toMatchObject({ standing: "coming", absent: true });
  expect((await eventView(member, reader, { id, on: dates[1]!.on })).mine).toMatchObject({ standing: "coming", absent: false });
});

test("who leaves a private team gives up their place to whoever waits", async () => {
  await followEvents();
  const team = await aTeam({ visibility: "private" });
  const [lead, leaver, waiting] = [await somebody({ team, role: "lead" }), await somebody({ team }), await somebody({ team })];
  const id = await anEvent(lead, team.slug, { capacity: 1 });
  await answerEvent(leaver, { id }, "yes");
  await answerEvent(waiting, { id }, "yes");
  await leaveTeam(leaver, { slug: team.slug });
  await dispatchDueEvents();
  expect((await rowsOf(id)).map(({ personId, waiting: waits }) => [personId, waits])).toEqual([[waiting.personId, false]]);
});
