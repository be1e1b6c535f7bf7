import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { beforeEach, describe, expect, test } from "vitest";
import { cancelEvent } from "~/modules/calendar/cancel-event.server";
import { changeEvent } from "~/modules/calendar/change-event.server";
import type { EventInput } from "~/modules/calendar/event-form.server";
import { eventFile } from "~/modules/calendar/icalendar/one-event.server";
import { occurrencesBetween } from "~/modules/calendar/occurrence-list.server";
import { aTeam, somebody } from "../teams/cast";
import { anEvent, anInput } from "./cast";

beforeEach(() => ICAL.TimezoneService.reset());

/** The file as an independent parser understands it, its zones known to it. */
function parsed(file: string): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return calendar;
}

/** All instants at which the independent parser says that the event begins, changed and called-off dates included. */
function expanded(file: string, until: Date): string[] {
  const [master, ...changed] = parsed(file).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  for (const exception of changed) master!.relateException(exception);
  const instants: string[] = [];
  const iterator = master!.iterator();
  for (let next = iterator.next(); next && instants.length < 400; next = iterator.next()) {
    const start = master!.getOccurrenceDetails(next).startDate.toJSDate();
    if (next.toJSDate() > until) break;
    instants.push(start.toISOString());
  }
  return instants.sort();
}

const window = { from: new Date("2030-12-01T00:00:00Z"), to: new Date("2032-02-01T00:00:00Z") };

async function made(overrides: Partial<EventInput>) {
  const team = await aTeam();
  const lead = await somebody({ team, role: "lead" });
  const id = await anEvent(lead, team.slug, overrides);
  const input = (change: Partial<EventInput>) => anInput(`team:${team.slug}`, { ...overrides, ...change });
  const ours = async () => (await occurrencesBetween(lead, "en", window, { teamSlug: team.slug })).filter(({ cancelled }) => !cancelled).map(({ starts }) => new Date(starts.epochMilliseconds).toISOString()).sort();
  return { lead, id, input, ours };
}

const rules: [string, Partial<EventInput>][] = [
  ["weekly in Geneva over both changes of the clock", { startsAt: "2031-03-04 15:00:00", endsAt: "2031-03-04 16:00:00", repetition: { frequency: "weekly", interval: 1, weekdays: [2], until: "2031-12-30" } }],
  ["every second week on two days in New York", { timeZone: "America/New_York", startsAt: "2031-01-06 09:30:00", endsAt: "2031-01-06 10:30:00", repetition: { frequency: "weekly", interval: 2, weekdays: [1, 3], count: 40 } }],
  ["monthly on the second Tuesday in Santiago", { timeZone: "America/Santiago", startsAt: "2031-01-14 09:00:00", endsAt: "2031-01-14 10:00:00", repetition: { frequency: "monthly_weekday", interval: 1, until: "2031-12-31" } }],
  ["monthly on the last Friday in Sydney", { timeZone: "Australia/Sydney", startsAt: "2031-01-31 08:00:00", endsAt: "2031-01-31 09:00:00", repetition: { frequency: "monthly_weekday", interval: 1, count: 10 } }],
  ["monthly on the 31st in Kathmandu", { timeZone: "Asia/Kathmandu", startsAt: "2031-01-31 10:00:00", endsAt: "2031-01-31 11:00:00", repetition: { frequency: "monthly_date", interval: 1, until: "2031-12-31" } }],
  ["daily in Kolkata", { timeZone: "Asia/Kolkata", startsAt: "2031-05-01 10:00:00", endsAt: "2031-05-01 10:15:00", repetition: { frequency: "daily", interval: 3, count: 20 } }],
  ["weekly by universal time", { timeZone: "UTC", startsAt: "2031-03-04 00:00:00", endsAt: "2031-03-04 01:00:00", repetition: { frequency: "weekly", interval: 1, until: "2031-06-01" } }],
  ["once on Lord Howe Island, whose clock changes by half an hour", { timeZone: "Australia/Lord_Howe", startsAt: "2031-11-04 10:00:00", endsAt: "2031-11-04 11:00:00" }],
];

