import { describe, expect, it } from "vitest";
import { whomToTell } from "~/modules/notifications/requests/whom-to-tell";
import { awaitedIn } from "~/modules/requests/awaited";
import type { RequestCircle, TimelineKind } from "~/modules/requests/contract";

const nobody: RequestCircle = {
  state: "matched", short: false, requester: [1], answering: [2, 3], leads: [3], asked: [], accepted: [], released: [], owners: [], consulted: [], viewsAwaited: [],
};
const told = (kind: TimelineKind, circle: Partial<RequestCircle> = {}, step: { actorId?: number | null; personId?: number | null } = {}) =>
  whomToTell({ kind, actorId: null, personId: null, ...step }, { ...nobody, ...circle }).map(({ personId, reason }) => `${personId} ${reason === "request_turn" ? "turn" : "news"}`);

describe("who is told of a step of a request", () => {
  it.each([
    ["sent: those who answer", told("submit"), ["2 turn", "3 turn"]],
    ["asked: whoever is asked", told("propose", { asked: [4] }, { actorId: 2, personId: 4 }), ["4 turn"]],
    ["accepted: the owner of the time", told("accept", { state: "accepted", accepted: [4], owners: [5] }, { actorId: 4, personId: 4 }), ["5 turn"]],
    ["released, all: who plans it, and whoever goes", told("release", { state: "released", released: [4] }, { actorId: 5, personId: 4 }), ["2 turn", "3 turn", "1 turn", "4 news"]],
    ["released, not all yet: whoever goes", told("release", { state: "matched", released: [4] }, { actorId: 5, personId: 4 }), ["4 news"]],
    ["the days fixed by the requester: everybody else", told("plan", { state: "planned", released: [4], consulted: [6] }, { actorId: 1 }), ["4 news", "2 news", "3 news", "6 news"]],
    ["days open again: whoever still goes, and all who were told the days", told("open_days", { state: "matched", released: [4], consulted: [6] }, { actorId: 2 }), ["4 news", "1 news", "3 news", "6 news"]],
    ["somebody left who was to go: those who answer, and the requester", told("leave", { state: "triaged" }, { personId: 4 }), ["2 turn", "3 turn", "1 news"]],
    ["changed by the requester: those who answer and are consulted", told("edit", { state: "triaged", consulted: [6] }, { actorId: 1 }), ["2 news", "3 news", "6 news"]],
    ["silence: those who lead, and the requester", told("escalate", { state: "submitted" }), ["3 turn", "1 news"]],
    ["somebody who is two things: once", told("submit", { requester: [2], answering: [2, 2] }, { actorId: 9 }), ["2 turn"]],
    ["nothing against it: nobody", told("agree"), []],
  ])("%s", (_, found, expected) => expect(found).toEqual(expected));
});

describe("whose turn it is", () => {
  const awaited = (circle: Partial<RequestCircle>) => awaitedIn({ ...nobody, ...circle });
  it("lies with the team again as soon as fewer are asked than were wanted", () => {
    expect(awaited({ state: "matched", asked: [4] })).toEqual([4]);
    expect(awaited({ state: "matched", asked: [4], short: true })).toEqual([4, 2, 3]);
  });
  it("lies with those whose view is asked until somebody leaves", () => {
    expect(awaited({ state: "accepted", owners: [5], viewsAwaited: [6] })).toEqual([5, 6]);
    expect(awaited({ state: "planned", released: [4], viewsAwaited: [6] })).toEqual([4]);
  });
  it("lies with the team where all who went have left", () => {
    expect(awaited({ state: "done", released: [4] })).toEqual([4]);
    expect(awaited({ state: "done" })).toEqual([2, 3]);
  });
  it("lies with nobody once it has ended", () => expect(awaited({ state: "closed", released: [4] })).toEqual([]));
});
