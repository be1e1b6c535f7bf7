import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { begunThread, membership, session, thread } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { openSessionFor } from "../../support/open-session";
import { clientOf } from "../../support/sessions";
import { buildSpace } from "./spaces";

/** Somebody of a team who may begin threads there; `again` is the same person on another device. */
async function writer(overrides: Parameters<typeof buildSpace>[0] = {}, role: "member" | "lead" = "member") {
  const { team, href, member } = await buildSpace(overrides);
  const { client, person } = await member(role);
  const again = await clientOf(person);
  return { team, member, client, again, person, page: () => client.get(`${href}/threads/new`), started: () => database().$count(thread, eq(thread.teamId, team.id)) };
}

const whole = { kind: "question", title: "Heat stress", message: "Half a <b>thought</b>", language: "fr" };

describe("a thread that is not begun, without JavaScript", () => {
  it("is kept by a button as far as it is filled in, found on another device with everything in it, and begun once from either", async () => {
    const { team, client, again, page, started } = await writer();
    const opened = await page();
    const kept = await opened.form("Keep as a draft").fill({ ...whole, title: "", terms: ["F1"] }).submit();
    expect(kept.first.status).toBe(303);
    expect(kept.path).toBe("/messages/drafts");
    expect(kept.text).toContain("A thread without a title yet");
    expect(kept.text).toContain(`A new thread in ${team.name.en}`);
    const elsewhere = await (await again.get("/messages/drafts")).follow("A thread without a title yet");
    const form = elsewhere.form("Start the thread");
    expect([form.value("kind"), form.value("title"), form.value("message"), form.value("language"), form.value("terms")]).toEqual(["question", "", whole.message, "fr", "F1"]);
    expect((await form.submit()).describes("title")).toContain("Give the thread a title.");
    const begun = await form.fill({ title: "Heat stress" }).submit();
    expect(begun.heading).toBe("Heat stress");
    const twice = await opened.form("Start the thread").fill({ ...whole }).submit();
    expect(new URL(twice.path, client.origin).pathname).toBe(new URL(begun.path, client.origin).pathname);
    expect(await started()).toBe(1);
    expect((await client.get("/messages/drafts")).text).toContain("You have no drafts");
  });

  it("is not put in the place of what another device kept later, unless one wants it", async () => {
    const { again, page } = await writer();
    const desk = await page();
    await desk.form("Keep as a draft").fill(whole).submit();
    const phone = await (await again.get("/messages/drafts")).follow("Heat stress");
    await phone.form("Keep as a draft").fill({ message: "On the phone" }).submit();
    const back = await desk.form("Keep as a draft").fill({ ...whole, message: "At the desk" }).submit();
    expect(back.status).toBe(409);
    expect(back.describes("message")).toContain("On another device you have kept this thread in other words since");
    expect(back.form("Start the thread").value("message")).toBe("At the desk");
    await back.form("Keep as a draft").submit();
    expect((await (await again.get("/messages/drafts")).follow("Heat stress")).form("Start the thread").value("message")).toBe("At the desk");
  });

  it("is not begun in older words than another device has kept since, unless one wants it", async () => {
    const { again, page, started } = await writer();
    const desk = await page();
    await desk.form("Keep as a draft").fill(whole).submit();
    const phone = await (await again.get("/messages/drafts")).follow("Heat stress");
    await phone.form("Keep as a draft").fill({ message: "Half a thought, and the other half" }).submit();
    const back = await desk.form("Start the thread").fill(whole).submit();
    expect(back.status).toBe(409);
    expect(back.describes("message")).toContain("On another device you have kept this thread in other words since");
    expect(await started()).toBe(0);
    expect((await back.form("Start the thread").submit()).heading).toBe("Heat stress");
    expect(await started()).toBe(1);
  });

  it("comes back with all that was typed where it is refused", async () => {
    const { page } = await writer();
    const file = new File(["a,b"], "table.csv", { type: "text/csv" });
    const back = await (await page()).form("Keep as a draft").fill(whole).attach("files", file).submit();
    expect(back.status).toBe(422);
    expect(back.text).toContain("Files do not wait. Send them now, or remove them.");
    expect(back.text).toContain("table.csv");
    const form = back.form("Keep as a draft");
    expect([form.value("kind"), form.value("title"), form.value("message"), form.value("language")]).toEqual(["question", "Heat stress", whole.message, "fr"]);
    const unknown = await (await page()).form("Keep as a draft").fill({ ...whole, terms: ["no-such-term"] }).submit();
    expect(unknown.status).toBe(422);
    expect(unknown.form("Keep as a draft").value("message")).toBe(whole.message);
    const incomplete = await (await page()).form("Start later").fill({ ...whole, title: "" }).submit();
    expect(incomplete.status).toBe(422);
    expect(incomplete.describes("title")).toContain("Give the thread a title.");
    expect(incomplete.form("Keep as a draft").value("message")).toBe(whole.message);
  });

  it("is kept where its author may only read by now, and stays readable where they read no more", async () => {
    const { team, client, person, page } = await writer({ visibility: "private" });
    const form = (await page()).form("Keep as a draft").fill(whole);
    const own = and(eq(membership.teamId, team.id), eq(membership.personId, person.id));
    await database().update(membership).set({ role: "observer" }).where(own);
    const kept = await form.submit();
    expect(kept.path).toBe("/messages/drafts");
    expect(kept.hasLink("Heat stress")).toBe(false);
    await database().delete(membership).where(own);
    const drafts = await client.get("/messages/drafts");
    expect(drafts.text).toContain("A new thread, in a team where you no longer read");
    expect(drafts.text).toContain(whole.message);
    expect(drafts.text).not.toContain(team.name.en);
    expect((await drafts.form("Throw away").submit()).text).toContain("You have no drafts");
  });

  it("comes back after the session had ended, also as a title alone, and is then kept", async () => {
    const { client, person, page } = await writer();
    const form = (await page()).form("Keep as a draft").fill({ title: "Heat stress" });
    await database().delete(session).where(eq(session.userId, person.id));
    const back = await form.submit();
    expect(back.heading).toBe("You were signed out, and your words were not sent");
    client.cookies.add((await openSessionFor(person.id)).cookie);
    expect((await back.form("Send again").submit()).text).toContain("Heat stress");
  });
});

