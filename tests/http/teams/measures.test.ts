import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { clientOf } from "../../support/sessions";

async function led() {
  const team = await buildTeam(database());
  const lead = await buildPerson(database(), { locale: "en" });
  await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
  const thread = await buildThread(database(), { teamId: team.id, title: "Read this first" });
  await buildMessage(database(), { threadId: thread.id });
  return { team, lead, thread, client: await clientOf(lead) };
}

describe("a team's measures", () => {
  it("stand as pictures drawn by the server, each with its table", async () => {
    const { team, client } = await led();
    const page = await (await client.get(`/teams/${team.slug}`)).follow("Measures");
    expect(page.elements("figure")).toHaveLength(2);
    expect(page.elements("table")).toHaveLength(2);
    expect(page.elements("polyline")).toHaveLength(1);
    expect(page.text).toContain("too few to tell");
  });
});

describe("pinning", () => {
  it("puts a thread first on the team's page, and takes it away again, with plain forms", async () => {
    const { team, client } = await led();
    const settings = await client.get(`/teams/${team.slug}/settings/pinned?q=read`);
    const pinned = await settings.form("Pin “Read this first”").submit();
    expect(pinned.hasButton("Unpin “Read this first”")).toBe(true);
    expect((await client.get(`/teams/${team.slug}`)).elements("ul", { "aria-label": "Pinned" })).toHaveLength(1);
    await pinned.form("Unpin “Read this first”").submit();
    expect((await client.get(`/teams/${team.slug}`)).elements("ul", { "aria-label": "Pinned" })).toHaveLength(0);
  });
});

describe("pinning from where one reads", () => {
  it("is one press on the thread's own page, and back again, for those who manage the team alone", async () => {
    const { team, thread, client } = await led();
    const page = await client.get(`/teams/${team.slug}/threads/${thread.id}`);
    const pinned = await page.form("Pin to the team").submit();
    expect(pinned.path).toBe(`/teams/${team.slug}/threads/${thread.id}`);
    expect((await client.get(`/teams/${team.slug}`)).elements("ul", { "aria-label": "Pinned" })).toHaveLength(1);
    expect((await pinned.form("Unpin from the team").submit()).hasButton("Pin to the team")).toBe(true);
    const passer = await clientOf(await buildPerson(database(), { locale: "en" }));
    expect((await passer.get(`/teams/${team.slug}/threads/${thread.id}`)).hasButton("Pin to the team")).toBe(false);
  });
});

describe("responsibilities", () => {
  it("are named in the settings and shown about the team", async () => {
    const { team, lead, client } = await led();
    const page = await client.get(`/teams/${team.slug}/settings/responsibilities`);
    const named = await page.form("Add").fill({ person: String(lead.id), duty: "employers" }).submit();
    expect(named.text).toContain("Employers’ specialist · Everywhere");
    expect((await client.get(`/teams/${team.slug}/about`)).text).toContain("Employers’ specialists");
    const removed = await named.form(`Take this responsibility from ${lead.displayName}`).submit();
    expect(removed.text).toContain("Nobody is named yet");
    expect((await removed.form("Undo").submit()).text).toContain("Employers’ specialist · Everywhere");
    const threads = await client.get(`/teams/${team.slug}`);
    expect(threads.elements("aside", { "aria-label": "Whom to turn to" })).toHaveLength(1);
    expect((await client.get(`/teams/${team.slug}/people`)).elements("aside", { "aria-label": "Whom to turn to" })).toHaveLength(0);
  });
});
