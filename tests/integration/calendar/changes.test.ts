import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { answerEvent } from "~/modules/calendar/answer-event.server";
import { cancelEvent, restoreEvent } from "~/modules/calendar/cancel-event.server";
import { changeEvent } from "~/modules/calendar/change-event.server";
import { createEvent } from "~/modules/calendar/create-event.server";
import type { EventInput } from "~/modules/calendar/event-form.server";
import { occurrencesBetween } from "~/modules/calendar/occurrence-list.server";
import { beginDocument, setMaterials } from "~/modules/calendar/materials.server";
import { eventView } from "~/modules/calendar/event-view.server";
import { eventFile } from "~/modules/calendar/icalendar/one-event.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { calendarEvent, document, eventParticipant } from "~db/schema";
import { aTeam, somebody } from "../teams/cast";
import { anEvent, anInput } from "./cast";

const window = { from: new Date("2031-03-01T00:00:00Z"), to: new Date("2031-06-01T00:00:00Z") };

/** A weekly call on Tuesdays at ten in Geneva, from 4 March 2031 on, eight times. */
async function weeklyCall() {
  const team = await aTeam();
  const lead = await somebody({ team, role: "lead" });
  const times: Partial<EventInput> = { startsAt: "2031-03-04 10:00:00", endsAt: "2031-03-04 11:00:00", repetition: { frequency: "weekly", interval: 1, weekdays: [2], count: 8 } };
  const id = await anEvent(lead, team.slug, times);
  const input = (overrides: Partial<EventInput>) => anInput(`team:${team.slug}`, { ...times, ...overrides });
  const listed = async () => (await occurrencesBetween(lead, "en", window, { teamSlug: team.slug })).map(({ starts, cancelled, event, changed }) => `${starts.toPlainDateTime().toString().slice(0, 16)}${cancelled ? " off" : ""} ${changed?.title ?? event.title}`);
  return { team, lead, id, input, listed };
}

const viewOn = (lead: Actor, id: number, on: string) => eventView(lead, { locale: "en", timeZone: "Europe/Zurich" }, { id, on });

/** The rule and the single dates that a calendar file tells of. */
const calendarOf = (file: string) => file.replaceAll("\r\n ", "").split("\r\n").filter((line) => /^(RRULE:FREQ=WEEKLY|EXDATE|RECURRENCE-ID)/.test(line));

const at = (day: string, hour: string) => ({ startsAt: `${day} ${hour}:00:00`, endsAt: `${day} ${String(Number(hour) + 1).padStart(2, "0")}:00:00` });

describe("changing a repeating event", () => {
  test("this date alone moves and is renamed; the others stay", async () => {
    const { lead, id, input, listed } = await weeklyCall();
    await changeEvent(lead, { id, on: "2031-03-18" }, input({ ...at("2031-03-19", "15"), title: "Extra call", reach: "this" }));
    expect((await listed()).slice(1, 4)).toEqual(["2031-03-11T10:00 Monthly call", "2031-03-19T15:00 Extra call", "2031-03-25T10:00 Monthly call"]);
  });

  test("an hour given by another clock is kept as the moment it meant", async () => {
    const { lead, id, input, listed } = await weeklyCall();
    await changeEvent(lead, { id, on: "2031-03-18" }, input({ ...at("2031-03-18", "06"), timeZone: "America/Lima", reach: "this" }));
    expect((await listed())[2]).toBe("2031-03-18T12:00 Monthly call");
  });

  test("this and all following become a series of their own that ends after the rest of the times, with the answers", async () => {
    const { lead, id, input, listed, team } = await weeklyCall();
    const member = await somebody({ team });
    await answerEvent(member, { id }, "yes");
    const parted = await changeEvent(lead, { id, on: "2031-04-01" }, input({ ...at("2031-04-01", "16"), title: "Later call", reach: "following" }));
    expect(parted.id).not.toBe(id);
    const lines = await listed();
    expect(lines).toHaveLength(8);
    expect(lines.slice(3, 5)).toEqual(["2031-03-25T10:00 Monthly call", "2031-04-01T16:00 Later call"]);
    expect(lines.at(-1)).toBe("2031-04-22T16:00 Later call");
    expect(await database().select().from(eventParticipant).where(eq(eventParticipant.eventId, parted.id))).toMatchObject([{ personId: member.personId, answer: "yes", waiting: false }]);
  });

  test("all dates move by as much as the one whose form was filled in, weekdays along", async () => {
    const { lead, id, input, listed } = await weeklyCall();
    await changeEvent(lead, { id, on: "2031-03-11" }, input({ ...at("2031-03-12", "09"), reach: "all" }));
    const lines = await listed();
    expect(lines).toHaveLength(8);
    expect(lines.slice(0, 2)).toEqual(["2031-03-05T09:00 Monthly call", "2031-03-12T09:00 Monthly call"]);
  });

  test("a date that was changed keeps its change when all move", async () => {
    const { lead, id, input, listed } = await weeklyCall();
    await changeEvent(lead, { id, on: "2031-03-18" }, input({ ...at("2031-03-18", "10"), title: "Guest speaker", reach: "this" }));
    await changeEvent(lead, { id, on: "2031-03-04" }, input({ ...at("2031-03-05", "10"), reach: "all" }));
    expect((await listed())[2]).toBe("2031-03-19T10:00 Guest speaker");
  });

  test("its hour holds when Geneva goes over to summer time", async () => {
    const { lead, team } = await weeklyCall();
    const instants = (await occurrencesBetween(lead, "en", window, { teamSlug: team.slug })).map(({ starts }) => starts.toInstant().toString());
    expect(instants[3]).toBe("2031-03-25T09:00:00Z");
    expect(instants[4]).toBe("2031-04-01T08:00:00Z");
  });

  test("what somebody else changed meanwhile is not written over", async () => {
    const { lead, id, input } = await weeklyCall();
    await changeEvent(lead, { id }, input({ title: "Theirs", reach: "all", sequence: 0 }));
    await expect(changeEvent(lead, { id }, input({ title: "Mine", reach: "all", sequence: 0 }))).rejects.toMatchObject({ code: "conflict" });
  });

  test("one date is not changed where none is named", async () => {
    const { lead, id, input, listed } = await weeklyCall();
    const before = await listed();
    await expect(changeEvent(lead, { id }, input({ title: "Another", reach: "this" }))).rejects.toMatchObject({ code: "invalid", field: "on" });
    expect(await listed()).toEqual(before);
  });

  test("each change raises the sequence and the name for calendars stays", async () => {
    const { lead, id, input } = await weeklyCall();
    const [before] = await database().select().from(calendarEvent).where(eq(calendarEvent.id, id));
    await changeEvent(lead, { id }, input({ title: "Renamed", reach: "all" }));
    await cancelEvent(lead, { id, on: "2031-03-11" }, "this");
    const [after] = await database().select().from(calendarEvent).where(eq(calendarEvent.id, id));
    expect(after).toMatchObject({ uid: before!.uid, sequence: before!.sequence + 2 });
  });
});

