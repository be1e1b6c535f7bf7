import { describe, expect, it } from "vitest";
import { buildSpace, startThread } from "../discussion/spaces";

/** A thread with an answer, and a reader who looks at that answer alone. */
async function answered() {
  const { href, member } = await buildSpace();
  const [asker, reader] = [await member(), await member()];
  const thread = await startThread(asker.client, href);
  await (await asker.client.get(thread.path)).form("Send").fill({ message: "Where to look first" }).submit();
  return { asker, reader, path: thread.path, message: await reader.client.get(`${thread.path}/messages/2`) };
}

describe("saved messages, without JavaScript", () => {
  it("are saved on a message's own page, listed for their owner alone, lead back to it, and are put away", async () => {
    const { asker, reader, path, message } = await answered();
    const saved = await message.form("Save for later").submit();
    expect([saved.first.status, saved.text]).toEqual([303, expect.stringContaining("You have saved this message.")]);
    const list = await (await reader.client.get("/messages")).follow("Saved messages");
    expect(list.text).toContain("Where to look first");
    expect((await list.follow("Heat stress")).path).toBe(`${path}?around=2`);
    expect((await asker.client.get("/messages/saved")).text).toContain("You have no saved messages");
    expect((await list.form("Remove").submit()).text).toContain("You have no saved messages");
    expect((await reader.client.get(`${path}/messages/2`)).text).toContain("Save this message to find it again");
  });

  it("remind their owner at a time that is typed or offered, and say which of them is wrong", async () => {
    const { reader, message } = await answered();
    const form = await (await message.form("Save for later").submit()).follow("Remind me of it");
    const past = await form.form("Remind me at this time").fill({ sendAt: "2020-01-01T09:00" }).submit();
    expect([past.status, past.describes("sendAt"), past.form("Remind me at this time").value("sendAt")]).toEqual([422, expect.stringContaining("lies ahead"), "2020-01-01T09:00"]);
    const inAYear = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 16);
    const set = await past.form("Remind me at this time").fill({ sendAt: inAYear }).submit();
    expect([set.path, set.text]).toEqual(["/messages/saved", expect.stringContaining("Reminder on")]);
    const change = await set.follow("Change the reminder");
    expect(change.form("Remind me at this time").value("sendAt")).toBe(inAYear);
    expect((await (await reader.client.get("/messages/saved")).form("Do not remind me").submit()).text).not.toContain("Reminder on");
  });

  it("of others are nobody's", async () => {
    const { asker, message } = await answered();
    const page = await message.form("Save for later").submit();
    const address = page.html.match(/\/messages\/saved\/[0-9a-f-]{36}/)?.[0] ?? "";
    expect([address.length > 0, (await asker.client.get(address)).status, (await asker.client.get("/messages/saved/nonsense")).status]).toEqual([true, 404, 404]);
  });
});
