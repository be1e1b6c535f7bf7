import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { answerEvent } from "~/modules/calendar/answer-event.server";
import { cancelEvent, restoreEvent } from "~/modules/calendar/cancel-event.server";
import { changeEvent } from "~/modules/calendar/change-event.server";
import type { EventInput } from "~/modules/calendar/event-form.server";
import { invitePeople } from "~/modules/calendar/invite-people.server";
import { mailParticipant } from "~/modules/calendar/mail-participant.server";
import { database } from "~/platform/database/connection.server";
import { eventParticipant, membership, person } from "~db/schema";
import { followEvents } from "../../support/events";
import { aTeam, somebody } from "../teams/cast";
import { anEvent, anInput } from "./cast";
import { lettersTo } from "./letters-sent";

beforeAll(() => followEvents());

/** Somebody who said that they come, and has been sent nothing yet. */
async function oneWhoComes() {
  const team = await aTeam();
  const member = await somebody({ team });
  const id = await anEvent(member, team.slug);
  await answerEvent(member, { id }, "yes");
  return { id, member };
}

test("who says yes gets the event, a change raises the sequence under the same name, a cancellation takes it back", async () => {
  const team = await aTeam();
  const [lead, member] = [await somebody({ team, role: "lead" }), await somebody({ team })];
  const id = await anEvent(lead, team.slug);
  await answerEvent(member, { id }, "yes");
  expect(await lettersTo(member.personId)).toMatchObject([{ method: "REQUEST", sequence: 0, status: "CONFIRMED" }]);
  await changeEvent(lead, { id }, anInput(`team:${team.slug}`, { title: "Renamed call", reach: "all" }));
  await lettersTo(member.personId);
  await cancelEvent(lead, { id }, "all");
  const letters = await lettersTo(member.personId);
  expect(letters.map(({ method, sequence, status }) => [method, sequence, status])).toEqual([["REQUEST", 0, "CONFIRMED"], ["REQUEST", 1, "CONFIRMED"], ["CANCEL", 2, "CANCELLED"]]);
  expect(new Set(letters.map(({ uid }) => uid)).size).toBe(1);
});

test("the invited are asked, and who declines what they hold has it taken out", async () => {
  const team = await aTeam();
  const [lead, member] = [await somebody({ team, role: "lead" }), await somebody({ team })];
  const id = await anEvent(lead, team.slug);
  await invitePeople(lead, id, { ids: [member.personId] });
  await lettersTo(member.personId);
  await answerEvent(member, { id }, "no");
  expect((await lettersTo(member.personId)).map(({ method }) => method)).toEqual(["REQUEST", "CANCEL"]);
});

test("who waits is told so without a calendar entry, and gets it with the place", async () => {
  const team = await aTeam();
  const [first, second] = [await somebody({ team }), await somebody({ team })];
  const id = await anEvent(first, team.slug, { capacity: 1 });
  await answerEvent(first, { id }, "yes");
  await answerEvent(second, { id }, "yes");
  await lettersTo(second.personId);
  await answerEvent(first, { id }, "no");
  const letters = await lettersTo(second.personId);
  expect(letters.map(({ method }) => method ?? null)).toEqual([null, "REQUEST"]);
  expect(letters[1]!.subject).toBe("You have a place: Monthly call");
});

test("a letter is in its reader's language and by their clock", async () => {
  const team = await aTeam();
  const [lead, reader] = [await somebody({ team, role: "lead" }), await somebody({ team })];
  await database().update(person).set({ locale: "fr", timeZone: "Asia/Tokyo" }).where(eq(person.id, reader.personId));
  const id = await anEvent(lead, team.slug, { startsAt: "2031-07-14 18:00:00", endsAt: "2031-07-14 19:00:00" });
  await answerEvent(reader, { id }, "maybe");
  const [letter] = await lettersTo(reader.personId);
  expect(letter?.subject).toBe("Dans votre calendrier : Monthly call");
  expect(letter?.text).toContain("mardi 15 juillet 2031, 01:00 – 02:00 pour vous (18:00 à Genève)");
});

