import { describe, expect, it } from "vitest";
import { restoreDocument, trashDocument } from "~/modules/documents/places/trash.server";
import { changePins } from "~/modules/teams/change-pins.server";
import { maxPins, type PinKind } from "~/modules/teams/contract";
import { pinnedIn, pinsView } from "~/modules/teams/pinned-list.server";
import { addResponsibility, removeResponsibility, responsibilitiesIn } from "~/modules/teams/responsibilities.server";
import { teamSpaceView } from "~/modules/teams/team-space-view.server";
import { database } from "~/platform/database/connection.server";
import { buildDocument } from "~db/seed/factories/build-document";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildThread } from "~db/seed/factories/build-thread";
import type { Team } from "~db/seed/factories/build-team";
import { aTeam, somebody } from "./cast";

const titles = async (team: Team) => (await pinnedIn(team)).map(({ title }) => title);
const change = (kind: PinKind, id: number, what: "pin" | "unpin" | "up" | "down") => ({ kind, id, change: what });

describe("what is pinned", () => {
  it("stands in the order that leads and coordinators give it", async () => {
    const team = await aTeam();
    const coordinator = await somebody({ team, role: "coordinator" });
    const first = await buildThread(database(), { teamId: team.id, title: "First" });
    const second = await buildDocument(database(), { teamId: team.id, title: "Second" });
    const third = await buildThread(database(), { teamId: team.id, title: "Third" });
    const doing = (kind: PinKind, id: number, what: "pin" | "unpin" | "up" | "down") => changePins(coordinator, team.slug, change(kind, id, what));
    await doing("thread", first.id, "pin");
    await doing("document", second.id, "pin");
    await doing("thread", third.id, "pin");
    await doing("thread", third.id, "pin");
    expect(await titles(team)).toEqual(["First", "Second", "Third"]);
    await doing("thread", third.id, "up");
    await doing("thread", first.id, "up");
    await doing("thread", first.id, "down");
    expect(await titles(team)).toEqual(["Third", "First", "Second"]);
    await doing("thread", first.id, "unpin");
    await doing("thread", first.id, "unpin");
    expect(await titles(team)).toEqual(["Third", "Second"]);
    expect((await teamSpaceView(coordinator, team.slug, "en")).pinned).toMatchObject([{ href: `/teams/${team.slug}/threads/${third.id}` }, { href: `/documents/${second.id}` }]);
  });

  it("is of this team alone, by those who manage it, and not without end", async () => {
    const [team, other] = [await aTeam(), await aTeam()];
    const [lead, member] = [await somebody({ team, role: "lead" }), await somebody({ team })];
    const elsewhere = await buildThread(database(), { teamId: other.id });
    const here = await buildThread(database(), { teamId: team.id, title: "50% of_it" });
    await expect(changePins(lead, team.slug, change("thread", elsewhere.id, "pin"))).rejects.toMatchObject({ code: "not_found" });
    await expect(changePins(member, team.slug, change("thread", here.id, "pin"))).rejects.toMatchObject({ code: "forbidden" });
    expect((await pinsView(lead, team.slug, "50% of_")).offered).toMatchObject([{ id: here.id }]);
    expect((await pinsView(lead, team.slug, "%%")).offered).toEqual([]);
    for (let count = 0; count < maxPins; count++) await changePins(lead, team.slug, change("thread", (await buildThread(database(), { teamId: team.id })).id, "pin"));
    await expect(changePins(lead, team.slug, change("thread", here.id, "pin"))).rejects.toMatchObject({ code: "conflict" });
  });

  it("is no document in the trash, which is not offered either", async () => {
    const team = await aTeam();
    const lead = await somebody({ team, role: "lead" });
    const thrown = await buildDocument(database(), { teamId: team.id, trashedAt: new Date() });
    expect((await pinsView(lead, team.slug, "")).offered).toEqual([]);
    await expect(changePins(lead, team.slug, change("document", thrown.id, "pin"))).rejects.toMatchObject({ code: "not_found" });
  });

  it("keeps the place of a document in the trash for nobody: another is pinned instead, and order goes by what is seen", async () => {
    const team = await aTeam();
    const lead = await somebody({ team, role: "lead" });
    const doing = (kind: PinKind, id: number, what: "pin" | "up" | "down") => changePins(lead, team.slug, change(kind, id, what));
    const aThread = async (title: string) => buildThread(database(), { teamId: team.id, title });
    const first = await aThread("First");
    const [thrown, last] = [await buildDocument(database(), { teamId: team.id, title: "Thrown away" }), await aThread("Last")];
    for (const [kind, { id }] of [["thread", first], ["document", thrown], ["thread", last]] as const) await doing(kind, id, "pin");
    await trashDocument(lead, thrown.id);
    await doing("thread", last.id, "up");
    expect(await titles(team)).toEqual(["Last", "First"]);
    await doing("thread", last.id, "down");
    expect(await titles(team)).toEqual(["First", "Last"]);
    for (let count = 2; count < maxPins; count++) await doing("thread", (await aThread(`Another ${count}`)).id, "pin");
    expect(await titles(team)).toHaveLength(maxPins);
    await expect(doing("thread", (await aThread("Too many")).id, "pin")).rejects.toMatchObject({ code: "conflict" });
    await restoreDocument(lead, thrown.id);
    expect(await titles(team)).toHaveLength(maxPins);
    expect(await titles(team)).not.toContain("Thrown away");
  });

  it("is pinned again when it comes back from the trash and there is room", async () => {
    const team = await aTeam();
    const lead = await somebody({ team, role: "lead" });
    const thrown = await buildDocument(database(), { teamId: team.id, title: "Thrown away" });
    await changePins(lead, team.slug, change("document", thrown.id, "pin"));
    await trashDocument(lead, thrown.id);
    expect(await titles(team)).toEqual([]);
    await restoreDocument(lead, thrown.id);
    expect(await titles(team)).toEqual(["Thrown away"]);
  });

  it("is not told to those who may not read the team", async () => {
    const team = await aTeam({ visibility: "request" });
    const [lead, stranger] = [await somebody({ team, role: "lead" }), await somebody()];
    await changePins(lead, team.slug, change("thread", (await buildThread(database(), { teamId: team.id })).id, "pin"));
    expect((await teamSpaceView(stranger, team.slug, "en")).pinned).toEqual([]);
  });
});

