import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { clientOf } from "../../support/sessions";

/** Two people who write to each other; `again` is the first one on another device. */
async function talk() {
  const [one, two] = [await buildPerson(database()), await buildPerson(database())];
  const [client, again, other] = [await clientOf(one), await clientOf(one), await clientOf(two)];
  const thread = await (await client.get(`/messages/new?to=${two.handle}`)).form("Send").fill({ message: "Good morning" }).submit();
  return { client, again, other, thread };
}

describe("what is not sent yet, without JavaScript", () => {
  it("is kept by a button, met again on another device, and sent once from either", async () => {
    const { client, again, other, thread } = await talk();
    const kept = await thread.form("Keep as a draft").fill({ message: "Half a thought" }).submit();
    expect(kept.first.status).toBe(303);
    const elsewhere = await again.get(thread.path);
    expect(elsewhere.text).toContain("You began this");
    expect(elsewhere.form("Send").value("message")).toBe("Half a thought");
    expect((await other.get(thread.path)).text).not.toContain("Half a thought");
    expect((await again.get("/messages/drafts")).text).toContain("Half a thought");
    await elsewhere.form("Send").submit();
    const twice = await kept.form("Send").submit();
    expect(twice.first.headers.location).toBe(`${thread.path}#message-2`);
    expect((await client.get("/messages/drafts")).text).not.toContain("Half a thought");
    expect((await client.get(thread.path)).form("Send").value("message")).toBe("");
  });

  it("is not put in the place of what another device kept later, unless one wants it", async () => {
    const { again, thread } = await talk();
    await (await again.get(thread.path)).form("Keep as a draft").fill({ message: "On the phone" }).submit();
    const back = await thread.form("Keep as a draft").fill({ message: "At the desk" }).submit();
    expect(back.status).toBe(409);
    expect(back.describes("message")).toContain("On another device you have kept other words since.");
    expect(back.form("Send").value("message")).toBe("At the desk");
    await back.form("Keep as a draft").submit();
    expect((await again.get(thread.path)).form("Send").value("message")).toBe("At the desk");
  });

  it("is kept before a conversation has begun, with whom it goes to, met again on another device and sent once", async () => {
    const [one, two] = [await buildPerson(database()), await buildPerson(database())];
    const [client, again, other] = [await clientOf(one), await clientOf(one), await clientOf(two)];
    const drafts = await (await client.get(`/messages/new?to=${two.handle}`)).form("Keep as a draft").fill({ message: "Half a thought" }).submit();
    expect(drafts.path).toBe("/messages/drafts");
    expect((await other.get("/messages/drafts")).text).not.toContain("Half a thought");
    const elsewhere = await (await again.get("/messages/drafts")).follow(two.displayName);
    expect(elsewhere.form("Send").value("message")).toBe("Half a thought");
    const sent = await elsewhere.form("Send").fill({ message: "A whole thought" }).submit();
    expect(sent.text).toContain("A whole thought");
    expect((await again.get("/messages/drafts")).text).toContain("You have no drafts");
    expect((await other.get(sent.path)).text).toContain("A whole thought");
  });

  it("is sent to people in older words than another device has kept since only by whoever knows of it", async () => {
    const [one, two] = [await buildPerson(database()), await buildPerson(database())];
    const [client, again] = [await clientOf(one), await clientOf(one)];
    const drafts = await (await client.get(`/messages/new?to=${two.handle}`)).form("Keep as a draft").fill({ message: "At the desk" }).submit();
    const [desk, phone] = [await drafts.follow(two.displayName), await (await again.get("/messages/drafts")).follow(two.displayName)];
    await phone.form("Keep as a draft").fill({ message: "On the phone" }).submit();
    const kept = await desk.form("Keep as a draft").fill({ message: "At the desk again" }).submit();
    const back = await desk.form("Send").fill({ message: "At the desk, late" }).submit();
    for (const page of [kept, back]) expect([page.status, page.describes("message")]).toEqual([409, expect.stringContaining("On another device you have kept this in other words since.")]);
    expect(back.form("Send").value("message")).toBe("At the desk, late");
    expect((await back.form("Send").submit()).text).toContain("At the desk, late");
    expect((await again.get("/messages/drafts")).text).toContain("You have no drafts");
  });

  it("may go to nobody yet", async () => {
    const client = await clientOf(await buildPerson(database()));
    const drafts = await (await client.get("/messages/new")).form("Keep as a draft").fill({ message: "Whom do I ask?" }).submit();
    const opened = await drafts.follow("To nobody yet");
    expect(opened.form("Send").value("message")).toBe("Whom do I ask?");
    expect((await (await client.get("/messages/drafts")).form("Throw away").submit()).text).toContain("You have no drafts");
  });

  it("says which field is wrong where it cannot be kept, and keeps what was typed", async () => {
    const { thread } = await talk();
    const back = await thread.form("Keep as a draft").fill({ message: "Half a thought", language: "xx" }).submit();
    expect(back.status).toBe(422);
    expect(back.describes("language")).toContain("Choose one of the list.");
    expect(back.text).not.toContain("Shorten it");
    expect(back.form("Send").value("message")).toBe("Half a thought");
  });

  it("waits for a later hour, is changed, kept back and sent at once", async () => {
    const { client, other, thread } = await talk();
    const when = await thread.form("Send later").fill({ message: "Tomorrow will do" }).submit();
    expect(when.path).toContain("/messages/later?thread=");
    expect(when.form("Send at this time").value("message")).toBe("Tomorrow will do");
    const refused = await when.form("Send at this time").fill({ sendAt: "2020-01-01T09:00" }).submit();
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Give a day and time that lies ahead, within a year.");
    const waiting = await refused.form(/^Send \d/).submit();
    expect(waiting.path).toBe("/messages/scheduled");
    expect(waiting.text).toContain("Tomorrow will do");
    expect((await other.get(thread.path)).text).not.toContain("Tomorrow will do");
    expect((await client.get(thread.path)).form("Send").value("message")).toBe("");
    const changing = await waiting.follow("Change");
    const changed = await changing.form("Send at this time").fill({ message: "In other words" }).submit();
    expect(changed.text).toContain("In other words");
    const draft = await changed.form("Do not send").submit();
    expect(draft.path).toBe("/messages/drafts");
    const later = await (await client.get(thread.path)).form("Send later").submit();
    const again = await later.form(/^Send \d/).submit();
    await again.form("Send now").submit();
    expect((await other.get(thread.path)).text).toContain("In other words");
  });

  it("waits in the words of another device until whoever changed it here has seen them", async () => {
    const { client, again, thread } = await talk();
    const when = await thread.form("Send later").fill({ message: "Tomorrow will do" }).submit();
    await when.form(/^Send \d/).submit();
    const [desk, phone] = [await (await client.get("/messages/scheduled")).follow("Change"), await (await again.get("/messages/scheduled")).follow("Change")];
    await phone.form("Send at this time").fill({ message: "On the phone" }).submit();
    const back = await desk.form("Send at this time").fill({ message: "At the desk" }).submit();
    expect([back.status, back.describes("message")]).toEqual([409, expect.stringContaining("On another device you have changed this message since")]);
    expect(back.form("Send at this time").value("message")).toBe("At the desk");
    expect(back.text).toContain("On the phone");
    const changed = await back.form("Send at this time").submit();
    expect(changed.path).toBe("/messages/scheduled");
    expect(changed.text).toContain("At the desk");
  });

  it("keeps the words of whoever changes it while another device keeps it back or sends it", async () => {
    const { client, again, thread } = await talk();
    const when = await thread.form("Send later").fill({ message: "Tomorrow will do" }).submit();
    await when.form(/^Send \d/).submit();
    const [desk, list] = [await (await client.get("/messages/scheduled")).follow("Change"), await again.get("/messages/scheduled")];
    await list.form("Do not send").submit();
    const back = await desk.form("Send at this time").fill({ message: "At the desk" }).submit();
    expect([back.status, back.describes("message")]).toEqual([409, expect.stringContaining("On another device you have kept this message back since")]);
    expect(back.text).toContain("Tomorrow will do");
    const waiting = await back.form("Send at this time").submit();
    const changing = await waiting.follow("Change");
    await (await again.get("/messages/scheduled")).form("Send now").submit();
    const sent = await changing.form("Send at this time").fill({ message: "Too late" }).submit();
    expect([sent.status, sent.form("Send at this time").value("message")]).toEqual([409, "Too late"]);
  });

  it("waits for a later hour before a conversation has begun, is changed, kept back and sent at once", async () => {
    const [one, two] = [await buildPerson(database()), await buildPerson(database())];
    const [client, other] = [await clientOf(one), await clientOf(two)];
    const missing = await (await client.get(`/messages/new?to=${two.handle}`)).form("Send later").submit();
    expect([missing.status, missing.describes("message")]).toEqual([422, expect.stringContaining("Write a message.")]);
    const when = await missing.form("Send later").fill({ message: "Tomorrow will do" }).submit();
    expect([when.path.endsWith("/send-later"), when.text.includes(two.displayName)]).toEqual([true, true]);
    const refused = await when.form("Send at this time").fill({ sendAt: "2020-01-01T09:00" }).submit();
    expect([refused.status, refused.text.includes("Give a day and time that lies ahead, within a year.")]).toEqual([422, true]);
    const waiting = await refused.form(/^Send \d/).submit();
    expect(waiting.path).toBe("/messages/scheduled");
    expect(waiting.text).toContain("Tomorrow will do");
    expect((await client.get("/messages/drafts")).text).toContain("You have no drafts");
    const again = await (await waiting.follow("Change")).follow("Change the message");
    const timed = await again.form("Send later").fill({ message: "In other words" }).submit();
    expect((await timed.form("Send at this time").submit()).text).toContain("In other words");
    const drafts = await (await client.get("/messages/scheduled")).form("Do not send").submit();
    expect(drafts.path).toBe("/messages/drafts");
    expect((await other.get("/messages")).text).not.toContain("In other words");
    const sent = await (await (await drafts.follow("Send later")).form(/^Send \d/).submit()).form("Send now").submit();
    expect(sent.text).toContain("Nothing waits to be sent");
    expect((await other.get("/messages")).text).toContain("In other words");
  });
});