describe("a letter about a series", () => {
  /** A call on Mondays at six in Geneva from 3 March 2031 on, and somebody who comes and has been told so. */
  async function mondayCall() {
    const team = await aTeam();
    const [lead, member] = [await somebody({ team, role: "lead" }), await somebody({ team })];
    await database().update(person).set({ timeZone: "Europe/Zurich" }).where(eq(person.id, member.personId));
    const series = { startsAt: "2031-03-03 18:00:00", endsAt: "2031-03-03 19:00:00", repetition: { frequency: "weekly" as const, interval: 1, weekdays: [1] } };
    const id = await anEvent(lead, team.slug, series);
    await answerEvent(member, { id }, "yes");
    const [first] = await lettersTo(member.personId);
    const latest = async () => (await lettersTo(member.personId)).at(-1)!;
    const change = (on: string, overrides: Partial<EventInput>) => changeEvent(lead, { id, on }, anInput(`team:${team.slug}`, { ...series, ...overrides }));
    return { lead, member, id, first: first!, latest, change };
  }

  test("tells its rule and its next date, and leads there", async () => {
    const { id, first } = await mondayCall();
    expect(first.text).toContain("Every week: Monday\nNext date: Monday, 3 March 2031, 18:00 – 19:00");
    expect(first.text).toContain(`/calendar/${id}/monthly-call?on=2031-03-03`);
  });

  test("names the date that was called off, and leads to it", async () => {
    const { lead, id, latest } = await mondayCall();
    await cancelEvent(lead, { id, on: "2031-03-10" }, "this");
    const letter = await latest();
    expect(letter.subject).toBe("Called off on Monday, 10 March 2031: Monthly call");
    expect(letter.text).toContain("Monday, 10 March 2031: called off.");
    expect(letter.text).toContain("?on=2031-03-10");
    await restoreEvent(lead, { id, on: "2031-03-10" }, "this");
    expect((await latest()).text).toContain("Monday, 10 March 2031: takes place after all.");
  });

  test("names the new end, and that it was taken back", async () => {
    const { lead, id, latest } = await mondayCall();
    await cancelEvent(lead, { id, on: "2031-03-24" }, "following");
    expect((await latest()).text).toMatch(/The last date is Monday, 17 March 2031; all that would follow are called off\.[^]*Every week: Monday; until Sunday, 23 March 2031/);
    await restoreEvent(lead, { id }, "following");
    expect((await latest()).text).toContain("The later dates of the series take place after all.");
  });

  test("tells how a date stands that was changed, and where another event begins", async () => {
    const { member, latest, change } = await mondayCall();
    await change("2031-03-10", { startsAt: "2031-03-11 09:00:00", endsAt: "2031-03-11 10:00:00", title: "Guest speaker", place: "Room 7", reach: "this" });
    expect((await latest()).text).toContain("Monday, 10 March 2031: changed. Now: Guest speaker, Tuesday, 11 March 2031, 09:00 – 10:00, Room 7");
    await change("2031-03-24", { startsAt: "2031-03-24 18:00:00", endsAt: "2031-03-24 19:30:00", reach: "following" });
    const texts = (await lettersTo(member.personId)).slice(-2).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([expect.stringContaining("Monday, 24 March 2031: from then on it is an event of its own"), expect.stringContaining("Monday, 24 March 2031, 18:00 – 19:30")]));
  });

  test("tells all that was done since the last one, each date as it was left", async () => {
    const { lead, id, latest } = await mondayCall();
    for (const on of ["2031-03-10", "2031-03-17"]) await cancelEvent(lead, { id, on }, "this");
    await restoreEvent(lead, { id, on: "2031-03-10" }, "this");
    const { subject, text } = await latest();
    expect(subject).toBe("Changed: Monthly call");
    expect(text).toContain("Monday, 10 March 2031: takes place after all.\nMonday, 17 March 2031: called off.");
  });

  test("names of many changes the latest, also of a date that was the first to be changed", async () => {
    const { lead, id, latest } = await mondayCall();
    const mondays = Array.from({ length: 11 }, (_, week) => new Date(Date.UTC(2031, 2, 3 + 7 * week)).toISOString().slice(0, 10));
    for (const on of mondays) await cancelEvent(lead, { id, on }, "this");
    await restoreEvent(lead, { id, on: mondays[0] }, "this");
    const { text } = await latest();
    expect(text).toContain("Monday, 3 March 2031: takes place after all.\nMonday, 17 March 2031: called off.");
    expect(text).not.toContain("Monday, 10 March 2031: called off.");
  });
});

test("the same event delivered five times at once sends one letter", async () => {
  const { id, member } = await oneWhoComes();
  await Promise.all(Array.from({ length: 5 }, () => mailParticipant(id, member.personId)));
  expect(await lettersTo(member.personId)).toHaveLength(1);
});

test("two processes that follow the same event at the same moment send one letter", async () => {
  const { id, member } = await oneWhoComes();
  vi.resetModules();
  const other = await import("~/modules/calendar/mail-participant.server");
  await Promise.all([mailParticipant(id, member.personId), other.mailParticipant(id, member.personId)]);
  const { closeDatabase } = await import("~/platform/database/connection.server");
  await closeDatabase();
  expect(await lettersTo(member.personId)).toHaveLength(1);
});

test("what a killed process was about to send is sent by another a little later", async () => {
  const { id, member } = await oneWhoComes();
  await database().update(eventParticipant).set({ mailingUntil: sql`now() + interval '1 second'` }).where(eq(eventParticipant.eventId, id));
  await mailParticipant(id, member.personId);
  expect(await lettersTo(member.personId)).toHaveLength(1);
  expect(await database().select().from(eventParticipant).where(eq(eventParticipant.eventId, id))).toMatchObject([{ mailedAs: "yes", mailingUntil: null }]);
});

test("who may no longer see the event hears no more of it", async () => {
  const team = await aTeam({ visibility: "private" });
  const [lead, member] = [await somebody({ team, role: "lead" }), await somebody({ team })];
  const id = await anEvent(lead, team.slug);
  await answerEvent(member, { id }, "maybe");
  await lettersTo(member.personId);
  await database().delete(membership).where(and(eq(membership.teamId, team.id), eq(membership.personId, member.personId)));
  await changeEvent(lead, { id }, anInput(`team:${team.slug}`, { title: "Secret new title", reach: "all" }));
  const letters = await lettersTo(member.personId);
  expect(letters).toHaveLength(1);
  expect(JSON.stringify(letters)).not.toContain("Secret");
  expect(await database().select().from(eventParticipant).where(eq(eventParticipant.eventId, id))).toMatchObject([{ mailedAs: "outside" }]);
});
