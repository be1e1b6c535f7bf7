import { describe, expect, test } from "vitest";
import { byWeight, reasonFor, type ThreadTies } from "~/modules/home/weigh-threads";

const news: ThreadTies = { mentioned: false, asked: false, watching: false, announcement: false, started: false, wrote: false, open: false, ownField: false };

describe("why a changed thread matters to its reader", () => {
  test.each<[string, Partial<ThreadTies>, string | null]>([
    ["it calls the reader, in an announcement too", { mentioned: true, announcement: true }, "mentioned"],
    ["a question was passed on to the reader", { asked: true, open: true, ownField: true }, "asked"],
    ["such a question has an answer by now", { asked: true }, null],
    ["the reader watches it, but did not start it", { watching: true, wrote: true }, "watching"],
    ["an announcement is for everybody", { announcement: true, wrote: true }, "announcement"],
    ["somebody replied to the reader's own open question", { started: true, wrote: true, open: true }, "answer_to_you"],
    ["the reader started it", { started: true, wrote: true }, "you_asked"],
    ["the reader wrote there, and it is in their field too", { wrote: true, ownField: true, open: true }, "you_wrote"],
    ["it touches their field", { ownField: true, open: true }, "your_field"],
    ["it is an open question of another field", { open: true }, "open_question"],
    ["it is only news", {}, null],
  ])("%s", (_what, ties, reason) => {
    expect(reasonFor({ ...news, ...ties })).toBe(reason);
  });

  test("puts one's own words before one's field before news, and keeps the latest first among equals", () => {
    const things = [{ id: 1, reason: null }, { id: 2, reason: "your_field" as const }, { id: 3, reason: null }, { id: 4, reason: "you_wrote" as const }, { id: 5, reason: "your_field" as const }];
    expect(byWeight(things).map(({ id }) => id)).toEqual([4, 2, 5, 1, 3]);
  });
});
