import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam, type Team } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { uniqueWord } from "~db/seed/factories/unique";
import { clientOf } from "../../support/sessions";

async function leadOf(team: Team) {
  const lead = await buildPerson(database());
  await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
  return clientOf(lead);
}

describe("setting up a team with a plain form", () => {
  it("leads to its page, with what it is for in the language it was written in", async () => {
    const client = await clientOf(await buildPerson(database(), { organisationRole: "administrator", locale: "en" }));
    const name = `Équipe ${uniqueWord()}`;
    const page = await (await client.get("/teams")).follow("Set up a team");
    const founded = await page.form("Set up the team")
      .fill({ language: "fr", "texts.fr.name": name, "texts.fr.purpose": "Pour essayer", visibility: "request", terms: "" }).submit();
    expect(founded.heading).toBe(name);
    expect(founded.elements("bdi", { lang: "fr" })).not.toEqual([]);
    expect(founded.text).toContain("By request");
    expect(founded.text).toContain("Lead");
  });

  it("comes back with all that was typed, and says beside each field what is missing", async () => {
    const client = await clientOf(await buildPerson(database(), { organisationRole: "administrator", locale: "en" }));
    const form = (await client.get("/teams/new")).form("Set up the team");
    const refused = await form.fill({ language: "es", "texts.en.name": "Only a name", address: "Not An Address!" }).submit();
    expect(refused.status).toBe(422);
    expect(refused.alerts.join(" ")).toContain("Please check this");
    expect(refused.describes("texts.en.purpose")).toContain("both, the name and the purpose");
    expect(refused.describes("texts.es.name")).toContain("in the language the team works in");
    expect(refused.describes("address")).toContain("small Latin letters");
    expect(refused.form("Set up the team").value("texts.en.name")).toBe("Only a name");
  });

  it("says beside the address that another team has it", async () => {
    const client = await clientOf(await buildPerson(database(), { organisationRole: "administrator", locale: "en" }));
    const form = (await client.get("/teams/new")).form("Set up the team");
    const refused = await form.fill({ "texts.en.name": "A team", "texts.en.purpose": "A purpose", address: "labour-inspection" }).submit();
    expect(refused.status).toBe(409);
    expect(refused.describes("address")).toContain("Another team has this address");
    expect(refused.form("Set up the team").value("texts.en.purpose")).toBe("A purpose");
  });
});

describe("a team's settings", () => {
  it("change name and field, and say that they are saved", async () => {
    const team = await buildTeam(database(), { termIds: ["A1"] });
    const client = await leadOf(team);
    const page = await (await client.get(`/teams/${team.slug}`)).follow("Settings");
    const saved = await page.form("Save").fill({ "texts.en.name": "Another name", "texts.ar.name": "اسم آخر", leadUnit: "LABADMIN" }).submit();
    expect(saved.text).toContain("Saved.");
    expect(saved.form("Save").value("texts.ar.name")).toBe("اسم آخر");
    const about = await client.get(`/teams/${team.slug}/about`);
    expect(about.heading).toBe("Another name");
    expect(about.text).toContain("LABADMIN");
  });

  it("move it to another address, to which every former page leads", async () => {
    const team = await buildTeam(database());
    const thread = await buildThread(database(), { teamId: team.id });
    await buildMessage(database(), { threadId: thread.id });
    const client = await leadOf(team);
    const address = `moved-${uniqueWord()}`;
    const moved = await (await client.get(`/teams/${team.slug}/settings/access`)).form("Save").fill({ address }).submit();
    expect(moved.path).toBe(`/teams/${address}/settings/access?saved`);
    for (const page of ["", "/people", "/documents", "/about", "/settings", "/settings/changes", "/threads/new", "/documents/new", `/threads/${thread.id}`]) {
      const answer = await client.send(`/teams/${team.slug}${page}`);
      expect([page, answer.status, answer.headers.location]).toEqual([page, 301, `/teams/${address}${page}`]);
    }
    const posted = await client.post(`/teams/${team.slug}/membership`, { intent: "leave" });
    expect(posted.path).toContain(address);
  });

  it("archive it: its pages say so, and no form to post is left", async () => {
    const team = await buildTeam(database());
    const client = await leadOf(team);
    const archived = await (await client.get(`/teams/${team.slug}/settings/access`)).form("Archive the team").submit();
    expect(archived.hasButton("Open the team again")).toBe(true);
    const page = await client.get(`/teams/${team.slug}`);
    expect(page.text).toContain("This team is archived");
    expect(page.hasLink("Start a thread")).toBe(false);
    const reopened = await archived.form("Open the team again").submit();
    expect(reopened.hasButton("Archive the team")).toBe(true);
    expect((await client.get(`/teams/${team.slug}`)).text).not.toContain("This team is archived");
    expect((await client.get(`/teams/${team.slug}/settings/changes`)).text).toMatch(/opened the team again.*archived the team/);
  });
});
