import { describe, expect, it } from "vitest";
import { buildSpace, startThread } from "./spaces";

const stylesheets = (html: string) => [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? "");

describe("a thread in lite mode", () => {
  it("comes with its own small style sheet alone, and without script", async () => {
    const { href, member } = await buildSpace();
    const ordinary = await member();
    const thread = await startThread(ordinary.client, href);
    const page = await (await member("member", { lite: true })).client.get(thread.path);
    expect(page.status).toBe(200);
    expect(page.html).not.toMatch(/<script|modulepreload/);
    const [sheet = "", ...more] = stylesheets(page.html);
    expect(more).toEqual([]);
    expect(stylesheets(thread.html)).not.toContain(sheet);
    const css = await ordinary.client.get(sheet);
    expect(css.status).toBe(200);
    expect(css.html).not.toContain("@import");
  });

  it("is compressed whole for browsers that know Brotli, and sent as it is to those that do not", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member("member", { lite: true });
    const { path } = await startThread(client, href);
    const sent = (encodings: string) => client.send(path, { headers: { "accept-encoding": encodings } });
    expect((await sent("gzip, br")).headers["content-encoding"]).toBe("br");
    expect((await sent("br;q=0, identity")).headers["content-encoding"]).toBeUndefined();
  });

  it("tells a writer, and nobody else, of a name that calls nobody", async () => {
    const { href, member } = await buildSpace();
    const [{ client }, other] = [await member("member", { lite: true }), await member("member", { lite: true })];
    const thread = await startThread(client, href, { message: "Ask @wei-zang" });
    expect(thread.text).toContain("@wei-zang named nobody here");
    expect((await other.client.get(thread.path)).text).not.toContain("named nobody");
  });

  it("offers what the ordinary page does: a question's answer is accepted and taken back", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member("member", { lite: true });
    const { path } = await startThread(client, href, { kind: "question" });
    const asked = await client.get(path);
    expect(asked.text).toContain("Not answered yet");
    const answered = await asked.form("Send").fill({ message: "The answer" }).submit();
    const accepted = await answered.form("Accept as the answer").submit();
    expect(accepted.text).toContain("Accepted answer");
    expect(accepted.hasLink("Go to the answer")).toBe(true);
    const withdrawn = await accepted.form("Take the acceptance back").submit();
    expect(withdrawn.text).toContain("Not answered yet");
  });

  it("keeps what was typed when it cannot be taken, and says what is wrong", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member("member", { lite: true });
    const { path } = await startThread(client, href);
    const page = await (await client.get(path)).form("Send").fill({ message: "x".repeat(20_001) }).submit();
    expect(page.status).toBe(422);
    expect(page.describes("message")).toBeTruthy();
    expect(page.form("Send").value("message")).toBe("x".repeat(20_001));
  });

  it("says to those who may only read where to join", async () => {
    const { href, member } = await buildSpace({ visibility: "open" });
    const { client } = await member();
    const { path } = await startThread(client, href);
    const observer = await member("observer", { lite: true });
    const page = await observer.client.get(path);
    expect(page.hasButton("Send")).toBe(false);
    expect(page.hasLink("To the team")).toBe(true);
  });

  it("that does not exist is answered in the ordinary frame, which its style sheet knows", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member("member", { lite: true });
    const [missing, list] = [await client.get(`${href}/threads/999999999`), await client.get(href)];
    expect(missing.status).toBe(404);
    expect(stylesheets(missing.html)).toEqual(stylesheets(list.html));
  });
});
