import { describe, expect, it } from "vitest";
import { compareView } from "~/modules/experts/compare-view.server";
import { noNeed, type Need } from "~/modules/experts/need/contract";
import { rankPeople } from "~/modules/experts/public.server";
import { database } from "~/platform/database/connection.server";
import { evidence, takenTime } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { anExpert, aReader } from "./cast";

const now = new Date("2026-03-31T09:00:00Z");
const need: Need = { ...noNeed, topics: ["N9"], countries: ["TV"] };
const among = (people: { id: number }[]) => ({ limit: 10, among: people.map(({ id }) => id) });

describe("what a reader's order is made of", () => {
  it("counts a private team's evidence for its members alone, and nothing of it shows elsewhere", async () => {
    const [plain, secret] = [await anExpert({}, { fields: [{ termId: "N9" }] }), await anExpert({}, { fields: [{ termId: "N9" }] })];
    const team = await buildTeam(database(), { visibility: "private" });
    await database().insert(evidence).values(["2026-01-05", "2026-02-05"].map((happenedOn) => ({
      personId: secret.id, kind: "publication" as const, happenedOn, termId: "N9", title: "Hidden hotels", language: "en" as const, visibility: "team" as const, teamId: team.id,
    })));
    const member = await buildPerson(database());
    await buildMembership(database(), { teamId: team.id, personId: member.id });
    const [inside, outside] = [await rankPeople(await actorFor(member), "en", need, among([plain, secret]), now), await rankPeople(await aReader(), "en", need, among([plain, secret]), now)];
    expect(inside.people.map(({ handle }) => handle)).toEqual([secret.handle, plain.handle]);
    expect(JSON.stringify(inside)).toContain("Hidden hotels");
    expect(outside.people.map(({ handle }) => handle)).toEqual([plain.handle, secret.handle]);
    expect(JSON.stringify(outside)).not.toMatch(/Hidden|evidence/);
  });

  it("tells guests nothing of colleagues' time, and does not leave anybody out for it", async () => {
    const expert = await anExpert({}, { fields: [{ termId: "N9" }] });
    await database().insert(takenTime).values({ personId: expert.id, begins: "2026-05-01 00:00:00", ends: "2026-06-01 00:00:00", kind: "leave" });
    const team = await buildTeam(database());
    const guest = await buildPerson(database(), { organisationRole: "guest" });
    await Promise.all([buildMembership(database(), { teamId: team.id, personId: guest.id }), buildMembership(database(), { teamId: team.id, personId: expert.id })]);
    const may: Need = { ...need, mode: "onsite", standby: true, window: { from: "2026-05-01", until: "2026-05-31" } };
    const seen = await rankPeople(await actorFor(guest), "en", may, among([expert]), now);
    expect(seen.count).toBe(1);
    expect(JSON.stringify([seen.people, seen.excluded, seen.nearest])).not.toMatch(/free|training|travel|standby/);
    expect(seen.consulted).toBeNull();
    expect((await rankPeople(await aReader(), "en", may, among([expert]), now)).count).toBe(0);
  });

  it("compares only whom the reader may see", async () => {
    const [one, other] = [await anExpert({}, { fields: [{ termId: "N9" }] }), await anExpert({ status: "suspended" })];
    const compared = await compareView(await aReader(), "en", [one.handle, other.handle, "no such handle"], null);
    expect(compared.map(({ handle }) => handle)).toEqual([one.handle]);
  });
});
