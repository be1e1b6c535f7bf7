import { describe, expect, it } from "vitest";
import { clientOf } from "../../support/sessions";
import { buildPerson } from "~db/seed/factories/build-person";
import { database } from "~/platform/database/connection.server";
import { signInAs, visitor, withPassword } from "./doors";

async function twoBrowsers() {
  const someone = await withPassword();
  const [here, there] = [await visitor(), await visitor()];
  await signInAs(here, someone.email);
  await signInAs(there, someone.email);
  return { here, there };
}

describe("where one is signed in", () => {
  it("lists each browser without its secret, and ends one of them", async () => {
    const { here, there } = await twoBrowsers();
    const page = await here.get("/account");
    expect(page.text).toContain("this browser");
    const secret = /meridian_session=(\w+)/.exec(there.cookies.header ?? "")?.[1] ?? "none";
    expect(secret.length).toBeGreaterThan(20);
    expect(page.html).not.toContain(secret);
    const next = await page.form(/^End/).submit();
    expect(next.path).toBe("/account");
    expect((await there.get("/account")).path).toMatch(/^\/sign-in/);
    expect((await here.get("/account")).status).toBe(200);
  });

  it("is ended everywhere else in one press", async () => {
    const { here, there } = await twoBrowsers();
    const next = await (await here.get("/account")).form("Sign out everywhere else").submit();
    expect(next.hasButton("Sign out everywhere else")).toBe(false);
    expect((await there.get("/teams")).path).toMatch(/^\/sign-in/);
    expect((await here.get("/teams")).status).toBe(200);
  });

  it("is ended here by signing out, and the other browser stays", async () => {
    const { here, there } = await twoBrowsers();
    const cookie = here.cookies.header ?? "";
    const home = await (await here.get("/account")).form("Sign out here").submit();
    expect(home.hasLink("Sign in")).toBe(true);
    expect((await there.get("/account")).status).toBe(200);
    const replayed = await here.send("/account", { headers: { cookie } });
    expect(replayed.headers.location).toMatch(/^\/sign-in/);
  });

  it("cannot be ended by somebody else, whatever key they send", async () => {
    const { here } = await twoBrowsers();
    const key = (await here.get("/account")).form(/^End/).value("session") ?? "";
    const stranger = await clientOf(await buildPerson(database()));
    await stranger.post("/account", { intent: "end-session", session: key });
    expect((await here.get("/account")).hasButton(/^End/)).toBe(true);
  });
});

describe("the language of a page", () => {
  it("is the person's own, whatever the browser asks for, and the browser's where they chose none", async () => {
    const chosen = await buildPerson(database(), { locale: "ar" });
    const page = await (await clientOf(chosen, { language: "fr" })).get("/teams");
    expect([page.language, page.direction]).toEqual(["ar", "rtl"]);
    const open = await buildPerson(database(), { locale: null });
    expect((await (await clientOf(open, { language: "fr-CH,fr;q=0.9" })).get("/teams")).language).toBe("fr");
    expect((await (await clientOf(open, { language: "xx" })).get("/teams")).language).toBe("en");
  });

  it("is kept with the person when they choose another, and leads back to the page", async () => {
    const someone = await buildPerson(database(), { locale: "en" });
    const client = await clientOf(someone, { language: "en" });
    const next = await client.post("/preferences", { locale: "ru", returnTo: "/teams?show=mine" });
    expect([next.path, next.language]).toEqual(["/teams?show=mine", "ru"]);
    expect((await (await clientOf(someone, { language: "en" })).get("/teams")).language).toBe("ru");
  });

  it("is kept for a visitor in a cookie", async () => {
    const client = await visitor({ language: "en" });
    expect((await client.post("/preferences", { locale: "zh", returnTo: "/sign-in" })).language).toBe("zh");
    expect((await client.get("/")).language).toBe("zh");
  });
});
