import { describe, expect, it } from "vitest";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { database, transaction } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { clientOf } from "../../support/sessions";

const somebody = async (overrides: Parameters<typeof buildPerson>[1] = {}) => {
  const person = await buildPerson(database(), overrides);
  await transaction((tx) => rememberWords(tx, person.id));
  return { person, client: await clientOf(person) };
};

describe("without JavaScript", () => {
  it("one writes to somebody from their profile, and both go on in one conversation", async () => {
    const [one, two] = [await somebody(), await somebody()];
    const form = await (await one.client.get(`/experts/${two.person.handle}`)).follow("Write a message");
    expect(form.text).toContain(two.person.displayName);
    const sent = await form.form("Send").fill({ message: "Shall we speak on **Thursday**?" }).submit();
    expect(sent.first.status).toBe(303);
    expect(sent.path).toMatch(/^\/messages\/\d+$/);
    expect(sent.heading).toBe(two.person.displayName);
    expect(sent.html).toContain("<strong>Thursday</strong>");

    const list = await two.client.get("/messages");
    expect(list.text).toContain("1 unread message");
    const theirs = await list.follow(one.person.displayName);
    const answered = await theirs.form("Send").fill({ message: "Gladly." }).submit();
    expect(answered.first.headers.location).toBe(`${sent.path}#message-2`);
    const known = await (await two.client.get(`/experts/${one.person.handle}`)).follow("Write a message");
    expect(known.path).toBe(sent.path);
  });

  it("people are looked for, added and taken out while nothing typed is lost", async () => {
    const [one, two, three] = [await somebody(), await somebody(), await somebody()];
    const form = await one.client.get(`/messages/new?to=${two.person.handle}`);
    const found = await form.form("Find").fill({ find: three.person.displayName, message: "Half a thought", language: "fr" }).submit();
    expect(found.text).toContain(three.person.displayName);
    expect(found.form("Send").value("message")).toBe("Half a thought");
    const both = await found.form(/^Add/).submit();
    const refused = await both.form("Send").fill({ message: " " }).submit();
    expect(refused.status).toBe(422);
    expect(refused.describes("message")).toContain("Write a message.");
    const sent = await refused.form("Send").fill({ message: "Now all of it", title: "Mission" }).submit();
    expect(sent.heading).toBe("Mission");
    const people = await sent.follow("People");
    for (const { person } of [one, two, three]) expect(people.text).toContain(person.displayName);
    const left = await people.form("Leave the group").submit();
    expect(left.path).toBe("/messages");
    expect((await one.client.get(sent.path)).status).toBe(404);
  });

  it("who is blocked is told one sentence and no more, whatever they had open", async () => {
    const [one, two] = [await somebody(), await somebody()];
    const sent = await (await one.client.get(`/messages/new?to=${two.person.handle}`)).form("Send").fill({ message: "Good morning" }).submit();
    const people = await two.client.get(`${sent.path}/people`);
    await people.form(/^Block/).submit();
    const back = await sent.form("Send").fill({ message: "Are you there?" }).submit();
    expect(back.status).toBe(422);
    expect(back.text).toContain("This person cannot be reached by direct message.");
    expect((await two.client.get(sent.path)).text).toContain("You have blocked this person.");
    const blocked = await two.client.get("/messages/blocked");
    await blocked.form(/^Unblock/).submit();
    expect((await sent.form("Send").fill({ message: "Are you there?" }).submit()).text).toContain("Are you there?");
  });

  it("a direct message is reported to administrators, who see it and nothing else of its conversation", async () => {
    const [one, two, administrator] = [await somebody(), await somebody(), await somebody({ organisationRole: "administrator" })];
    const sent = await (await one.client.get(`/messages/new?to=${two.person.handle}`)).form("Send").fill({ message: `Rude words of ${one.person.handle}` }).submit();
    const report = await two.client.get(`${sent.path}/report`);
    expect(report.text).toContain("Administrators see this one message");
    const told = await report.form("Report the message").fill({ ground: "rude" }).submit();
    expect(told.text).toContain("An administrator will look at it.");
    const queue = await administrator.client.get("/administration/reports");
    expect(queue.text).toContain(`Rude words of ${one.person.handle}`);
    expect(queue.html).not.toContain(sent.path);
    expect((await administrator.client.get(sent.path)).status).toBe(404);
  });

  it("in lite mode the conversation is read and answered all the same", async () => {
    const [one, two] = [await somebody({ lite: true }), await somebody()];
    const sent = await (await two.client.get(`/messages/new?to=${one.person.handle}`)).form("Send").fill({ message: "Light as a feather" }).submit();
    const lite = await one.client.get(sent.path);
    expect(lite.html).not.toContain("<script");
    expect(lite.text).toContain("Light as a feather");
    expect((await lite.form("Send").fill({ message: "And back" }).submit()).text).toContain("And back");
  });
});