describe("calling off", () => {
  test.each(["this", "following"] as const)("%s without a date is refused where there are several, and nothing is called off", async (reach) => {
    const { lead, id, listed } = await weeklyCall();
    await expect(cancelEvent(lead, { id }, reach)).rejects.toMatchObject({ code: "invalid", field: "on" });
    await cancelEvent(lead, { id, on: "2031-03-11" }, "this");
    await expect(restoreEvent(lead, { id }, "this")).rejects.toMatchObject({ code: "invalid", field: "on" });
    expect((await listed()).filter((line) => line.includes(" off "))).toEqual(["2031-03-11T10:00 off Monthly call"]);
  });

  test("one date, and taking it back", async () => {
    const { lead, id, listed } = await weeklyCall();
    await cancelEvent(lead, { id, on: "2031-03-11" }, "this");
    expect((await listed())[1]).toBe("2031-03-11T10:00 off Monthly call");
    await restoreEvent(lead, { id, on: "2031-03-11" }, "this");
    expect((await listed())[1]).toBe("2031-03-11T10:00 Monthly call");
  });

  test("one and all following ends the series before it", async () => {
    const { lead, id, listed } = await weeklyCall();
    await cancelEvent(lead, { id, on: "2031-03-25" }, "following");
    expect(await listed()).toEqual(["2031-03-04T10:00 Monthly call", "2031-03-11T10:00 Monthly call", "2031-03-18T10:00 Monthly call"]);
  });

  test("one and all following, and taking it back with all that belonged to the later dates", async () => {
    const { lead, id, input, listed } = await weeklyCall();
    await changeEvent(lead, { id, on: "2031-04-08" }, input({ ...at("2031-04-09", "15"), title: "Guest speaker", reach: "this" }));
    const agenda = await beginDocument(lead, { id, on: "2031-04-01" }, "agenda");
    const whole = await listed();
    expect(await cancelEvent(lead, { id, on: "2031-03-25" }, "following")).toBe("2031-03-18");
    expect(await listed()).toEqual(whole.slice(0, 3));
    expect(await viewOn(lead, id, "2031-04-08")).toMatchObject({ cancelled: "following", lastDay: "Tuesday, 18 March 2031", abilities: { answer: false } });
    expect(await viewOn(lead, id, "2031-03-18")).toMatchObject({ cancelled: null, lastDay: "Tuesday, 18 March 2031" });
    expect(calendarOf(await eventFile(lead, id))).toEqual(["RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20310324T090000Z"]);
    await restoreEvent(lead, { id, on: "2031-03-18" }, "following");
    expect(await listed()).toEqual(whole);
    expect(await viewOn(lead, id, "2031-04-01")).toMatchObject({ cancelled: null, lastDay: null, materials: { agenda: { id: agenda.id } } });
  });

  test("an end can be taken back after all dates were renamed, and no more once the days are others", async () => {
    const { lead, id, input, listed } = await weeklyCall();
    await cancelEvent(lead, { id, on: "2031-03-25" }, "following");
    const [{ repetition }] = await database().select().from(calendarEvent).where(eq(calendarEvent.id, id)) as [typeof calendarEvent.$inferSelect];
    await changeEvent(lead, { id, on: "2031-03-11" }, input({ title: "Renamed", ...at("2031-03-11", "10"), repetition, reach: "all" }));
    await restoreEvent(lead, { id }, "following");
    expect(await listed()).toHaveLength(8);
    await cancelEvent(lead, { id, on: "2031-03-25" }, "following");
    await changeEvent(lead, { id, on: "2031-03-11" }, input({ ...at("2031-03-12", "10"), repetition, reach: "all" }));
    await restoreEvent(lead, { id }, "following");
    expect(await listed()).toHaveLength(3);
  });

  test("a change from a date on that was called off brings none back before it", async () => {
    const { lead, id, input, listed } = await weeklyCall();
    await cancelEvent(lead, { id, on: "2031-03-25" }, "following");
    await changeEvent(lead, { id, on: "2031-04-15" }, input({ ...at("2031-04-15", "10"), title: "New round", repetition: { frequency: "weekly", interval: 1, weekdays: [2], count: 2 }, reach: "following" }));
    expect((await listed()).slice(3)).toEqual(["2031-04-15T10:00 New round", "2031-04-22T10:00 New round"]);
  });

  test("all dates, and taking it back", async () => {
    const { lead, id, listed } = await weeklyCall();
    await cancelEvent(lead, { id }, "all");
    expect((await listed()).every((line) => line.includes(" off "))).toBe(true);
    await restoreEvent(lead, { id }, "all");
    expect((await listed()).some((line) => line.includes(" off "))).toBe(false);
  });
});

