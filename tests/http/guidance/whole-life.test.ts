import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import type { Page } from "../../support/page";
import { eventually } from "../../support/eventually";
import { clientOf } from "../../support/sessions";

const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

/** Whether a page's words hold these, however often it has to be asked. */
const showing = (load: () => Promise<Page>, words: string) => eventually(async () => (await load()).text.includes(words), `“${words}”`);

test("a piece of guidance goes through its whole life in two languages, without JavaScript", async () => {
  const team = await buildTeam(database());
  const people = { author: await buildPerson(database()), lead: await buildPerson(database()), reader: await buildPerson(database()) };
  await buildMembership(database(), { teamId: team.id, personId: people.author.id, role: "member" });
  await buildMembership(database(), { teamId: team.id, personId: people.lead.id, role: "lead" });
  const [author, lead, reader, french] = [await clientOf(people.author), await clientOf(people.lead), await clientOf(people.reader), await clientOf(people.reader, { language: "fr" })];

  const publish = async (address: string, material = false) => {
    const approval = await author.get(`${address}/approval`);
    const sent = await approval.form("Send for review").fill({ reviewers: people.lead.email, dueOn: day(7) }).submit();
    expect(sent.text).toContain("In review");
    const ticked = await sent.form(/^Done/).submit();
    expect(ticked.hasButton("Approve this version")).toBe(false);
    const asked = await lead.get(`${address}/approval`);
    const refused = await asked.form("Send the answer").fill({ verdict: "changes" }).submit();
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Say what should change.");
    const answered = await refused.form("Send the answer").fill({ verdict: "approve", comment: "Clear." }).submit();
    const approved = await answered.form("Approve this version").submit();
    expect(approved.text).toContain("Approved, not published yet");
    return approved.form("Publish this version").fill(material ? { material: true } : {}).submit();
  };
  const write = async (address: string, text: string) => (await author.get(`${address}/edit`)).form("Save the text").fill({ text }).submit();

  // Other tests of this server write documents too: a title like theirs would be asked about first.
  const begun = await (await author.get(`/teams/${team.slug}/documents/new`)).form("Begin the document")
    .fill({ Title: "Counting seasonal harvest hands", kind: "guidance", language: "en", "First text (optional)": "## Before\n\nCall first.\n\n## After\n\nCome back." }).submit();
  const source = begun.path.replace(/\/edit.*$/, "");
  expect((await reader.get(source)).text).toContain("Draft: nobody has approved this yet");
  await publish(source);
  expect((await reader.get(source)).text).toContain("Approved guidance, version 1");

  const languages = await author.get(`${source}/languages`);
  const translating = await languages.form("Begin with the source’s words").fill({ language: "fr" }).submit();
  const translation = translating.path.replace(/\/edit.*$/, "");
  await write(translation, "## Avant\n\nAppeler d’abord.\n\n## Après\n\nRevenir.");
  await publish(translation);
  expect((await french.get(source)).path).toBe(translation);
  const original = await (await french.get(translation)).follow("English");
  expect(original.text).toContain("Call first.");

  const asking = await lead.get(`${source}/confirmations`);
  const asked = await asking.form("Ask them to confirm").fill({ wholeTeam: true, dueOn: day(20) }).submit();
  expect(asked.text).toContain("0 of 2 people have confirmed");
  const confirmed = await (await author.get(source)).form("I have read this").submit();
  expect(confirmed.text).toContain("You confirmed on");
  expect((await lead.get(`${source}/confirmations`)).text).toContain("1 of 2 people have confirmed");
  expect((await lead.get(`${source}/confirmations.csv`)).html).toContain(people.lead.email);

  await write(source, "## Before\n\nNever call first.\n\n## After\n\nCome back.");
  expect((await reader.get(source)).text).not.toContain("Never call first.");
  expect((await author.get(`${source}?text=draft`)).text).toContain("Never call first.");
  await publish(source, true);
  expect((await reader.get(source)).text).toContain("Never call first.");
  expect((await reader.get(`${source}/versions/1`)).text).toContain("Approved by");
  expect((await lead.get(`${source}/confirmations`)).text).toContain("0 of 2 people have confirmed");

  await showing(() => french.get(translation), "1 changement de retard");
  const update = await author.get(`${translation}/languages`);
  expect(update.text).toContain("1 passage of the source has changed");
  expect(update.html).toMatch(/<ins[^>]*>.*Never.*<\/ins>/);
  expect((await update.form(/^The translation is up to date/).submit()).text).not.toContain("change behind");

  const withdrawn = await (await lead.get(`${source}/approval`)).form("Withdraw it").fill({ reason: "The rule has changed.", successor: translation }).submit();
  expect(withdrawn.status).toBe(200);
  const end = await reader.get(source);
  expect(end.text).toContain("Replaced: do not rely on this any more");
  expect(end.text).toContain("The rule has changed.");
});
