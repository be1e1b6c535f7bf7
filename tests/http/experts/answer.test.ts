import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { database, transaction } from "~/platform/database/connection.server";
import { expertiseTerm, personExpertise, personLanguage, takenTime } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { clientOf } from "../../support/sessions";

async function seafarersExpert() {
  const person = await buildPerson(database());
  await database().insert(personExpertise).values({ personId: person.id, termId: "G6", level: "reference", years: 12 });
  await database().insert(personLanguage).values({ personId: person.id, language: "gn", speak: "C1", read: "C1", write: "B2" });
  await transaction((tx) => rememberWords(tx, person.id));
  return person;
}

describe("the answer to a need without JavaScript", () => {
  it("shows what was understood, who fits and why, and where to ask", async () => {
    const expert = await seafarersExpert();
    const client = await clientOf(await buildPerson(database()));
    const page = await client.get("/experts?q=indigenous+peoples,+speaking+Guarani,+Paraguay");
    for (const words of ["Leave out: Indigenous and tribal peoples", "Leave out: speaks Guarani from C1", "Leave out: Paraguay", expert.displayName, "reference, 12 years", "speaks Guarani at C1"]) expect(page.text).toContain(words);
    const ask = page.link(`Ask for support of ${expert.displayName}`);
    expect(Object.fromEntries(new URL(ask, "http://x").searchParams)).toEqual({
      q: "indigenous peoples, speaking Guarani, Paraguay", term: "G6", languages: "gn:C1", country: "PY", person: expert.handle,
    });
  });

  it("leaves a part out by its chip, changes all of it in one form, and keeps the words in the box", async () => {
    await seafarersExpert();
    const client = await clientOf(await buildPerson(database()));
    const page = await client.get("/experts?q=indigenous+peoples,+speaking+Guarani+C2");
    expect(page.text).toContain("Nobody meets all of it.");
    const without = await page.follow("Leave out: speaks Guarani from C2");
    expect(without.text).not.toContain("Leave out: speaks Guarani");
    expect(without.byId("who")?.attribs.value).toBe("indigenous peoples, speaking Guarani C2");
    const form = await page.follow("Change");
    const changed = await form.form("Show people").fill({ level: "C1", mode: "remote" }).submit();
    for (const words of ["Leave out: speaks Guarani from C1", "Leave out: from afar", "fit"]) expect(changed.text).toContain(words);
  });

  it("narrows by what those who fit have in common, and each choice is taken back", async () => {
    const [both, busy, free] = [await seafarersExpert(), await seafarersExpert(), await seafarersExpert()];
    const [beside] = await database().select({ label: expertiseTerm.label }).from(expertiseTerm).where(eq(expertiseTerm.id, "Q2"));
    const label = beside?.label.en ?? "";
    await database().insert(personExpertise).values({ personId: both.id, termId: "Q2", level: "advanced" });
    await database().insert(takenTime).values({ personId: busy.id, begins: "2020-01-01 00:00:00", ends: "2099-01-01 00:00:00", kind: "leave" });
    const client = await clientOf(await buildPerson(database()));
    const named = (page: { text: string }) => [both, busy, free].map(({ displayName }) => page.text.includes(displayName));
    const page = await client.get("/experts?q=indigenous+peoples,+speaking+Guarani");
    // All of them speak it, so it narrows nothing.
    expect(page.hasLink(/^Guarani C1 \d+$/)).toBe(false);
    const atLeisure = await page.follow(/^a free week in the next four \d+$/);
    expect(named(atLeisure)).toEqual([true, false, true]);
    const narrowed = await atLeisure.follow(new RegExp(`^${label} \\d+$`));
    expect(named(narrowed)).toEqual([true, false, false]);
    const back = await (await narrowed.follow("Remove the filter: a free week in the next four")).follow(`Remove the filter: ${label}`);
    expect(named(back)).toEqual([true, true, true]);
  });

  it("asks in which field where only a post, a number or days were said, goes on with all of it, and lets one ask the team", async () => {
    const expert = await seafarersExpert();
    const client = await clientOf(await buildPerson(database()));
    const asked = await client.get("/experts?q=Cover+a+vacant+specialist+post+for+three+months");
    for (const words of ["Leave out: to cover a post", "In which field?"]) expect(asked.text).toContain(words);
    expect(asked.text).not.toContain("Nobody");
    expect(asked.hasLink("Ask for support")).toBe(true);
    const answered = await asked.form("Show people").fill({ topic: "G6" }).submit();
    for (const words of ["Leave out: to cover a post", "Leave out: Indigenous and tribal peoples", expert.displayName]) expect(answered.text).toContain(words);
    expect(answered.text).not.toContain("In which field?");
    for (const [words, chip] of [["Joint mission of three specialists, one trip", "3 people"], ["somebody within ten days", "In which field?"]]) {
      expect((await client.get(`/experts?${new URLSearchParams({ q: words! })}`)).text).toContain(chip);
    }
  });

  it("compares those who were chosen, and tells its method", async () => {
    const [one, other] = [await seafarersExpert(), await seafarersExpert()];
    const client = await clientOf(await buildPerson(database()));
    const compared = await client.get(`/experts/compare?people=${one.handle}&people=${other.handle}&q=indigenous+peoples`);
    for (const words of [one.displayName, other.displayName, "For this need", "Guarani C1 / C1 / B2"]) expect(compared.text).toContain(words);
    expect((await client.get("/experts/method")).text).toContain("What does not count");
  });
});
