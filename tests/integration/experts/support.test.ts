import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { editSupport } from "~/modules/experts/edit-support.server";
import { expertList } from "~/modules/experts/expert-list.server";
import { profileView } from "~/modules/experts/profile-view.server";
import { supportEntriesMax } from "~/modules/experts/support-contract";
import { supportStepSchema, type SupportStep } from "~/modules/experts/support-schema.server";
import { sightOf } from "~/modules/experts/sight/may-know.server";
import { supportSeen } from "~/modules/experts/support-view.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { evidence, person, personPost, takenTime } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { actorFor } from "../../support/actors";
import { aReader } from "./cast";

const monday = new Date("2026-03-02T09:00:00Z");
/** Their time as this reader sees it. */
const supportOf = async (reader: Actor, who: ReturnType<typeof whose>, locale: "en", now: Date) => supportSeen(await sightOf(reader, who.id), who, locale, now);
const whose = (id: number) => ({ id, timeZone: "Africa/Dakar", officeCountry: "SN" });
const time = (fromDay: string, fromHalf: "am" | "pm", untilDay: string, untilHalf: "am" | "pm"): SupportStep =>
  ({ intent: "save-time", fromDay, fromHalf, untilDay, untilHalf, kind: "leave" });
const publication = (more: Partial<Extract<SupportStep, { intent: "save-evidence" }>> = {}): SupportStep =>
  ({ intent: "save-evidence", kind: "publication", title: "Wages on islands", language: "en", happenedOn: "2025-06-01", termId: "J1", country: "MU", ...more });

describe("somebody's time", () => {
  it("is free where nothing takes it, by half-days, and told to colleagues without the reason", async () => {
    const owner = await actorFor(await buildPerson(database()));
    await editSupport(owner, time("2026-03-03", "pm", "2026-03-05", "am"));
    const colleague = await supportOf(await aReader(), whose(owner.personId), "en", monday);
    expect(colleague.support).toMatchObject({ free: 18, nextFree: { iso: "2026-03-02" } });
    expect(colleague.own).toBeNull();
    expect(JSON.stringify(colleague)).not.toContain("leave");
    const own = await supportOf(owner, whose(owner.personId), "en", monday);
    expect(own.own?.taken).toMatchObject([{ kind: "leave", from: { iso: "2026-03-03" }, fromHalf: "pm", until: { iso: "2026-03-05" }, untilHalf: "am" }]);
  });

  it("names who releases it, as long as they are there", async () => {
    const [owner, director] = [await buildPerson(database()), await buildPerson(database())];
    await database().insert(personPost).values({ personId: owner.id, releasedById: director.id, contractEnds: "2066-01-31" });
    const seen = await supportOf(await aReader(), whose(owner.id), "en", monday);
    expect(seen.support?.releasedBy).toEqual({ handle: director.handle, name: director.displayName });
    expect(JSON.stringify(seen)).not.toContain("2066");
    await database().update(person).set({ status: "left" }).where(eq(person.id, director.id));
    expect((await supportOf(await aReader(), whose(owner.id), "en", monday)).support?.releasedBy).toBeNull();
  });

  it("is nobody else's to change", async () => {
    const [owner, other] = [await actorFor(await buildPerson(database())), await actorFor(await buildPerson(database()))];
    await editSupport(owner, time("2026-03-03", "am", "2026-03-03", "pm"));
    const [span] = await database().select().from(takenTime).where(eq(takenTime.personId, owner.personId));
    await editSupport(other, { intent: "remove-time", id: span?.id ?? 0 });
    expect(await database().$count(takenTime, eq(takenTime.personId, owner.personId))).toBe(1);
    await editSupport(owner, { intent: "remove-time", id: span?.id ?? 0 });
    expect(await database().$count(takenTime, eq(takenTime.personId, owner.personId))).toBe(0);
  });
});

