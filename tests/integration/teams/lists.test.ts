import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { requestMembership } from "~/modules/teams/request-membership.server";
import { suggestedTeams } from "~/modules/teams/suggested-teams.server";
import { teamAboutView } from "~/modules/teams/team-about-view.server";
import { teamDirectoryList, type DirectoryBranch, type TeamDirectoryList } from "~/modules/teams/team-directory-list.server";
import { teamPeopleList } from "~/modules/teams/team-people-list.server";
import { teamSpaceView } from "~/modules/teams/team-space-view.server";
import { database } from "~/platform/database/connection.server";
import { clearance, membership, person, personExpertise } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { actorFor } from "../../support/actors";
import { aTeam, somebody } from "./cast";

const flat = (branches: DirectoryBranch[]): string[] => branches.flatMap(({ team, below }) => [team.slug, ...flat(below)]);
const slugsOf = (list: TeamDirectoryList) => list.groups.flatMap((group) => flat(group.branches));
const rowOf = (list: TeamDirectoryList, slug: string) => list.groups.flatMap((group) => group.branches).find(({ team }) => team.slug === slug)?.team;

describe("the directory", () => {
  it("shows the organisation's teams as trees: Child labour below Fundamental rights below Governance", async () => {
    const list = await teamDirectoryList(await somebody(), { q: "", show: "all" }, "en");
    const governance = list.groups.find(({ kind }) => kind === "global_technical")?.branches.find(({ team }) => team.slug === "governance");
    const rights = governance?.below.find(({ team }) => team.slug === "fundamental-rights-at-work");
    expect(rights?.below.map(({ team }) => team.slug)).toContain("child-labour");
  });

  it.each([
    ["inspección", "labour-inspection"],
    ["inspeccion trabajo", "labour-inspection"],
    ["劳动行政", "labour-inspection"],
    ["Занятость", "employment"],
    ["LABINSP", "labour-inspection"],
  ] as const)("finds by words of any language: “%s”", async (q, slug) => {
    expect(slugsOf(await teamDirectoryList(await somebody(), { q, show: "all" }, "en"))).toContain(slug);
  });

  it("puts names before purposes, and finds nothing for what is not there", async () => {
    const actor = await somebody();
    expect(slugsOf(await teamDirectoryList(actor, { q: "social protection", show: "all" }, "en"))[0]).toMatch(/social-protection|actuarial/);
    expect(await teamDirectoryList(actor, { q: "xylophone", show: "all" }, "en")).toMatchObject({ found: 0, counts: { all: 0 } });
  });

  it("shows a private team to its members and administrators, to nobody else, not even in the counts", async () => {
    const secret = await aTeam({ visibility: "private" });
    const [member, staff, administrator] = [await somebody({ team: secret }), await somebody(), await somebody({ organisationRole: "administrator" })];
    const seenBy = async (actor: typeof staff) => teamDirectoryList(actor, { q: secret.name.en, show: "all" }, "en");
    expect(await seenBy(member)).toMatchObject({ found: 1, counts: { all: 1, mine: 1 } });
    expect(await seenBy(administrator)).toMatchObject({ found: 1, counts: { all: 1, mine: 0 } });
    expect(await seenBy(staff)).toMatchObject({ found: 0, counts: { all: 0 } });
  });

  it("leaves archived teams out", async () => {
    const archived = await aTeam({ archivedAt: new Date() });
    expect(slugsOf(await teamDirectoryList(await somebody(), { q: archived.name.en, show: "all" }, "en"))).toEqual([]);
  });

  it("counts active people once and tells the viewer's own place", async () => {
    const team = await aTeam({ visibility: "request" });
    const lead = await somebody({ team, role: "lead" });
    const suspended = await somebody({ team });
    await database().update(person).set({ status: "suspended" }).where(eq(person.id, suspended.personId));
    const asking = await somebody();
    await requestMembership(asking, { slug: team.slug, note: "" });
    const query = { q: team.name.en, show: "all" } as const;
    expect(rowOf(await teamDirectoryList(lead, query, "en"), team.slug)).toMatchObject({ people: 1, role: "lead", requested: false });
    expect(rowOf(await teamDirectoryList(asking, query, "en"), team.slug)).toMatchObject({
      people: 1, role: null, requested: true, abilities: { read: false, join: false, requestToJoin: true },
    });
  });
});

