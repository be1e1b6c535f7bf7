import { describe, expect, it } from "vitest";
import { effectiveLevel } from "~/modules/discussion/following/effective-level";
import { reasonFor } from "~/modules/notifications/reason-for";

describe("how closely somebody follows a thread", () => {
  it.each([
    ["nothing is chosen", { thread: null, team: null, wrote: false }, "normal"],
    ["they wrote in it", { thread: null, team: null, wrote: true }, "tracking"],
    ["they wrote in it, and the team is muted", { thread: null, team: "muted", wrote: true }, "muted"],
    ["they wrote in it, and watch the team", { thread: null, team: "watching", wrote: true }, "watching"],
    ["they track the team, which shows its new threads", { thread: null, team: "tracking", wrote: false }, "normal"],
    ["the thread is muted in a team that is watched", { thread: "muted", team: "watching", wrote: true }, "muted"],
    ["the thread is normal though they wrote in it", { thread: "normal", team: null, wrote: true }, "normal"],
    ["the thread is watched in a team that is muted", { thread: "watching", team: "muted", wrote: false }, "watching"],
  ] as const)("when %s", (_, ties, level) => {
    expect(effectiveLevel(ties)).toBe(level);
  });
});

describe("why somebody is told of a message", () => {
  const reply = { named: false, called: false, level: "normal", wantsNewThreads: false, member: true, first: false, announcement: false, direct: false } as const;
  it.each([
    ["a reply in a thread they follow no closer than others", reply, null],
    ["a reply in a thread they track", { ...reply, level: "tracking" }, "tracking"],
    ["a reply in a thread they watch", { ...reply, level: "watching" }, "watching"],
    ["a message that calls them by name", { ...reply, named: true }, "mention"],
    ["a message that calls them by name, though all is muted", { ...reply, named: true, level: "muted" }, "mention"],
    ["a message that calls the whole team", { ...reply, called: true }, "mention"],
    ["a message that calls the whole team, which they muted", { ...reply, called: true, level: "muted" }, null],
    ["an announcement to their team", { ...reply, first: true, announcement: true }, "announcement"],
    ["an announcement to their team, which they muted", { ...reply, first: true, announcement: true, level: "muted" }, null],
    ["an announcement to a team that is not theirs", { ...reply, first: true, announcement: true, member: false }, null],
    ["a reply to an announcement", { ...reply, announcement: true }, null],
    ["a new thread of a team they track", { ...reply, first: true, wantsNewThreads: true }, "new_thread"],
    ["a message of a conversation of theirs", { ...reply, direct: true }, "direct"],
    ["a message of a conversation that calls them by name", { ...reply, direct: true, named: true }, "mention"],
    ["a message of a conversation they muted", { ...reply, direct: true, level: "muted" }, null],
    ["a reply in a team they track", { ...reply, wantsNewThreads: true }, null],
  ] as const)("%s", (_, facts, reason) => {
    expect(reasonFor(facts)).toBe(reason);
  });
});
