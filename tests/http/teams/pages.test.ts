import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { clientOf } from "../../support/sessions";

describe("the directory", () => {
  it("finds a team in whatever language its reader types", async () => {
    const client = await clientOf(await buildPerson(database()), { language: "en" });
    const page = await client.get(`/teams?${new URLSearchParams({ q: "inspección del trabajo" })}`);
    expect(page.hasLink("Labour administration and inspection")).toBe(true);
    expect(page.hasLink("Wages and income policies")).toBe(false);
  });

  it("says what to do when nothing fits, and keeps the words", async () => {
    const client = await clientOf(await buildPerson(database()));
    const page = await client.get("/teams?q=xylophone");
    expect(page.text).toContain("No team fits");
    expect(page.elements("input", { id: "find-team" })[0]?.attribs.value).toBe("xylophone");
  });

  it("takes any address without breaking", async () => {
    const client = await clientOf(await buildPerson(database()));
    for (const query of ["show=nonsense", `q=${"a".repeat(500)}`, "q=%25_%5C", "q=%F0%9F%98%80"]) {
      expect((await client.get(`/teams?${query}`)).status).toBe(200);
    }
    expect((await client.get("/teams?show=nonsense")).text).toContain("Global technical teams");
  });

  it("sends visitors to sign in and back", async () => {
    const client = await clientOf(null);
    expect((await client.get("/teams?show=mine")).path).toBe(`/sign-in?${new URLSearchParams({ returnTo: "/teams?show=mine" })}`);
  });
});

describe("a team's space", () => {
  it("marks the tab one is on, and shows people with place and local time", async () => {
    const office = await buildOffice(database(), { timeZone: "Asia/Tokyo" });
    const team = await buildTeam(database());
    const member = await buildPerson(database(), { officeId: office.id });
    await buildMembership(database(), { teamId: team.id, personId: member.id, role: "lead" });
    const client = await clientOf(await buildPerson(database()));
    const page = await client.get(`/teams/${team.slug}/people`);
    const current = page.elements("a", { "aria-current": "page" }).map((link) => link.attribs.href);
    expect(current).toContain(`/teams/${team.slug}/people`);
    expect(page.text).toContain(member.displayName);
    expect(page.text).toMatch(/\d\d:\d\d there/);
    expect(page.text).toContain("1 person · 1 office");
    expect(page.hasButton(/role/)).toBe(false);
  });

  it("tells in Arabic, from right to left, what it is for in all six languages", async () => {
    const client = await clientOf(await buildPerson(database(), { locale: "ar" }));
    const page = await client.get("/teams/labour-inspection/about");
    expect(page.direction).toBe("rtl");
    expect(page.heading).toBe("إدارة العمل وتفتيش العمل");
    for (const words of ["Administration et inspection du travail", "Administración e inspección del trabajo", "劳动行政与监察"]) {
      expect(page.text).toContain(words);
    }
  });

  it("does not tell that a private team exists", async () => {
    const team = await buildTeam(database(), { visibility: "private" });
    const client = await clientOf(await buildPerson(database()));
    for (const place of ["", "/people", "/about", "/membership", "/documents"]) {
      const page = await client.get(`/teams/${team.slug}${place}`);
      expect(page.status).toBe(404);
      expect(page.html).not.toContain(team.name.en);
    }
  });
});
