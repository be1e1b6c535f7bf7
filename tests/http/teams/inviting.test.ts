import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam, type Team } from "~db/seed/factories/build-team";
import { clientOf } from "../../support/sessions";

async function inTeam(team: Team, role: "lead" | "member") {
  const person = await buildPerson(database(), { locale: "en" });
  await buildMembership(database(), { teamId: team.id, personId: person.id, role });
  return { person, client: await clientOf(person) };
}

describe("inviting with plain forms", () => {
  it("goes from an office's number to the invitation on everybody's first page, and on into the team", async () => {
    const office = await buildOffice(database());
    const team = await buildTeam(database(), { visibility: "private" });
    const { client } = await inTeam(team, "lead");
    const [first, second] = [await buildPerson(database(), { officeId: office.id, locale: "en" }), await buildPerson(database(), { officeId: office.id, locale: "en" })];
    const page = await (await client.get(`/teams/${team.slug}/people`)).follow("Invite people");
    const counted = await page.form("Whom does this reach?").fill({ officeId: String(office.id) }).submit();
    expect(counted.text).toContain("2 people would be invited.");
    const sent = await counted.form("Invite 2 people").fill({ note: "Join us" }).submit();
    expect(sent.text).toContain("2 people are invited.");

    const invited = await clientOf(first);
    const today = await invited.get("/");
    const space = await today.follow(`You are invited to ${team.name.en}`);
    expect(space.text).toContain("Join us");
    const accepted = await space.form("Accept").submit();
    expect(accepted.path).toBe(`/teams/${team.slug}`);
    expect(accepted.text).toContain("Member");

    const other = await clientOf(second);
    const declined = await (await other.get(`/teams/${team.slug}/about`)).form("Decline").submit();
    expect(declined.path).toBe("/teams");
    expect((await other.get(`/teams/${team.slug}`)).status).toBe(404);
  });

  it("says that nobody was chosen, and that the number has changed", async () => {
    const office = await buildOffice(database());
    const team = await buildTeam(database());
    const { client } = await inTeam(team, "lead");
    const nobody = await client.send(`/teams/${team.slug}/invite`, { method: "POST", body: "by=names&role=member" });
    expect(nobody.status).toBe(422);
    await buildPerson(database(), { officeId: office.id });
    const counted = await client.get(`/teams/${team.slug}/invite?officeId=${office.id}`);
    await buildPerson(database(), { officeId: office.id });
    const refused = await counted.form("Invite 1 person").submit();
    expect(refused.status).toBe(409);
    expect(refused.alerts.join(" ")).toContain("another number of people");
  });
});

describe("answering a request", () => {
  it("carries a word back to whoever asked, who puts it away", async () => {
    const team = await buildTeam(database(), { visibility: "request" });
    const { client } = await inTeam(team, "lead");
    const applicant = await buildPerson(database(), { locale: "en" });
    const theirs = await clientOf(applicant);
    await theirs.post(`/teams/${team.slug}/membership`, { intent: "request", note: "May I" });
    await (await client.get(`/teams/${team.slug}/people`)).form(`Decline the request of ${applicant.displayName}`).fill({ word: "We are full" }).submit();
    const space = await (await theirs.get("/")).follow(`Your request to join ${team.name.en} was declined`);
    expect(space.text).toContain("We are full");
    expect((await space.form("Got it").submit()).text).not.toContain("We are full");
  });
});

describe("handing over with plain forms", () => {
  it("goes from the settings to the successor's first page, and on to the lead", async () => {
    const team = await buildTeam(database());
    const lead = await inTeam(team, "lead");
    const successor = await inTeam(team, "member");
    const page = await lead.client.get(`/teams/${team.slug}/settings/lead`);
    const missing = await page.form("Ask them to lead").submit();
    expect(missing.status).toBe(422);
    expect(missing.describes("successor")).toContain("Choose who is to lead");
    const asked = await page.form("Ask them to lead").fill({ successor: String(successor.person.id), thenRole: "none", note: "Over to you" }).submit();
    expect(asked.text).toContain("is asked to lead");
    const space = await (await successor.client.get("/")).follow(`You are asked to lead ${team.name.en}`);
    expect(space.text).toContain("Over to you");
    const accepted = await space.form("Take over the lead").submit();
    expect(accepted.text).toContain(`Led by ${successor.person.displayName}`);
    expect((await lead.client.get(`/teams/${team.slug}`)).hasButton("Join")).toBe(true);
  });
});

describe("removing somebody with plain forms", () => {
  it("is one press, and one more undoes it", async () => {
    const team = await buildTeam(database());
    const { client } = await inTeam(team, "lead");
    const { person } = await inTeam(team, "member");
    const removed = await (await client.get(`/teams/${team.slug}/people`)).form(`Remove ${person.displayName} from the team`).submit();
    expect(removed.text).toContain("Removed from the team");
    expect(removed.hasLink(person.displayName)).toBe(false);
    const undone = await removed.form("Undo").submit();
    expect(undone.hasLink(person.displayName)).toBe(true);
  });
});
