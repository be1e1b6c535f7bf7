import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { clearance, membership, profileAudience, standbyList } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { clientOf } from "../../support/sessions";

const number = "+44 7700 900 461";

async function teamOnStandby() {
  const db = database();
  const team = await buildTeam(db);
  const [lead, member, other] = [await buildPerson(db), await buildPerson(db), await buildPerson(db)];
  await buildMembership(db, { teamId: team.id, personId: lead.id, role: "lead" });
  for (const { id } of [member, other]) await buildMembership(db, { teamId: team.id, personId: id, role: "member" });
  await db.insert(standbyList).values({ teamId: team.id, slug: "standby", title: { en: "Earthquakes" } });
  return { team, lead, member, other, path: `/teams/${team.slug}/standby` };
}

describe("standing by, without JavaScript", () => {
  test("a member puts themselves on the list, changes it and stands down", async () => {
    const { member, path } = await teamOnStandby();
    const client = await clientOf(member);
    const listed = await (await client.get(path)).form("Stand by").fill({ contact: number, offer: "Rapid assessment" }).submit();
    expect(listed.text).toContain("1 person stands by");
    expect(listed.text).toContain("Rapid assessment");
    const changed = await listed.form("Save").fill({ offer: "Cash for work" }).submit();
    expect(changed.text).toContain("Cash for work");
    expect(changed.text).not.toContain("Rapid assessment");
    expect((await changed.form("Stand down").submit()).text).toContain("Nobody stands by");
  });

  test("what is missing is said beside its field, and nothing typed is lost", async () => {
    const { member, path } = await teamOnStandby();
    const page = await (await (await clientOf(member)).get(path)).form("Stand by").fill({ contact: "", offer: "Rapid assessment" }).submit();
    expect(page.status).toBe(422);
    expect(page.form("Stand by").value("offer")).toBe("Rapid assessment");
    expect(page.text).toContain("Say how you are reached at night");
    const reversed = await page.form("Stand by").fill({ contact: number, fromDay: "2026-05-02", untilDay: "2026-04-02" }).submit();
    expect(reversed.text).toContain("The last day lies before the first.");
    const over = await page.form("Stand by").fill({ contact: number, fromDay: "2026-05-02", untilDay: "2026-05-03" }).submit();
    expect([over.status, over.describes("untilDay")]).toEqual([422, expect.stringContaining("Choose a day from today on.")]);
  });

  test("shows the number to those who send people out and to nobody else", async () => {
    const { lead, member, other, path } = await teamOnStandby();
    await (await (await clientOf(member)).get(path)).form("Stand by").fill({ contact: number }).submit();
    const director = await buildPerson(database(), { function: "country_office_director" });
    const passer = await buildPerson(database());
    for (const who of [member, lead, director]) expect((await (await clientOf(who)).get(path)).html).toContain(number);
    for (const who of [other, passer]) {
      const page = await (await clientOf(who)).get(path);
      expect(page.text).toContain(member.displayName);
      expect(page.html).not.toContain("900 461");
    }
  });

  test("a lead begins a list and takes somebody off it", async () => {
    const { lead, member, path } = await teamOnStandby();
    await (await (await clientOf(member)).get(path)).form("Stand by").fill({ contact: number }).submit();
    const client = await clientOf(lead);
    const without = await (await client.get(path)).form(`Take off ${member.displayName}`).submit();
    expect(without.text).toContain("Nobody stands by");
    expect((await without.form("Undo").submit()).html).toContain(number);
    await (await client.get(path)).form(`Take off ${member.displayName}`).submit();
    const begun = await (await client.get(`${path}/new`)).form("Begin the list").fill({ title: "Floods", readyHours: "48" }).submit();
    expect(begun.text).toContain("Ready to leave within 48 hours");
    const refused = await (await client.get(`${path}/new`)).form("Begin the list").fill({ title: "", readyHours: "2" }).submit();
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Give whole hours between 6 and 336.");
  });
});

describe("leaving a list", () => {
  test("is offered to an observer who stood by as a member, and to nobody who does not stand by", async () => {
    const { team, member, other, path } = await teamOnStandby();
    await (await (await clientOf(member)).get(path)).form("Stand by").fill({ contact: number }).submit();
    for (const { id } of [member, other]) await database().update(membership).set({ role: "observer" }).where(and(eq(membership.teamId, team.id), eq(membership.personId, id)));
    expect((await (await clientOf(other)).get(path)).text).not.toContain("Your place on the list");
    const left = await (await (await clientOf(member)).get(path)).form("Stand down").submit();
    expect(left.text).toContain("Nobody stands by");
  });
});

describe("security training on the list", () => {
  test("is told with its last day while it is valid, and its lack too", async () => {
    const { member, other, path } = await teamOnStandby();
    await database().insert(clearance).values([
      { personId: member.id, kind: "security_training", validUntil: "2099-01-31" },
      { personId: other.id, kind: "security_training", validUntil: "2020-01-31" },
    ]);
    for (const who of [member, other]) await (await (await clientOf(who)).get(path)).form("Stand by").fill({ contact: number }).submit();
    const page = await (await clientOf(member)).get(path);
    expect(page.text).toContain("Security training valid until 31 January 2099");
    expect(page.text).toContain("No valid security training");
    await database().insert(profileAudience).values({ personId: other.id, field: "training", audience: "self" });
    expect((await (await clientOf(member)).get(path)).text).toContain("Security training not told");
    expect(page.text.indexOf(member.displayName)).toBeLessThan(page.text.indexOf("No valid security training"));
  });
});