describe("clearances, limits and wishes", () => {
  it("stay with the person, but for the security training", async () => {
    const owner = await actorFor(await buildPerson(database()));
    await editSupport(owner, { intent: "save-clearance", kind: "security_training", validUntil: "2066-05-04" });
    await editSupport(owner, { intent: "save-clearance", kind: "medical", validUntil: "2026-09-09" });
    await editSupport(owner, { intent: "save-clearance", kind: "visa", country: "NE", validUntil: "2026-10-10" });
    await editSupport(owner, { intent: "save-terms", travels: "own_region", noticeDays: 7, otherRegionsDays: 3, standby: "no", travelLimit: "A private matter" });
    const seen = await supportOf(await aReader(), whose(owner.personId), "en", monday);
    expect(seen.support).toMatchObject({ travels: "own_region", noticeDays: 7, training: { validUntil: { iso: "2066-05-04" }, isValid: true } });
    expect(JSON.stringify(seen)).not.toMatch(/A private matter|2026-09-09|2026-10-10|Niger/);
    const own = await supportOf(owner, whose(owner.personId), "en", monday);
    expect(own.own).toMatchObject({ travelLimit: "A private matter", clearances: [{ kind: "security_training" }, { kind: "medical" }, { kind: "visa", country: "Niger" }] });
  });

  it("replace the clearance of the same kind, and tell when it has ended", async () => {
    const owner = await actorFor(await buildPerson(database()));
    await editSupport(owner, { intent: "save-clearance", kind: "security_training", validUntil: "2066-05-04" });
    await editSupport(owner, { intent: "save-clearance", kind: "security_training", validUntil: "2026-03-01" });
    const { support, own } = await supportOf(owner, whose(owner.personId), "en", monday);
    expect(own?.clearances).toHaveLength(1);
    expect(support?.training).toMatchObject({ isValid: false });
  });

  it("show a wish to move to its owner and to mobility officers alone", async () => {
    const owner = await actorFor(await buildPerson(database()));
    await editSupport(owner, { intent: "save-wish", regions: ["AP"], aim: "Mines", shortAssignment: "on" });
    const wishSeenBy = async (reader: Awaited<ReturnType<typeof aReader>>) => (await supportOf(reader, whose(owner.personId), "en", monday)).wish;
    expect(await wishSeenBy(owner)).toMatchObject({ regions: ["AP"], shortAssignment: true, aim: "Mines" });
    expect(await wishSeenBy(await aReader({ function: "mobility_officer" }))).toMatchObject({ aim: "Mines" });
    expect(await wishSeenBy(await aReader())).toBeNull();
    expect(await wishSeenBy(await aReader({ organisationRole: "administrator" }))).toBeNull();
    await editSupport(owner, { intent: "remove-wish" });
    expect(await wishSeenBy(owner)).toBeNull();
  });

  it("tell guests nothing of all this, though they share a team", async () => {
    const [owner, guest] = [await buildPerson(database()), await buildPerson(database(), { organisationRole: "guest" })];
    const team = await buildTeam(database());
    for (const { id } of [owner, guest]) await buildMembership(database(), { teamId: team.id, personId: id });
    await editSupport(await actorFor(owner), publication());
    const seen = await profileView(await actorFor(guest), owner.handle, "en");
    expect(seen).toMatchObject({ support: null, own: null, wish: null, evidence: [] });
  });
});

