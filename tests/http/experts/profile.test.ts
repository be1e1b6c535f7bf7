import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { clientOf } from "../../support/sessions";

async function ownProfile() {
  const person = await buildPerson(database());
  const client = await clientOf(person);
  return { person, client, edit: await client.get(`/experts/${person.handle}/edit`) };
}

describe("editing one's profile with plain forms", () => {
  it("saves each part by itself and shows it at once", async () => {
    const { person, client, edit } = await ownProfile();
    const about = await edit.form("Save").fill({ title: "Labour inspector", about: "I visit farms.", aboutLanguage: "en" }).submit();
    expect(about.alerts.join(" ")).toContain("Saved.");
    const field = await about.form("Add or change field").fill({ termId: "A", level: "advanced", years: "7" }).submit();
    const language = await field.form("Add or change language").fill({ language: "sw", speak: "C1" }).submit();
    await language.form("Add or change country").fill({ country: "KE", kind: "mission", fromYear: "2023", untilYear: "2024" }).submit();
    const page = await client.get(`/experts/${person.handle}`);
    for (const words of ["Labour inspector", "I visit farms.", "7 years", "Swahili", "Kenya"]) expect(page.text).toContain(words);
  });

  it("says beside the field what is wrong and loses nothing that was typed", async () => {
    const { edit } = await ownProfile();
    const long = await edit.form("Save").fill({ title: "x".repeat(161), about: "Kept as it is" }).submit();
    expect(long.status).toBe(422);
    expect(long.describes("title")).toContain("A title has at most 160 characters.");
    expect(long.form("Save").value("about")).toBe("Kept as it is");
    const reversed = await edit.form("Add or change country").fill({ country: "KE", kind: "posting", fromYear: "2024", untilYear: "2020" }).submit();
    expect(reversed.status).toBe(422);
    expect(reversed.describes("untilYear")).toContain("The end lies before the beginning.");
    expect(reversed.form("Add or change country").value("country")).toBe("KE");
    const nothing = await edit.form("Add or change field").submit();
    expect(nothing.describes("termId")).toContain("Choose a field from the list.");
  });

  it("refuses a text made on an older one, keeps it, and saves it when it is sent again", async () => {
    const { client, person, edit } = await ownProfile();
    await edit.form("Save").fill({ about: "From the first window" }).submit();
    const refused = await edit.form("Save").fill({ about: "From the second window" }).submit();
    expect(refused.status).toBe(409);
    expect(refused.describes("about")).toContain("in another window");
    expect(refused.form("Save").value("about")).toBe("From the second window");
    await refused.form("Save").submit();
    expect((await client.get(`/experts/${person.handle}`)).text).toContain("From the second window");
  });

  it("takes a text of nothing but spaces as none", async () => {
    const { edit } = await ownProfile();
    const saved = await edit.form("Save").fill({ title: "  ", about: " \n " }).submit();
    expect(saved.first.status).toBe(303);
    expect(saved.form("Save").value("about")).toBe("");
  });

  it("takes an entry away in one press", async () => {
    const { edit } = await ownProfile();
    const added = await edit.form("Add or change language").fill({ language: "pt", speak: "B2" }).submit();
    const removed = await added.form(/^Remove.*Portuguese/).submit();
    expect(removed.hasButton(/^Remove.*Portuguese/)).toBe(false);
  });

  it("is nobody else's, an administrator's neither", async () => {
    const { person } = await ownProfile();
    const client = await clientOf(await buildPerson(database(), { organisationRole: "administrator" }));
    expect((await client.get(`/experts/${person.handle}`)).hasLink("Edit my profile")).toBe(false);
    expect((await client.post(`/experts/${person.handle}/edit`, { intent: "save-language", language: "pt", speak: "B2" })).status).toBe(404);
  });
});

describe("somebody's page", () => {
  it("shows what their clock says, and where they work", async () => {
    const office = await buildOffice(database(), { timeZone: "Asia/Kathmandu" });
    const person = await buildPerson(database(), { officeId: office.id });
    const page = await (await clientOf(await buildPerson(database()))).get(`/experts/${person.handle}`);
    const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Kathmandu", hour: "2-digit", minute: "2-digit" });
    const shown = [Date.now() - 60_000, Date.now()].map((moment) => clock.format(moment));
    expect(shown.some((time) => page.text.includes(time))).toBe(true);
    expect(page.text).toContain(office.city.en);
  });

  it("names a private team only to those who belong to it", async () => {
    const team = await buildTeam(database(), { visibility: "private" });
    const [person, insider] = [await buildPerson(database()), await buildPerson(database())];
    for (const { id } of [person, insider]) await buildMembership(database(), { teamId: team.id, personId: id });
    expect((await (await clientOf(insider)).get(`/experts/${person.handle}`)).hasLink(team.name.en)).toBe(true);
    expect((await (await clientOf(await buildPerson(database()))).get(`/experts/${person.handle}`)).html).not.toContain(team.name.en);
  });

  it("opens to a guest only where they share a team", async () => {
    const team = await buildTeam(database());
    const [guest, member, stranger] = [await buildPerson(database(), { organisationRole: "guest" }), await buildPerson(database()), await buildPerson(database())];
    for (const { id } of [guest, member]) await buildMembership(database(), { teamId: team.id, personId: id });
    const client = await clientOf(guest);
    expect((await client.get(`/experts/${member.handle}`)).status).toBe(200);
    expect((await client.get(`/experts/${stranger.handle}`)).status).toBe(404);
  });
});

describe("the directory", () => {
  it("is asked with a plain form whose address can be shared, and is narrowed step by step", async () => {
    const word = uniqueWord();
    const owner = await clientOf(await buildPerson(database(), { displayName: `Finda ${word}`, nativeName: null }));
    const handle = (await owner.get("/")).elements("a", { href: "" }).map(({ attribs }) => attribs.href ?? "").find((href) => href.startsWith("/experts/finda")) ?? "";
    await (await owner.get(`${handle}/edit`)).form("Add or change language").fill({ language: "sw", speak: "C1" }).submit();
    const client = await clientOf(await buildPerson(database()));
    const open = await (await client.get("/experts")).form("Narrow down by field, language, place").fill({ q: word }).submit();
    expect(open.path).toContain(`q=${word}`);
    expect(open.hasLink(`Finda ${word}`)).toBe(true);
    const narrowed = await open.form("Show people").fill({ language: "sw" }).submit();
    expect(narrowed.hasLink(`Finda ${word}`)).toBe(true);
    const other = await (await clientOf(await buildPerson(database(), { locale: "ar" }))).get(narrowed.path);
    expect(other.text).toContain(word);
    expect((await client.get(narrowed.path.replace("language=sw", "language=pt"))).hasLink(`Finda ${word}`)).toBe(false);
  });
});
