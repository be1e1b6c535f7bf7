import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { induction, inductionChecklist, inductionStep } from "~db/schema";
import { buildPerson, type Person } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { clientOf } from "../../support/sessions";

/** A team with two steps for its newcomers, a newcomer in it, their buddy and the lead. */
async function aNewcomer(overrides: Partial<Person> = {}) {
  const word = uniqueWord();
  const team = await buildTeam(database());
  const [newcomer, buddy, lead] = [await buildPerson(database(), { displayName: `Nia ${word}`, ...overrides }), await buildPerson(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: newcomer.id });
  await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
  await database().insert(induction).values({ personId: newcomer.id, buddyId: buddy.id });
  const [list] = await database().insert(inductionChecklist).values({ teamId: team.id, title: { en: `List ${word}` } }).returning();
  await database().insert(inductionStep).values([
    { checklistId: list!.id, position: 1, due: "day_one", text: { en: `First ${word}`, fr: `Premier ${word}` } },
    { checklistId: list!.id, position: 2, due: "first_week", text: { en: `Second ${word}` }, detail: { en: "Because it helps." }, href: `/teams/${team.slug}` },
  ]);
  return { word, team, newcomer, buddy, lead, client: await clientOf(newcomer) };
}

describe("the first-week page without scripts", () => {
  it("ticks a step and takes it back, and its buddy sees it while the lead and administrators do not", async () => {
    const { word, newcomer, buddy, lead, client } = await aNewcomer();
    const page = await client.get("/first-week");
    expect(page.text).toContain("0 of 2 steps done");
    const ticked = await page.form(`First ${word}`).submit();
    expect(ticked.path).toBe("/first-week");
    expect(ticked.first.headers.location).toMatch(/^\/first-week#step-\d+$/);
    expect(ticked.text).toContain("1 of 2 steps done");
    const theirs = await (await clientOf(buddy)).get(`/first-week/${newcomer.handle}`);
    expect(theirs.text).toContain("1 of 2 steps done");
    expect(theirs.hasButton(`First ${word}`)).toBe(false);
    for (const other of [lead, await buildPerson(database(), { organisationRole: "administrator" })]) {
      const view = await clientOf(other);
      expect((await view.get(`/first-week/${newcomer.handle}`)).status).toBe(404);
      const naming = await view.get(`/induction/newcomers/${newcomer.handle}`);
      expect(naming.status).toBe(200);
      expect(naming.text).not.toContain("of 2 steps");
    }
    expect((await ticked.form(`First ${word}`).submit()).text).toContain("0 of 2 steps done");
  });

  it("speaks the newcomer's language, and tells which words are in another", async () => {
    const { word, client } = await aNewcomer({ locale: "fr" });
    const page = await client.get("/first-week");
    expect(page.language).toBe("fr");
    expect(page.text).toContain(`Premier ${word}`);
    expect(page.elements("p", { lang: "en" }).length).toBeGreaterThan(0);
  });

  it("leads to a first post that is half written, and posts it", async () => {
    const { newcomer, team, client } = await aNewcomer({ title: "Project Officer" });
    const composer = await (await client.get("/first-week")).follow(`Introduce yourself in ${team.name.en}`);
    const form = composer.form("Start the thread");
    expect(form.value("title")).toBe(`Introducing myself: ${newcomer.displayName}`);
    expect(form.value("message")).toContain("Project Officer");
    const thread = await form.submit();
    expect(thread.heading).toContain("Introducing myself");
  });

  it("names the buddy, is on Today, and leaves it when the newcomer has found their way", async () => {
    const { buddy, client } = await aNewcomer();
    const today = await client.get("/");
    expect(today.text).toContain("Your first weeks, day 1");
    const page = await today.follow("Go on");
    expect(page.hasLink(buddy.displayName)).toBe(true);
    const finished = await page.form("I have found my way").submit();
    expect(finished.text).toContain("You have found your way");
    expect((await client.get("/")).text).not.toContain("Your first weeks");
    await finished.form("Show it on Today again").submit();
    expect((await client.get("/")).text).toContain("Your first weeks");
  });

  it("lets the buddy say no in two presses", async () => {
    const { newcomer, buddy, client } = await aNewcomer();
    const theirs = await clientOf(buddy);
    const page = await (await theirs.get("/")).follow(`You are the buddy of ${newcomer.displayName}`);
    expect((await page.form("Say no").submit()).path).toBe("/");
    expect((await theirs.get(`/first-week/${newcomer.handle}`)).status).toBe(404);
    expect((await client.get("/first-week")).text).toContain("Nobody is named yet");
  });

  it("says to whoever is no newcomer what it is for", async () => {
    const page = await (await clientOf(await buildPerson(database()))).get("/first-week");
    expect(page.status).toBe(200);
    expect(page.text).toContain("No first weeks of yours are under way");
  });
});

describe("running inductions with plain forms", () => {
  it("lets a lead name a buddy from those suggested or by address, and says beside the field who cannot be", async () => {
    const { newcomer, lead } = await aNewcomer();
    const client = await clientOf(lead);
    const page = await (await client.get("/induction")).follow(newcomer.displayName);
    const wrong = await page.form("Name them").fill({ who: "nobody@nowhere.example" }).submit();
    expect(wrong.status).toBe(422);
    expect(wrong.describes("who")).toContain("No active colleague has this name or address.");
    expect(wrong.form("Name them").value("who")).toBe("nobody@nowhere.example");
    const other = await buildPerson(database());
    const named = await wrong.form("Name them").fill({ who: `https://meridian.example/experts/${other.handle}?x=1` }).submit();
    expect(named.hasLink(other.displayName)).toBe(true);
  });

  it("lets a lead write a checklist, which newcomers of the team find at once", async () => {
    const { team, lead, client } = await aNewcomer();
    const writer = await clientOf(lead);
    const word = uniqueWord();
    const made = await (await writer.get("/induction")).form("Begin the checklist").fill({ title: `Ours ${word}`, language: "en", teamId: String(team.id) }).submit();
    expect(made.heading).toBe(`Ours ${word}`);
    const wrong = await made.form("Add the step").fill({ text: " ", detail: "Kept", href: "nowhere" }).submit();
    expect(wrong.status).toBe(422);
    expect(wrong.describes("text")).toContain("Give it a line of text.");
    expect(wrong.describes("href")).toContain("Give the address of a page of Meridian");
    expect(wrong.form("Add the step").value("detail")).toBe("Kept");
    const short = await wrong.form("Add the step").fill({ text: `Only ${word}`, detail: "  ", href: "" }).submit();
    expect(short.text).toContain(`Only ${word}`);
    const added = await wrong.form("Add the step").fill({ text: `Do ${word}`, href: "/teams", due: "first_month" }).submit();
    expect(added.text).toContain(`Do ${word}`);
    expect((await client.get("/first-week")).text).toContain(`Do ${word}`);
    const conditions = await added.form("Save title and conditions").fill({ title: `Renamed ${word}`, functions: ["country_office_director"] }).submit();
    expect(conditions.heading).toBe(`Renamed ${word}`);
    expect((await client.get("/first-week")).text).not.toContain(`Do ${word}`);
    const gone = await conditions.form("Remove it").submit();
    expect(gone.path).toBe("/induction");
  });

  it("is not there for those who lead and administer nothing", async () => {
    const client = await clientOf(await buildPerson(database()));
    for (const path of ["/induction", "/induction/checklists/1"]) expect((await client.get(path)).status).toBe(404);
  });
});