describe("evidence", () => {
  it("is told by its owner, hidden when they say so, and taken back", async () => {
    const owner = await actorFor(await buildPerson(database()));
    await editSupport(owner, publication());
    await editSupport(owner, publication({ title: "Not yet cleared", hidden: "on" }));
    const titles = async (reader: typeof owner) => (await profileView(reader, owner.handle, "fr")).evidence.map(({ title }) => title).sort();
    expect(await titles(await aReader())).toEqual(["Wages on islands"]);
    expect(await titles(owner)).toEqual(["Not yet cleared", "Wages on islands"]);
    const [entry] = (await profileView(owner, owner.handle, "fr")).evidence;
    expect(entry).toMatchObject({ kind: "publication", field: "Salaire minimum", country: "Maurice", isTold: true });
    await editSupport(owner, { intent: "remove-evidence", id: entry?.id ?? 0 });
    expect(await titles(owner)).toHaveLength(1);
  });

  it("of a private team is seen by whoever may read that team, and found by nobody else", async () => {
    const [owner, member] = [await buildPerson(database()), await buildPerson(database())];
    const team = await buildTeam(database(), { visibility: "private" });
    for (const { id } of [owner, member]) await buildMembership(database(), { teamId: team.id, personId: id });
    const opened = await buildThread(database(), { teamId: team.id });
    const answer = await buildMessage(database(), { threadId: opened.id, authorId: owner.id });
    await database().insert(evidence).values({
      personId: owner.id, kind: "answer", happenedOn: "2026-01-05", title: "Zirconium reserve", language: "en", visibility: "team", teamId: team.id, messageId: answer.id,
    });
    const seenBy = async (reader: Awaited<ReturnType<typeof aReader>>) => (await profileView(reader, owner.handle, "en")).evidence;
    const [shown] = await seenBy(await actorFor(member));
    expect(shown).toMatchObject({ title: "Zirconium reserve", href: expect.stringContaining(`/threads/${opened.id}`), isTold: false });
    const outsider = await aReader();
    expect(await seenBy(outsider)).toEqual([]);
    expect(await seenBy(await aReader({ organisationRole: "administrator" }))).toEqual([]);
    expect((await expertList(outsider, "en", { q: "zirconium", page: 1 })).count).toBe(0);
  });

  it("that the platform saw is not taken back by its owner", async () => {
    const owner = await actorFor(await buildPerson(database()));
    const opened = await buildThread(database());
    const answer = await buildMessage(database(), { threadId: opened.id, authorId: owner.personId });
    const [row] = await database().insert(evidence).values({
      personId: owner.personId, kind: "answer", happenedOn: "2026-01-05", title: "Kept", language: "en", visibility: "team", teamId: opened.teamId, messageId: answer.id,
    }).returning();
    await editSupport(owner, { intent: "remove-evidence", id: row?.id ?? 0 });
    expect(await database().$count(evidence, and(eq(evidence.personId, owner.personId)))).toBe(1);
  });
});

describe("what is typed", () => {
  it.each([
    ["a day that does not exist", { intent: "save-time", fromDay: "2026-02-30", fromHalf: "am", untilDay: "2026-03-01", untilHalf: "pm", kind: "leave" }, "fromDay"],
    ["an end before the beginning", { intent: "save-time", fromDay: "2026-03-02", fromHalf: "pm", untilDay: "2026-03-02", untilHalf: "am", kind: "leave" }, "untilDay"],
    ["a visa without a country", { intent: "save-clearance", kind: "visa", validUntil: "2026-10-10" }, "country"],
    ["a link that is not https", { ...publication(), link: "javascript:alert(1)" }, "link"],
    ["too much notice", { intent: "save-terms", travels: "anywhere", noticeDays: "999", otherRegionsDays: "1", standby: "no" }, "noticeDays"],
    ["a title of one letter", { ...publication(), title: "x" }, "title"],
  ])("is refused beside its field: %s", (_what, input, field) => {
    const parsed = supportStepSchema.safeParse(input);
    expect(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0])).toContain(field);
  });

  it("is refused for fields and countries that do not exist, and past the most that is kept", async () => {
    const owner = await actorFor(await buildPerson(database()));
    await expect(editSupport(owner, publication({ termId: "Z9" }))).rejects.toMatchObject({ code: "invalid", field: "termId" });
    await expect(editSupport(owner, publication({ country: "ZZ" }))).rejects.toMatchObject({ code: "invalid", field: "country" });
    const span = { personId: owner.personId, begins: "2026-03-02 00:00:00", ends: "2026-03-03 00:00:00", kind: "leave" as const };
    await database().insert(takenTime).values(Array.from({ length: supportEntriesMax }, () => span));
    await expect(editSupport(owner, time("2026-03-03", "am", "2026-03-03", "pm"))).rejects.toMatchObject({ field: "entries" });
  });
});
