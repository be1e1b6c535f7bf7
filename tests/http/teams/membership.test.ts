import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson, type Person } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam, type Team } from "~db/seed/factories/build-team";
import type { MembershipRole } from "~/modules/teams/contract";
import { clientOf } from "../../support/sessions";

const personIn = async (team: Team | null, role: MembershipRole = "member", overrides: Partial<Person> = {}) => {
  const person = await buildPerson(database(), overrides);
  if (team) await buildMembership(database(), { teamId: team.id, personId: person.id, role });
  return person;
};

describe("joining and leaving with plain forms", () => {
  it("makes a member of an open team in one press, from the team's page, and lets them go again", async () => {
    const team = await buildTeam(database());
    const client = await clientOf(await personIn(null));
    const joined = await (await client.get(`/teams/${team.slug}`)).form("Join").submit();
    expect(joined.first.status).toBe(303);
    expect(joined.path).toBe(`/teams/${team.slug}`);
    expect(joined.hasButton("Join")).toBe(false);
    expect(joined.text).toContain("Member");
    const left = await joined.form("Leave this team").submit();
    expect(left.hasButton("Join")).toBe(true);
  });

  it("comes back to the search in the directory from which one joined", async () => {
    const team = await buildTeam(database());
    const client = await clientOf(await personIn(null));
    const here = `/teams?${new URLSearchParams({ q: team.name.en })}`;
    const joined = await (await client.get(here)).form(`Join ${team.name.en}`).submit();
    expect(joined.path).toBe(here);
    expect(joined.text).toContain("Member");
  });

  it("never leads to another site", async () => {
    const team = await buildTeam(database());
    const client = await clientOf(await personIn(null));
    const joined = await client.post(`/teams/${team.slug}/membership`, { intent: "join", returnTo: "https://evil.example/" });
    expect(joined.path).toBe("/");
  });

  it("leads out of a private team to the directory, since the team can no longer be seen", async () => {
    const team = await buildTeam(database(), { visibility: "private" });
    const client = await clientOf(await personIn(team));
    const left = await (await client.get(`/teams/${team.slug}`)).form("Leave this team").submit();
    expect(left.path).toBe("/teams");
    expect((await client.get(`/teams/${team.slug}`)).status).toBe(404);
  });

  it("tells the last lead in words why they cannot go, and how they can", async () => {
    const team = await buildTeam(database());
    const lead = await personIn(team, "lead");
    const successor = await personIn(team, "member");
    const client = await clientOf(lead);
    const refused = await (await client.get(`/teams/${team.slug}`)).form("Leave this team").submit();
    expect(refused.alerts.join(" ")).toContain("A team needs somebody who leads it");
    expect((await refused.follow("name a successor")).path).toBe(`/teams/${team.slug}/settings/lead`);
    await client.post(`/teams/${team.slug}/membership`, { intent: "change-role", personId: String(successor.id), role: "lead" });
    const left = await (await client.get(`/teams/${team.slug}/people`)).form("Leave this team").submit();
    expect(left.hasButton("Join")).toBe(true);
    expect(left.alerts.join("")).toBe("");
  });
});

describe("asking to join", () => {
  it("leads whoever may not read yet to the page about the team", async () => {
    const team = await buildTeam(database(), { visibility: "request" });
    const client = await clientOf(await personIn(null));
    const page = await client.get(`/teams/${team.slug}`);
    expect(page.path).toBe(`/teams/${team.slug}/about`);
    expect(page.hasLink("Ask to join")).toBe(true);
    expect(page.hasLink("Threads")).toBe(false);
  });

  it("goes from the note to the lead's answer without JavaScript", async () => {
    const team = await buildTeam(database(), { visibility: "request" });
    const lead = await clientOf(await personIn(team, "lead"));
    const applicant = await personIn(null);
    const client = await clientOf(applicant);

    const form = await (await client.get(`/teams/${team.slug}/about`)).follow("Ask to join");
    const asked = await form.form("Ask to join").fill({ note: "I work on this\r\nin Lima" }).submit();
    expect(asked.text).toContain("You asked to join on");
    expect(asked.hasButton("Withdraw")).toBe(true);

    const people = await lead.get(`/teams/${team.slug}/people`);
    expect(people.text).toContain("I work on this in Lima");
    const answered = await people.form(`Let ${applicant.displayName} in`).submit();
    expect(answered.path).toBe(`/teams/${team.slug}/people`);
    expect(answered.text).not.toContain("Asking to join");
    expect((await client.get(`/teams/${team.slug}`)).text).toContain("Member");
  });

  it("keeps a note that is too long, and says so beside the field", async () => {
    const team = await buildTeam(database(), { visibility: "request" });
    const client = await clientOf(await personIn(null));
    const note = "word ".repeat(120);
    const refused = await (await client.get(`/teams/${team.slug}/membership`)).form("Ask to join").fill({ note }).submit();
    expect(refused.status).toBe(422);
    expect(refused.describes("note")).toContain("at most 500 characters");
    expect(refused.form("Ask to join").value("note")).toBe(note);
  });
});

describe("malformed posts", () => {
  it.each([
    {},
    { intent: "rule" },
    { intent: "accept" },
    { intent: "accept", personId: "99999999999999" },
    { intent: "accept", personId: "1 or 1=1" },
    { intent: "change-role", personId: "1", role: "king" },
    { "intent[0]": "join" },
  ] as Record<string, string>[])("%j is refused as such", async (fields) => {
    const team = await buildTeam(database());
    const client = await clientOf(await personIn(team, "lead"));
    const answer = await client.send(`/teams/${team.slug}/membership`, { method: "POST", body: new URLSearchParams(fields).toString() });
    expect([302, 422]).toContain(answer.status);
  });

  it("a note with a null character is stored without it", async () => {
    const team = await buildTeam(database(), { visibility: "request" });
    const client = await clientOf(await personIn(null));
    const asked = await client.post(`/teams/${team.slug}/membership`, { intent: "request", note: "a\u0000b" });
    expect(asked.text).toContain("You asked to join on");
  });
});