describe("an independent parser finds the same times as we do", () => {
  test.each(rules)("%s", async (_name, overrides) => {
    const { lead, id, ours } = await made(overrides);
    const expected = await ours();
    expect(expected.length).toBeGreaterThan(0);
    expect(expanded(await eventFile(lead, id), window.to)).toEqual(expected);
  });

  test("with one date called off and another moved to the next day", async () => {
    const [, weekly] = rules[0]!;
    const { lead, id, input, ours } = await made(weekly);
    await cancelEvent(lead, { id, on: "2031-03-18" }, "this");
    await changeEvent(lead, { id, on: "2031-04-08" }, input({ startsAt: "2031-04-09 17:00:00", endsAt: "2031-04-09 18:00:00", title: "Moved", reach: "this" }));
    const file = await eventFile(lead, id);
    expect(expanded(file, window.to)).toEqual(await ours());
    expect(file).toContain("EXDATE;TZID=Europe/Zurich:20310318T150000");
    expect(file).toContain("RECURRENCE-ID;TZID=Europe/Zurich:20310408T150000");
  });

  test("with whole days, one of them moved", async () => {
    const { lead, id, input } = await made({ allDay: true, startsAt: "2031-03-03 00:00:00", endsAt: "2031-03-05 00:00:00", repetition: { frequency: "weekly", interval: 1, count: 4 } });
    await changeEvent(lead, { id, on: "2031-03-10" }, input({ startsAt: "2031-03-12 00:00:00", endsAt: "2031-03-14 00:00:00", reach: "this" }));
    await cancelEvent(lead, { id, on: "2031-03-17" }, "this");
    const file = await eventFile(lead, id);
    const dates = parsed(file).getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
    expect(file).toContain("DTSTART;VALUE=DATE:20310303");
    expect(file).toContain("DTEND;VALUE=DATE:20310305");
    expect(file).toContain("EXDATE;VALUE=DATE:20310317");
    expect(dates[1]!.recurrenceId.toString()).toBe("2031-03-10");
    expect(dates[1]!.startDate.toString()).toBe("2031-03-12");
  });
});

test("a zone's description gives the same offsets as the zone itself, for years on", async () => {
  for (const zone of ["Europe/Zurich", "America/New_York", "America/Santiago", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Beirut", "Asia/Kathmandu"]) {
    ICAL.TimezoneService.reset();
    const { lead, id } = await made({ timeZone: zone, startsAt: "2031-01-07 12:00:00", endsAt: "2031-01-07 13:00:00", repetition: { frequency: "weekly", interval: 3, count: 34 } });
    parsed(await eventFile(lead, id));
    const described = ICAL.TimezoneService.get(zone)!;
    for (let day = Temporal.PlainDate.from("2031-01-01"); day.year < 2034; day = day.add({ days: 11 })) {
      const noon = day.toZonedDateTime({ timeZone: zone, plainTime: "12:00" });
      const seconds = described.utcOffset(ICAL.Time.fromData({ year: day.year, month: day.month, day: day.day, hour: 12, minute: 0, second: 0, isDate: false }));
      expect(`${zone} ${day.toString()} ${seconds}`).toBe(`${zone} ${day.toString()} ${noon.offsetNanoseconds / 1e9}`);
    }
  }
});

test("texts with line ends, commas and long Chinese words come back as they were written", async () => {
  const title = "工作会议；计划, “预算” \\ 与分工".repeat(4);
  const { lead, id } = await made({ title, place: "Room 5; Building A, Geneva" });
  const event = new ICAL.Event(parsed(await eventFile(lead, id)).getFirstSubcomponent("vevent")!);
  expect(event.summary).toBe(title);
  expect(event.location).toBe("Room 5; Building A, Geneva");
});

test("the same event gives the same bytes, and a line is never longer than 75 octets", async () => {
  const { lead, id } = await made({ title: "会".repeat(60) });
  const file = await eventFile(lead, id);
  expect(await eventFile(lead, id)).toBe(file);
  expect(Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});