describe("a team's space", () => {
  it("counts people and offices, and names who leads and coordinates", async () => {
    const team = await aTeam();
    const [dakar, lima] = [await buildOffice(database()), await buildOffice(database())];
    for (const officeId of [dakar.id, dakar.id, lima.id]) {
      const { id } = await buildPerson(database(), { officeId });
      await database().insert(membership).values({ teamId: team.id, personId: id });
    }
    const lead = await somebody({ team, role: "lead" });
    const view = await teamSpaceView(await somebody(), team.slug, "fr");
    expect(view).toMatchObject({ people: 4, offices: 2, role: null, name: team.name.fr, requestedAt: null, requestsToAnswer: 0 });
    expect(view.officers).toEqual([{ handle: lead.handle, name: lead.displayName, role: "lead" }]);
  });

  it("names the teams above from the top, without those the viewer may not see", async () => {
    const top = await aTeam();
    const hidden = await aTeam({ visibility: "private", parentId: top.id });
    const team = await aTeam({ parentId: hidden.id });
    const above = async (actor: Parameters<typeof teamSpaceView>[0]) => (await teamSpaceView(actor, team.slug, "en")).above.map(({ slug }) => slug);
    expect(await above(await somebody())).toEqual([top.slug]);
    expect(await above(await somebody({ team: hidden }))).toEqual([top.slug, hidden.slug]);
  });

  it("tells about parent and children, as far as the viewer sees them, and the field in their language", async () => {
    const parent = await aTeam();
    const team = await aTeam({ parentId: parent.id, termIds: ["A2", "A1"] });
    const [child, secretChild] = [await aTeam({ parentId: team.id }), await aTeam({ parentId: team.id, visibility: "private" })];
    const about = await teamAboutView(await somebody(), team.slug, "fr");
    expect(about.parent?.slug).toBe(parent.slug);
    expect(about.children.map(({ slug }) => slug)).toEqual([child.slug]);
    expect(about.terms.map(({ label }) => label)).toEqual(["Politique nationale de l'emploi", "Emploi des jeunes"]);
    const seenInside = await teamAboutView(await somebody({ team: secretChild }), team.slug, "en");
    expect(seenInside.children.map(({ slug }) => slug).sort()).toEqual([child.slug, secretChild.slug].sort());
  });

  it("shows wishes to join to those who answer them, and the last lead no way down for others", async () => {
    const team = await aTeam({ visibility: "request" });
    const [lead, coordinator, member, asking] = [
      await somebody({ team, role: "lead" }), await somebody({ team, role: "coordinator" }), await somebody({ team }), await somebody(),
    ];
    await requestMembership(asking, { slug: team.slug, note: "I would like to help" });
    const seenByLead = await teamPeopleList(lead, team.slug, { page: 1, trained: false }, "en");
    expect(seenByLead.requests).toMatchObject([{ id: asking.personId, note: "I would like to help" }]);
    expect(seenByLead.members.map(({ role }) => role)).toEqual(["lead", "coordinator", "member"]);
    expect(seenByLead.members.find(({ id }) => id === member.personId)?.rolesToGive).toEqual(["lead", "coordinator", "observer"]);
    const seenByCoordinator = await teamPeopleList(coordinator, team.slug, { page: 1, trained: false }, "en");
    expect(seenByCoordinator.members.map(({ rolesToGive }) => rolesToGive)).toEqual([[], [], ["observer"]]);
    const seenByMember = await teamPeopleList(member, team.slug, { page: 1, trained: false }, "en");
    expect(seenByMember.requests).toEqual([]);
    expect(seenByMember.members.flatMap(({ rolesToGive }) => rolesToGive)).toEqual([]);
  });

  it("pages through many people without losing or repeating one", async () => {
    const team = await aTeam();
    const people = await Promise.all(Array.from({ length: 53 }, () => buildPerson(database(), { familyName: "Same" })));
    await database().insert(membership).values(people.map(({ id }) => ({ teamId: team.id, personId: id })));
    const viewer = await somebody();
    const pages = [await teamPeopleList(viewer, team.slug, { page: 1, trained: false }, "en"), await teamPeopleList(viewer, team.slug, { page: 2, trained: false }, "en")];
    expect(pages.map(({ members }) => members.length)).toEqual([50, 3]);
    expect(new Set(pages.flatMap(({ members }) => members.map(({ id }) => id))).size).toBe(53);
    expect(pages[1]?.total).toBe(53);
  });
});