describe("a thread that is to begin later, without JavaScript", () => {
  it("waits beside messages, is changed, kept back and begun at once", async () => {
    const { client, member, team, page, started } = await writer();
    const when = await (await page()).form("Start later").fill(whole).submit();
    expect(when.path).toMatch(/^\/messages\/drafts\/[0-9a-f-]{36}\/later$/);
    expect(when.text).toContain(whole.message);
    const refused = await when.form("Start at this time").fill({ sendAt: "2020-01-01T09:00" }).submit();
    expect(refused.status).toBe(422);
    expect(refused.describes("sendAt")).toContain("Give a day and time that lies ahead, within a year.");
    const waiting = await refused.form(/^Start \d/).submit();
    expect(waiting.path).toBe("/messages/scheduled");
    expect(waiting.text).toContain(`A new thread in ${team.name.en}`);
    expect((await client.get("/messages/drafts")).text).toContain("You have no drafts");
    expect((await (await member()).client.get(`/teams/${team.slug}`)).text).not.toContain("Heat stress");
    const form = await waiting.follow("Heat stress");
    expect(form.text).toContain("This thread begins by itself:");
    const changed = await form.form("Start later").fill({ message: "In other words" }).submit();
    expect(changed.form("Start at this time").value("sendAt")).toMatch(/T09:00$/);
    expect((await changed.form("Start at this time").submit()).text).toContain("In other words");
    const back = await (await client.get("/messages/scheduled")).form("Do not start").submit();
    expect(back.path).toBe("/messages/drafts");
    const later = await (await back.follow("Start later")).form(/^Start \d/).submit();
    expect(await started()).toBe(0);
    expect((await later.form("Start now").submit()).text).toContain("Nothing waits to be sent");
    expect(await started()).toBe(1);
  });

  it("says what must be changed where it cannot be begun at once, and waits as before", async () => {
    const { client, person, page, started } = await writer();
    const when = await (await page()).form("Start later").fill({ ...whole, terms: ["F1"] }).submit();
    const waiting = await when.form(/^Start \d/).submit();
    await database().update(begunThread).set({ termIds: ["gone"] }).where(eq(begunThread.personId, person.id));
    const refused = await waiting.form("Start now").submit();
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Choose one of the list.");
    expect(refused.hasLink("Heat stress")).toBe(true);
    expect(await started()).toBe(0);
    expect((await client.get("/messages/scheduled")).text).toContain("Heat stress");
  });

  it("says how many people it calls before it is let wait", async () => {
    const { member, page } = await writer({}, "lead");
    await member();
    const when = await (await page()).form("Start later").fill({ ...whole, message: "Dear @team" }).submit();
    const asked = await when.form(/^Start \d/).submit();
    expect(asked.status).toBe(422);
    expect(asked.text).toContain("Yes, call 1 person");
    const waiting = await asked.form(/^Start \d/).fill({ callTeam: true }).submit();
    expect(waiting.path).toBe("/messages/scheduled");
  });
});