test("what is sent twice under one number is one event, other words or another's are events of their own", async () => {
  const team = await aTeam();
  const [lead, member] = [await somebody({ team, role: "lead" }), await somebody({ team })];
  const [number, input] = [randomUUID(), anInput(`team:${team.slug}`)];
  const made = await Promise.all([createEvent(lead, input, number), createEvent(lead, input, number)]);
  expect(made[1]).toEqual(made[0]);
  await createEvent(lead, { ...input, title: "Another call" }, number);
  await createEvent(member, input, number);
  expect(await database().$count(calendarEvent, eq(calendarEvent.teamId, team.id))).toBe(3);
});

test("a recording stays with an event of one date that is moved to another day", async () => {
  const team = await aTeam();
  const lead = await somebody({ team, role: "lead" });
  const id = await anEvent(lead, team.slug, at("2031-03-04", "10"));
  const none = { intent: "save" as const, agenda: null, notes: null, captionsUrl: "", audioUrl: "" };
  await setMaterials(lead, { id }, { ...none, recordingUrl: "https://media.example/a" });
  await changeEvent(lead, { id }, anInput(`team:${team.slug}`, { ...at("2031-03-06", "12"), reach: "all" }));
  expect((await eventView(lead, { locale: "en", timeZone: "UTC" }, { id })).materials.recordingUrl).toBe("https://media.example/a");
});

test("an agenda is begun once for each time, however many press at once, and a recording of that time stays", async () => {
  const { lead, team, id } = await weeklyCall();
  const onDay = (on: string) => ({ id, on });
  await setMaterials(lead, onDay("2031-03-11"), { intent: "save", agenda: null, notes: null, captionsUrl: "", audioUrl: "", recordingUrl: "https://media.example/a" });
  const pressed = await Promise.allSettled([1, 2, 3].map(() => beginDocument(lead, onDay("2031-03-11"), "agenda")));
  expect(pressed.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(pressed.filter((one) => one.status === "rejected").map(({ reason }) => reason as unknown)).toEqual(Array(2).fill(expect.objectContaining({ code: "conflict" })));
  const notes = await beginDocument(lead, onDay("2031-03-11"), "notes");
  const next = await beginDocument(lead, onDay("2031-03-18"), "agenda");
  expect([notes.title, next.title]).toEqual(["Notes: Monthly call, Tuesday, 11 March 2031", "Agenda: Monthly call, Tuesday, 18 March 2031"]);
  expect(await database().$count(document, eq(document.teamId, team.id))).toBe(3);
  expect((await eventView(lead, { locale: "en", timeZone: "UTC" }, onDay("2031-03-11"))).materials).toMatchObject({ recordingUrl: "https://media.example/a", notes: { id: notes.id } });
});

test("the documents of an event that is nobody's team are not begun", async () => {
  const administrator = await somebody({ organisationRole: "administrator" });
  const { id } = await createEvent(administrator, anInput("organisation"));
  await expect(beginDocument(administrator, { id }, "agenda")).rejects.toMatchObject({ code: "forbidden" });
});

test("a date on which the event does not happen is not found", async () => {
  const { lead, id } = await weeklyCall();
  await expect(eventView(lead, { locale: "en", timeZone: "UTC" }, { id, on: "2031-03-05" })).rejects.toMatchObject({ code: "not_found" });
});
