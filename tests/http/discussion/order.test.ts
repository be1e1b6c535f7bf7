import { describe, expect, it } from "vitest";
import { buildSpace, startThread } from "./spaces";

const addressOf = (path: string) => path.split(/[?#]/)[0]!;

describe("without JavaScript a thread", () => {
  it("is renamed and tagged, closed with a reason that its readers find, and opened again", async () => {
    const { href, member } = await buildSpace();
    const [{ client: starter }, { client: reader }] = [await member(), await member()];
    const thread = await startThread(starter, href, { kind: "question" });
    const address = addressOf(thread.path);
    const form = (await thread.follow("Change")).form("Save");
    const renamed = await form.fill({ title: "Heat on building sites", terms: "B" }).submit();
    expect(renamed.heading).toBe("Heat on building sites");
    expect((await reader.get(`${href}?tag=B`)).hasLink("Heat on building sites")).toBe(true);

    await (await starter.get(`${address}/edit`)).form("Close the thread").fill({ reason: "Settled in the call" }).submit();
    const closed = await reader.get(address);
    expect(closed.text).toContain("nobody writes in it any more");
    expect((await closed.follow("Who did that, and why")).text).toContain("Settled in the call");
    await (await starter.get(`${address}/edit`)).form("Open the thread again").submit();
    expect((await reader.get(address)).html).toContain("Send</button>");
  });

  it("is split and merged, and every old link leads to where the message is", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member("lead");
    const thread = await startThread(client, href);
    const address = addressOf(thread.path);
    await thread.form("Send").fill({ message: "On another matter" }).submit();
    const split = (await client.get(`${address}/split`)).form("Move the messages");
    const refused = await split.fill({ title: "", seqs: "2" }).submit();
    expect(refused.status).toBe(422);
    expect(refused.describes("title")).toContain("Give the thread a title.");
    await split.fill({ title: "Another matter", seqs: "2" }).submit();
    const followed = await client.get(`${address}?around=2`);
    expect(followed.heading).toBe("Another matter");
    expect((await client.get(address)).text).toContain("moved it to another thread");

    const merge = (await client.get(`${addressOf(followed.path)}/merge`)).form("Merge the thread");
    await merge.fill({ link: address }).submit();
    expect(addressOf((await client.get(addressOf(followed.path))).path)).toBe(address);
    expect((await client.get(`${address}?around=2`)).path).toContain("around=3");
  });
});
