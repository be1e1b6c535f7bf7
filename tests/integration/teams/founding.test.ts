import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { accessTeam } from "~/modules/teams/access-team.server";
import { describeTeam } from "~/modules/teams/describe-team.server";
import { foundTeam } from "~/modules/teams/found-team.server";
import { teamAboutView } from "~/modules/teams/team-about-view.server";
import { teamChangesList } from "~/modules/teams/team-changes-list.server";
import { teamSpaceView } from "~/modules/teams/team-space-view.server";
import { suggestedTeams } from "~/modules/teams/suggested-teams.server";
import { search } from "~/modules/search/search.server";
import { database } from "~/platform/database/connection.server";
import { membership, team } from "~db/schema";
import { followEvents } from "../../support/events";
import { aTeam, somebody } from "./cast";
import { founding, wordsIn } from "./words";

const stored = async (slug: string) => (await database().select().from(team).where(eq(team.slug, slug)))[0];

describe("setting up a team", () => {
  it("is for administrators, who lead it and are told so in its trail", async () => {
    const administrator = await somebody({ organisationRole: "administrator" });
    const { slug } = await foundTeam(administrator, founding({ kind: "thematic" }));
    expect(await accessTeam(administrator, { slug }, "govern")).toMatchObject({ role: "lead", team: { kind: "thematic", visibility: "open", parentId: null } });
    const { changes } = await teamChangesList(administrator, slug, 1);
    expect(changes).toMatchObject([{ kind: "founded", toRole: "lead" }]);
  });

  it("is refused to staff and guests", async () => {
    for (const organisationRole of ["staff", "guest"] as const) {
      await expect(foundTeam(await somebody({ organisationRole }), founding())).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("makes an address of the name, and another where that is taken, or was", async () => {
    const administrator = await somebody({ organisationRole: "administrator" });
    const named = (en: string) => foundTeam(administrator, founding({ texts: wordsIn({ en }) }));
    expect(await named("Securité à l’œuvre, 2027")).toEqual({ slug: "securite-a-loeuvre-2027" });
    expect(await named("Securité à l’œuvre, 2027")).toEqual({ slug: "securite-a-loeuvre-2027-2" });
    expect((await named("New")).slug).toBe("new-2");
    expect((await foundTeam(administrator, founding({ language: "zh", texts: wordsIn({ zh: "劳动监察" }) }))).slug).toMatch(/^team(-\d+)?$/);
  });

  it("gives one address to one of two who ask for it at once", async () => {
    const administrator = await somebody({ organisationRole: "administrator" });
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => foundTeam(administrator, founding({ address: "asked-for-at-once" }))));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict", field: "address" } });
  });

  it("knows only fields of the taxonomy", async () => {
    const administrator = await somebody({ organisationRole: "administrator" });
    await expect(foundTeam(administrator, founding({ terms: ["no-such-field"] }))).rejects.toMatchObject({ code: "invalid", field: "terms" });
  });

  it("lets the search find it at once, by the name it has now", async () => {
    const administrator = await somebody({ organisationRole: "administrator" });
    const { slug } = await foundTeam(administrator, founding({ texts: wordsIn({ en: "Quarries and mines" }) }));
    await followEvents();
    const found = async (words: string) => (await search(await somebody(), "en", words, { only: "teams" })).groups[0]?.hits.map((hit) => hit.href);
    expect(await found("quarries")).toContain(`/teams/${slug}`);
    await describeTeam(administrator, slug, { language: "en", texts: wordsIn({ en: "Tunnels" }), leadUnit: "", terms: [] });
    await followEvents();
    expect(await found("quarries")).not.toContain(`/teams/${slug}`);
    expect(await found("tunnels")).toContain(`/teams/${slug}`);
  });
});

describe("describing a team", () => {
  it("shows each reader their own language, and else the best other, named as such", async () => {
    const lead = await somebody({ organisationRole: "administrator" });
    const { slug } = await foundTeam(lead, founding({ language: "fr", texts: wordsIn({ fr: "Inspection", ru: "Инспекция" }) }));
    expect(await teamSpaceView(lead, slug, "ru")).toMatchObject({ name: "Инспекция", lang: undefined });
    expect(await teamSpaceView(lead, slug, "ar")).toMatchObject({ name: "Inspection", purpose: "Purpose: Inspection", lang: "fr" });
    expect((await teamAboutView(lead, slug, "zh")).languages).toEqual(["fr", "ru"]);
  });

  it("takes a language away again", async () => {
    const team = await aTeam();
    const lead = await somebody({ team, role: "lead" });
    await describeTeam(lead, team.slug, { language: "es", texts: wordsIn({ es: "Inspección" }), leadUnit: "LABADMIN", terms: [] });
    expect(await stored(team.slug)).toMatchObject({ languages: ["es"], language: "es", leadUnit: "LABADMIN", name: { en: "Inspección", zh: "Inspección" } });
  });

  it("is for leads and coordinators", async () => {
    const team = await aTeam();
    const words = { language: "en" as const, texts: wordsIn({ en: "Other" }), leadUnit: "", terms: [] };
    for (const role of ["member", "observer"] as const) {
      await expect(describeTeam(await somebody({ team, role }), team.slug, words)).rejects.toMatchObject({ code: "forbidden" });
    }
    await describeTeam(await somebody({ team, role: "coordinator" }), team.slug, words);
    expect((await stored(team.slug))?.name.en).toBe("Other");
  });
});

describe("a working group inside a team", () => {
  it("is set up by whoever manages the team around it, and by nobody else", async () => {
    const around = await aTeam({ visibility: "request" });
    const inside = founding({ inside: around.slug, visibility: "request" });
    const coordinator = await somebody({ team: around, role: "coordinator" });
    await expect(foundTeam(await somebody({ team: around }), inside)).rejects.toMatchObject({ code: "forbidden" });
    await expect(foundTeam(await somebody(), inside)).rejects.toMatchObject({ code: "forbidden" });
    const { slug } = await foundTeam(coordinator, inside);
    expect(await stored(slug)).toMatchObject({ kind: "working_group", parentId: around.id });
    await expect(foundTeam(coordinator, founding({ inside: slug }))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("stands on the team's page for those who may know of it, and is suggested to them", async () => {
    const around = await aTeam({ visibility: "private" });
    const [lead, member, stranger] = [await somebody({ team: around, role: "lead" }), await somebody({ team: around }), await somebody()];
    const { slug } = await foundTeam(lead, founding({ inside: around.slug }));
    expect((await teamAboutView(member, around.slug, "en")).groups).toMatchObject([{ slug, abilities: { join: true } }]);
    expect((await suggestedTeams(member, "en", 4))[0]).toMatchObject({ slug });
    expect((await suggestedTeams(stranger, "en", 100)).map((one) => one.slug)).not.toContain(slug);
    await expect(accessTeam(stranger, { slug }, "see")).rejects.toMatchObject({ code: "not_found" });
  });

  it("is no longer read by somebody who has left the private team around it", async () => {
    const around = await aTeam({ visibility: "private" });
    const member = await somebody({ team: around });
    const group = await aTeam({ kind: "working_group", parentId: around.id });
    await expect(accessTeam(member, { id: group.id }, "read")).resolves.toMatchObject({ role: null });
    await database().delete(membership).where(and(eq(membership.teamId, around.id), eq(membership.personId, member.personId)));
    await expect(accessTeam(member, { id: group.id }, "see")).rejects.toMatchObject({ code: "not_found" });
  });
});