describe("who supports what", () => {
  it("names members by duty and area, once each, and takes them away again", async () => {
    const team = await aTeam();
    const office = await buildOffice(database(), { type: "DWT" });
    const [lead, specialist] = [await somebody({ team, role: "lead" }), await somebody({ team })];
    const field = { person: specialist.personId, duty: "field" as const, officeId: office.id };
    await addResponsibility(lead, team.slug, { person: specialist.personId, duty: "workers", officeId: undefined });
    await addResponsibility(lead, team.slug, field);
    await addResponsibility(lead, team.slug, field);
    const named = await responsibilitiesIn(team.id, "en");
    expect(named).toMatchObject([{ duty: "field", area: office.city.en, handle: specialist.handle }, { duty: "workers", area: null }]);
    await removeResponsibility(lead, team.slug, named[0]?.id ?? 0);
    expect(await responsibilitiesIn(team.id, "en")).toMatchObject([{ duty: "workers" }]);
  });

  it("is for those who manage the team to say, of its members, and of offices that support countries", async () => {
    const [team, other] = [await aTeam(), await aTeam()];
    const project = await buildOffice(database(), { type: "PO" });
    const [lead, member, stranger] = [await somebody({ team, role: "lead" }), await somebody({ team }), await somebody({ team: other, role: "lead" })];
    const duty = "field" as const;
    await expect(addResponsibility(member, team.slug, { person: member.personId, duty, officeId: undefined })).rejects.toMatchObject({ code: "forbidden" });
    await expect(addResponsibility(lead, team.slug, { person: stranger.personId, duty, officeId: undefined })).rejects.toMatchObject({ code: "invalid", field: "person" });
    await expect(addResponsibility(lead, team.slug, { person: member.personId, duty, officeId: project.id })).rejects.toMatchObject({ code: "invalid", field: "officeId" });
    await addResponsibility(lead, team.slug, { person: member.personId, duty, officeId: undefined });
    const [named] = await responsibilitiesIn(team.id, "en");
    await removeResponsibility(stranger, other.slug, named?.id ?? 0);
    expect(await responsibilitiesIn(team.id, "en")).toHaveLength(1);
  });
});
