import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { membership } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { buildSpace, startThread } from "./spaces";

async function conversation() {
  const { team, href, member } = await buildSpace();
  const [asker, answerer] = [await member(), await member()];
  const thread = await startThread(asker.client, href);
  const answered = await (await answerer.client.get(thread.path)).form("Send").fill({ message: "First **wording**" }).submit();
  return { team, member, asker, answerer, path: thread.path, answered };
}

describe("a message without JavaScript", () => {
  it("is edited by its author, and everybody sees that and what it said before", async () => {
    const { asker, answerer, path, answered } = await conversation();
    const page = await answered.form(`More: message of ${answerer.person.displayName}`).submit();
    const form = (await page.follow("Edit")).form("Save");
    expect(form.value("message")).toBe("First **wording**");
    const blank = await form.fill({ message: " " }).submit();
    expect([blank.status, blank.describes("message")]).toEqual([422, expect.stringContaining("Write a message.")]);
    const saved = await form.fill({ message: "Second wording", language: "fr" }).submit();
    expect(saved.first.headers.location).toBe(`${path}?around=2#message-2`);
    expect(saved.text).toContain("Second wording");
    const seen = await (await asker.client.get(path)).follow("edited");
    expect(seen.text).toContain("First wording");
    expect(seen.hasLink("Edit")).toBe(false);
    expect((await asker.client.get(`${path}/messages/2/edit`)).status).toBe(403);
  });

  it("edited on two devices comes back with the typed words, and is saved over the other when sent again", async () => {
    const { answerer, path } = await conversation();
    const edit = async () => (await answerer.client.get(`${path}/messages/2/edit`)).form("Save");
    const [one, two] = [await edit(), await edit()];
    await one.fill({ message: "From the phone" }).submit();
    const back = await two.fill({ message: "From the desk" }).submit();
    expect([back.status, back.describes("message")]).toEqual([422, expect.stringContaining("edited meanwhile")]);
    expect(back.form("Save").value("message")).toBe("From the desk");
    await back.form("Save").submit();
    const page = await answerer.client.get(`${path}/messages/2`);
    for (const wording of ["From the desk", "From the phone", "First wording"]) expect(page.text).toContain(wording);
  });

  it("is deleted by its author; its place stays", async () => {
    const { asker, answerer, path } = await conversation();
    const deleted = await (await answerer.client.get(`${path}/messages/2`)).form("Delete").submit();
    expect(deleted.first.headers.location).toBe(`${path}?around=2#message-2`);
    const seen = await asker.client.get(path);
    expect(seen.text).toContain("This message was deleted by its author.");
    expect(seen.text).not.toContain("wording");
    expect((await asker.client.get(`${path}/messages/2`)).text).not.toContain("wording");
  });

  it("is deleted by its author in a thread that was closed, where it is said why nothing else is offered", async () => {
    const { asker, answerer, path } = await conversation();
    await (await asker.client.get(`${path}/edit`)).form("Close the thread").submit();
    const page = await answerer.client.get(`${path}/messages/2`);
    expect(page.text).toContain("You cannot write here at present, so you cannot edit this message either.");
    expect(page.hasLink("Edit")).toBe(false);
    expect((await page.follow("Who leads the team")).status).toBe(200);
    await page.form("Delete").submit();
    expect((await asker.client.get(path)).text).toContain("This message was deleted by its author.");
  });

  it("is removed by a coordinator, which says so", async () => {
    const { member, asker, path } = await conversation();
    const { client } = await member("coordinator");
    await (await client.get(`${path}/messages/2`)).form("Delete").submit();
    expect((await asker.client.get(path)).text).toContain("This message was removed by those who answer for the team.");
  });

  it("bears signs that are set and taken back, with who set them, in the list as well", async () => {
    const { asker, answerer, path } = await conversation();
    await (await asker.client.get(`${path}/messages/2`)).form("Thank you").submit();
    const list = await answerer.client.get(path);
    const both = await list.form("Thank you: 1 person").submit();
    expect(both.first.headers.location).toBe(`${path}?around=2#message-2`);
    expect(both.hasButton("Thank you: 2 people")).toBe(true);
    const page = await asker.client.get(`${path}/messages/2`);
    expect(page.text).toContain(answerer.person.displayName);
    await page.form("Thank you").submit();
    expect((await asker.client.get(path)).hasButton("Thank you: 1 person")).toBe(true);
    const odd = await (await asker.client.get(`${path}/messages/2`)).form("Set").fill({ emoji: "two words" }).submit();
    expect([odd.status, odd.describes("emoji"), odd.form("Set").value("emoji")]).toEqual([422, expect.stringContaining("single emoji"), "two words"]);
    await odd.form("Set").fill({ emoji: "❤" }).submit();
    expect((await asker.client.get(path)).html).toContain("❤️");
  });

  it("is quoted in an answer", async () => {
    const { asker, answerer, path } = await conversation();
    const quoting = await (await asker.client.get(`${path}/messages/2`)).follow("Quote in an answer");
    const form = quoting.form("Send");
    expect(form.value("message")).toBe(`> **[${answerer.person.displayName}](${path}?around=2#message-2)**\n>\n> First **wording**\n\n`);
    const sent = await form.fill({ message: `${form.value("message")}Thank you` }).submit();
    expect(sent.byId("message-3")).toBeTruthy();
    expect(sent.html).toContain("<blockquote");
  });

  it("has its tools in lite mode, too", async () => {
    const { member, path } = await conversation();
    const { client } = await member("member", { lite: true });
    const page = await (await client.get(path)).follow("More");
    expect([page.status, page.html.includes("<script")]).toEqual([200, false]);
    await (await client.get(`${path}/messages/2`)).form("I agree").submit();
    expect((await client.get(path)).text).toContain("👍 1");
  });

  it("may be changed by nobody who left the team meanwhile", async () => {
    const { team, answerer, path } = await conversation();
    const form = (await answerer.client.get(`${path}/messages/2/edit`)).form("Save").fill({ message: "Last words" });
    await database().delete(membership).where(and(eq(membership.teamId, team.id), eq(membership.personId, answerer.person.id)));
    expect((await form.submit()).status).toBe(403);
  });
});
