import { describe, expect, it } from "vitest";
import { letterLots } from "~/modules/notifications/mail/gather-letters.server";
import { heldBackUntil, mailDueAt, type MailHabits } from "~/modules/notifications/mail/due-at.server";

const awake: MailHabits = { frequency: "at_once", quietFrom: 22 * 60, quietUntil: 7 * 60, timeZone: "Africa/Dakar" };
const due = (now: string, habits: Partial<MailHabits> = {}, last: string | null = null) =>
  mailDueAt(new Date(now), { ...awake, ...habits }, last === null ? null : new Date(last))?.toISOString() ?? null;

describe("when somebody is told by mail", () => {
  it.each([
    ["at once, after a minute for more of the same", due("2026-11-30T10:00:00Z"), "2026-11-30T10:01:00.000Z"],
    ["ten minutes after the last letter about the thread", due("2026-11-30T10:00:00Z", {}, "2026-11-30T09:58:00Z"), "2026-11-30T10:08:00.000Z"],
    ["after their night", due("2026-11-30T23:30:00Z"), "2026-12-01T07:00:00.000Z"],
    ["after their night, which is another's morning", due("2026-11-30T10:00:00Z", { timeZone: "Pacific/Auckland" }), "2026-11-30T18:00:00.000Z"],
    ["at any hour where there are no quiet hours", due("2026-11-30T23:30:00Z", { quietFrom: 0, quietUntil: 0 }), "2026-11-30T23:31:00.000Z"],
    ["after a rest in the middle of the day", due("2026-11-30T12:30:00Z", { quietFrom: 12 * 60, quietUntil: 14 * 60 }), "2026-11-30T14:00:00.000Z"],
    ["with the full hour", due("2026-11-30T10:20:00Z", { frequency: "hourly" }), "2026-11-30T11:00:00.000Z"],
    ["with the next morning", due("2026-11-30T10:20:00Z", { frequency: "daily" }), "2026-12-01T08:00:00.000Z"],
    ["this morning still", due("2026-11-30T05:20:00Z", { frequency: "daily" }), "2026-11-30T08:00:00.000Z"],
    ["on Monday", due("2026-12-02T10:20:00Z", { frequency: "weekly" }), "2026-12-07T08:00:00.000Z"],
    ["at eight by the clock of summer", due("2026-07-01T10:00:00Z", { frequency: "daily", timeZone: "Europe/Zurich" }), "2026-07-02T06:00:00.000Z"],
    ["never", due("2026-11-30T10:00:00Z", { frequency: "never" }), null],
  ])("%s", (_, found, expected) => expect(found).toBe(expected));
});

describe("a moment that quiet hours may hold back", () => {
  const at = (moment: string, habits: Partial<MailHabits> = {}) => heldBackUntil(new Date(moment), { ...awake, ...habits }).toISOString();

  it.each([
    ["is itself where somebody is awake", at("2026-11-30T10:00:00Z"), "2026-11-30T10:00:00.000Z"],
    ["is the end of their night", at("2026-12-01T02:00:00Z"), "2026-12-01T07:00:00.000Z"],
    ["is the end of a night elsewhere", at("2026-11-30T10:00:00Z", { timeZone: "Pacific/Auckland" }), "2026-11-30T18:00:00.000Z"],
    ["is itself, whenever, for whoever has no quiet hours", at("2026-12-01T02:00:00Z", { quietFrom: 0, quietUntil: 0 }), "2026-12-01T02:00:00.000Z"],
  ])("%s", (_, found, expected) => expect(found).toBe(expected));
});

describe("what goes into one letter", () => {
  const now = new Date("2026-11-30T10:00:00Z");
  const [past, future] = [new Date("2026-11-30T09:59:00Z"), new Date("2026-11-30T10:09:00Z")];
  const waiting = [{ id: 1, threadId: 5, dueAt: past }, { id: 2, threadId: 6, dueAt: future }, { id: 3, threadId: 5, dueAt: future }, { id: 4, threadId: null, dueAt: past }];

  it("is a thread that is due with all that waits of it, and nothing of one that is not", () => {
    expect(letterLots(waiting, "at_once", now)).toEqual([{ threadId: 5, ids: [1, 3] }, { threadId: null, ids: [4] }]);
  });

  it("is everything that is due, for whoever hears seldom; one thread alone keeps a letter that can be answered", () => {
    expect(letterLots(waiting, "daily", now)).toEqual([{ threadId: null, ids: [1, 3, 4] }]);
    expect(letterLots(waiting.slice(0, 3), "daily", now)).toEqual([{ threadId: 5, ids: [1, 3] }]);
  });
});
