import { describe, expect, it } from "vitest";
import { uniqueWord } from "~db/seed/factories/unique";
import { mailedLink, password, signInAs, visitor, withPassword } from "./doors";

describe("the sign-in page without scripts", () => {
  it("leads back to where one wanted to go", async () => {
    const [client, someone] = [await visitor(), await withPassword()];
    const asked = await client.get("/experts?q=wages");
    expect(asked.path).toMatch(/^\/sign-in\?returnTo=/);
    const arrived = await asked.form("Sign in").fill({ email: someone.email, password }).submit();
    expect(arrived.path).toBe("/experts?q=wages");
    expect(arrived.status).toBe(200);
  });

  it("never leads to another site", async () => {
    const [client, someone] = [await visitor(), await withPassword()];
    for (const returnTo of ["https://evil.example/", "//evil.example", "/\\evil.example"]) {
      const page = await client.get(`/sign-in?${new URLSearchParams({ returnTo })}`);
      expect(page.form("Sign in").value("returnTo")).toBe("/");
    }
    const answer = await client.post("/sign-in", { email: someone.email, password, returnTo: "https://evil.example/" });
    expect(answer.first.headers.location).toBe("/");
  });

  it("keeps the address and not the password when they do not fit, and tells no more than that", async () => {
    const [client, someone] = [await visitor(), await withPassword()];
    const nobody = `${uniqueWord()}@test.meridian.example`;
    const wrong = await signInAs(client, someone.email, "another long password");
    expect(wrong.status).toBe(422);
    expect(wrong.form("Sign in").value("email")).toBe(someone.email);
    expect(wrong.html).not.toContain("another long password");
    const unknown = await signInAs(client, nobody, "another long password");
    expect(unknown.alerts.join(" ").replaceAll(nobody, "")).toBe(wrong.alerts.join(" ").replaceAll(someone.email, ""));
  });

  it("says beside each field what is missing", async () => {
    const page = await signInAs(await visitor(), "not an address", "");
    expect(page.status).toBe(422);
    expect(page.describes("email")).toContain("This is not an e-mail address");
    expect(page.describes("password")).toContain("Give a password.");
    expect(page.form("Sign in").value("email")).toBe("not an address");
  });

  it("answers too many attempts with a wait, also to the right password", async () => {
    const [client, someone] = [await visitor(), await withPassword()];
    for (let attempt = 0; attempt < 10; attempt += 1) await client.post("/sign-in", { email: someone.email, password: "wrong" });
    const page = await signInAs(client, someone.email);
    expect(page.status).toBe(429);
    expect(page.alerts.join(" ")).toContain("Wait a quarter of an hour");
    expect(page.form("Sign in").value("email")).toBe(someone.email);
  });
});

describe("a forgotten password", () => {
  it("is replaced by a mailed link, which signs in and works once", async () => {
    const [client, someone] = [await visitor(), await withPassword()];
    const asked = await (await client.get("/password/forgotten")).form("Send me a link").fill({ email: someone.email }).submit();
    expect(asked.alerts.join(" ")).toContain("a mail with a link is on its way");
    const link = await mailedLink(someone.email);
    const short = await (await client.get(link)).form("Set password and sign in").fill({ password: "too short", repeated: "otherwise" }).submit();
    expect(short.status).toBe(422);
    expect(short.describes("password")).toContain("at least 12 characters");
    const home = await short.form("Set password and sign in").fill({ password: "a new long password", repeated: "a new long password" }).submit();
    expect(home.path).toBe("/");
    expect(home.hasLink("Sign in")).toBe(false);
    const again = await (await visitor()).get(link);
    expect(again.status).toBe(404);
    expect(again.heading).toBe("This link no longer works");
    expect((await signInAs(await visitor(), someone.email)).status).toBe(422);
  });

  it("is answered alike for an address that nobody has, and after three wishes with a wait", async () => {
    const client = await visitor();
    const email = `${uniqueWord()}@test.meridian.example`;
    const ask = async () => (await client.get("/password/forgotten")).form("Send me a link").fill({ email }).submit();
    expect((await ask()).alerts.join(" ")).toContain("If somebody has this address here");
    await ask();
    await ask();
    const fourth = await ask();
    expect(fourth.status).toBe(429);
    expect(fourth.alerts.join(" ")).toContain("Too many attempts");
    expect(fourth.form("Send me a link").value("email")).toBe(email);
  });
});