describe("suggestions", () => {
  it("put teams that cover one's expertise first, then those of one's colleagues, and never one's own", async () => {
    const office = await buildOffice(database());
    const newcomer = await buildPerson(database(), { officeId: office.id });
    const colleague = await buildPerson(database(), { officeId: office.id });
    await database().insert(personExpertise).values({ personId: newcomer.id, termId: "A2.1", level: "advanced" });
    const actor = await actorFor(newcomer);
    const [ofTheField, ofColleagues, own, secret] = [
      await aTeam({ termIds: ["A2.1", "A2"] }), await aTeam(), await aTeam({ termIds: ["A2.1"] }), await aTeam({ termIds: ["A2.1"], visibility: "private" }),
    ];
    await database().insert(membership).values([{ teamId: ofColleagues.id, personId: colleague.id }, { teamId: own.id, personId: newcomer.id }]);
    const suggested = await suggestedTeams(actor, "en", 100);
    const slugs = suggested.map(({ slug }) => slug);
    expect(slugs).not.toContain(own.slug);
    expect(slugs).not.toContain(secret.slug);
    expect(slugs.indexOf(ofTheField.slug)).toBeLessThan(slugs.indexOf(ofColleagues.slug));
    expect(suggested.find(({ slug }) => slug === ofTheField.slug)).toMatchObject({ fields: ["School-to-work transition"], colleagues: 0 });
    expect(suggested.find(({ slug }) => slug === ofColleagues.slug)).toMatchObject({ fields: [], colleagues: 1 });
    // A narrow skill counts for a team of the wider field.
    expect(suggested.find(({ slug }) => slug === "youth-employment")?.fields).toEqual(["School-to-work transition"]);
  });

  it("are none for guests", async () => {
    expect(await suggestedTeams(await somebody({ organisationRole: "guest" }), "en", 5)).toEqual([]);
  });

  it("shows who has valid security training to members, and until when to those who send people out", async () => {
    const team = await aTeam();
    const [lead, member, observer, passer] = [await somebody({ team, role: "lead" }), await somebody({ team }), await somebody({ team, role: "observer" }), await somebody()];
    const director = await actorFor(await buildPerson(database(), { function: "country_office_director" }));
    await database().insert(clearance).values([
      { personId: lead.personId, kind: "security_training", validUntil: "2099-01-31" },
      { personId: observer.personId, kind: "security_training", validUntil: "2020-01-31" },
    ]);
    const shownTo = async (actor: typeof lead) => {
      const list = await teamPeopleList(actor, team.slug, { page: 1, trained: true }, "en");
      return { trained: list.trained, rows: list.members.length, until: list.members[0]?.trainedUntil };
    };
    expect(await shownTo(lead)).toEqual({ trained: 1, rows: 1, until: "2099-01-31" });
    expect(await shownTo(director)).toEqual({ trained: 1, rows: 1, until: "2099-01-31" });
    expect(await shownTo(member)).toEqual({ trained: 1, rows: 1, until: null });
    for (const other of [observer, passer]) expect(await shownTo(other)).toEqual({ trained: null, rows: 3, until: null });
  });
});
