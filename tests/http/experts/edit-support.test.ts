import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { clientOf } from "../../support/sessions";

const somebody = async () => {
  const person = await buildPerson(database());
  return { person, client: await clientOf(person) };
};

describe("telling one's time and evidence, without JavaScript", () => {
  it("keeps a half-day, shows it in the list, and gives it back", async () => {
    const { person, client } = await somebody();
    const page = await client.get(`/experts/${person.handle}/edit/support`);
    const saved = await page.form("Mark as taken").fill({ fromDay: "2031-03-04", fromHalf: "pm", untilDay: "2031-03-06", untilHalf: "am", kind: "training" }).submit();
    expect(saved.first.status).toBe(303);
    expect(saved.text).toContain("4 March 2031 (afternoon) – 6 March 2031 (morning) training");
    const removed = await saved.form("Remove 4 March 2031 (afternoon) – 6 March 2031 (morning)").submit();
    expect(removed.text).not.toContain("2031");
  });

  it("says beside the field what is wrong, and keeps what was typed", async () => {
    const { person, client } = await somebody();
    const page = await client.get(`/experts/${person.handle}/edit/support`);
    const refused = await page.form("Add evidence").fill({ title: "Inspecting farms", happenedOn: "2025-05-01", termId: "F1", link: "http://example.org" }).submit();
    expect(refused.status).toBe(422);
    expect(refused.describes("link")).toContain("https://");
    expect(refused.form("Add evidence").value("title")).toBe("Inspecting farms");
    const told = await refused.form("Add evidence").fill({ link: "https://example.org/farms" }).submit();
    expect(told.first.status).toBe(303);
    const profile = await (await clientOf(await buildPerson(database()))).get(`/experts/${person.handle}`);
    expect(profile.link("Inspecting farms")).toBe("https://example.org/farms");
  });

  it("tells the mobility officers a wish that colleagues do not see, and takes it back", async () => {
    const { person, client } = await somebody();
    const page = await client.get(`/experts/${person.handle}/edit/support`);
    const told = await page.form("Tell the mobility officers").fill({ "Arab States": true, shortAssignment: true, aim: "Learn about heat" }).submit();
    expect(told.first.status).toBe(303);
    const seenBy = async (reader: Parameters<typeof buildPerson>[1]) => (await clientOf(await buildPerson(database(), reader))).get(`/experts/${person.handle}`);
    expect((await seenBy({ function: "mobility_officer" })).text).toContain("Learn about heat");
    expect((await seenBy({})).html).not.toContain("Learn about heat");
    const mine = await client.get(`/experts/${person.handle}/edit/support`);
    const taken = await mine.form("Take the wish back").submit();
    expect(taken.hasButton("Take the wish back")).toBe(false);
  });
});
