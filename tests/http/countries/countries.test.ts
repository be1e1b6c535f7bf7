import { describe, expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { countryList, listedCountry } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { clientOf } from "../../support/sessions";

async function teamWithList(visibility: "open" | "private" = "open") {
  const db = database();
  const team = await buildTeam(db, { visibility });
  const [lead, member, reader] = [await buildPerson(db), await buildPerson(db), await buildPerson(db)];
  await buildMembership(db, { teamId: team.id, personId: lead.id, role: "lead" });
  await buildMembership(db, { teamId: team.id, personId: member.id, role: "member" });
  const [list] = await db.insert(countryList).values({
    teamId: team.id, slug: "pilots", title: { fr: "Pays pilotes" }, facts: ["offices", "focal_point", "meetings", "framework", "notes"],
  }).returning();
  await db.insert(listedCountry).values(["NE", "TG"].map((countryIso2) => ({ listId: list!.id, countryIso2 })));
  return { team, lead, member, reader, path: `/teams/${team.slug}/countries` };
}

describe("a team's list of countries, without JavaScript", () => {
  test("is begun by a lead and filled with countries", async () => {
    const { lead, path } = await teamWithList();
    const client = await clientOf(lead);
    const edit = await (await client.get(`${path}/new`)).form("Save the list").fill({ "title.en": "Heat stress pilots", facts: true }).submit();
    expect(edit.path).toBe(`${path}/heat-stress-pilots/edit`);
    const withChad = await edit.form("Put on the list").fill({ country: "TD" }).submit();
    expect(withChad.hasButton("Take off Chad")).toBe(true);
    const without = await withChad.form("Take off Chad").submit();
    expect(without.hasButton("Take off Chad")).toBe(false);
    expect((await without.form("Undo").submit()).hasButton("Take off Chad")).toBe(true);
  });

  test("keeps what was written of a country that is taken off and put on again", async () => {
    const { lead, path } = await teamWithList();
    const client = await clientOf(lead);
    await (await client.get(`${path}/pilots/TG`)).form("Add the note").fill({ text: "The port is closed on Fridays" }).submit();
    const without = await (await client.get(`${path}/pilots/edit`)).form("Take off Togo").submit();
    expect((await client.get("/countries/TG")).text).not.toContain("closed on Fridays");
    expect((await client.get(`${path}/pilots/TG`)).status).toBe(404);
    await without.form("Undo").submit();
    expect((await client.get("/countries/TG")).text).toContain("closed on Fridays");
  });

  test("asks for a title in one language at least", async () => {
    const { lead, path } = await teamWithList();
    const page = await (await (await clientOf(lead)).get(`${path}/new`)).form("Save the list").fill({ "purpose.en": "To learn from each other" }).submit();
    expect(page.status).toBe(422);
    expect(page.text).toContain("Give the list a title in one language at least.");
    expect(page.form("Save the list").value("purpose.en")).toBe("To learn from each other");
  });

  test("shows in the reader's language what there is, else in its own", async () => {
    const { reader, path } = await teamWithList();
    const page = await (await clientOf(reader)).get(path);
    expect(page.elements("h2", { lang: "fr" }).length).toBe(1);
    expect(page.text).toContain("Niger");
    expect(page.text).toContain("2 countries");
    const found = await (await clientOf(reader, { language: "ar" })).get(`${path}?q=${encodeURIComponent("نيجر")}`);
    expect(found.text).toContain("النيجر");
    expect(found.text).not.toContain("توغو");
  });

  test("is kept by members: whom to ask, the framework, a meeting, a note", async () => {
    const { member, lead, reader, path } = await teamWithList();
    const client = await clientOf(member);
    let page = await (await client.get(`${path}/pilots/NE`)).form("Save").fill({ focal: lead.handle, frameworkFrom: "2026", frameworkUntil: "2030" }).submit();
    page = await page.form("Add the meeting").fill({ day: "2099-05-04", title: "Results group" }).submit();
    page = await page.form("Add the note").fill({ kind: "security", text: "Only **in convoy**." }).submit();
    const list = await (await clientOf(reader)).get(path);
    for (const words of [lead.displayName, "2026–2030", "Results group"]) expect(list.text).toContain(words);
    const country = await (await clientOf(reader)).get("/countries/NE");
    expect(country.html).toContain("Only <strong>in convoy</strong>.");
    expect((await page.form("Remove this note").submit()).text).not.toContain("in convoy");
  });

  test("says beside the field what does not fit, and keeps what was typed", async () => {
    const { member, path } = await teamWithList();
    const client = await clientOf(member);
    const form = await client.get(`${path}/pilots/NE`);
    const half = await form.form("Save").fill({ frameworkFrom: "2026" }).submit();
    expect([half.status, half.form("Save").value("frameworkFrom")]).toEqual([422, "2026"]);
    expect(half.text).toContain("Give both years or none.");
    const nobody = await form.form("Save").fill({ focal: "nobody-at-all" }).submit();
    expect(nobody.text).toContain("Nobody is found under this name.");
    expect((await client.get(`${path}/pilots/FR`)).status).toBe(404);
  });

  test("removes only one's own notes", async () => {
    const { member, lead, path } = await teamWithList();
    await (await (await clientOf(lead)).get(`${path}/pilots/TG`)).form("Add the note").fill({ text: "A lead's words" }).submit();
    const page = await (await clientOf(member)).get(`${path}/pilots/TG`);
    expect(page.text).toContain("A lead's words");
    expect(page.hasButton("Remove this note")).toBe(false);
  });
});

describe("a country's page", () => {
  test("tells who covers it, when, and where it is without an office", async () => {
    const page = await (await clientOf(await buildPerson(database()))).get("/countries/ne");
    expect(page.path).toBe("/countries/NE");
    expect(page.heading).toBe("Niger");
    for (const words of ["No office there", "Abidjan", "Dakar"]) expect(page.text).toContain(words);
    expect((await (await clientOf(await buildPerson(database()))).get("/countries/ZZ")).status).toBe(404);
  });

  test("hides what a private team keeps of it from everybody else", async () => {
    const { member, reader, team, path } = await teamWithList("private");
    await (await (await clientOf(member)).get(`${path}/pilots/TG`)).form("Add the note").fill({ text: "Nobody else's business" }).submit();
    expect((await (await clientOf(member)).get("/countries/TG")).text).toContain("Nobody else's business");
    const outside = await (await clientOf(reader)).get("/countries/TG");
    expect(outside.text).not.toContain("Nobody else's business");
    expect(outside.html).not.toContain(team.slug);
  });

  test("is found from the list of all countries", async () => {
    const page = await (await clientOf(await buildPerson(database()))).get("/countries?show=non-resident&q=nige");
    expect(page.hasLink("Niger")).toBe(true);
    expect(page.hasLink("Nigeria")).toBe(false);
  });
});
