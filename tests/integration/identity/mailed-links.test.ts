import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { makeLink, readLink } from "~/modules/identity/mailed-link.server";
import { requestPasswordReset } from "~/modules/identity/request-password-reset.server";
import { setPassword } from "~/modules/identity/set-password.server";
import { firstAdministratorLink } from "~/modules/installation/first-administrator.server";
import { actorOfSession } from "~/platform/auth/sessions.server";
import { database } from "~/platform/database/connection.server";
import { mailedLink, person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { followEvents } from "../../support/events";
import { mailedToken, mailsTo, newAddress, password, tryToSignIn, withPassword } from "./doors";

const anotherPassword = "another long password";
const set = (token: string, word = anotherPassword) => setPassword(token, word, { userAgent: "test", locale: "en" }).then(() => "set", (error: { code: string }) => error.code);
const tokenIn = (link: string) => link.split("/").at(-1) ?? "";

async function askAndFollow(email: string) {
  await requestPasswordReset(email, { address: newAddress(), locale: "en" });
  await followEvents();
}

describe("a link to set a new password", () => {
  it("is mailed to whoever has the address, in their language, and ends all their sessions", async () => {
    const someone = await withPassword({ locale: "fr" });
    const { session } = await tryToSignIn(someone.email, password);
    await askAndFollow(someone.email);
    const [mail] = await mailsTo(someone.email);
    expect(mail?.subject).toMatch(/mot de passe/);
    expect(await set(await mailedToken(someone.email))).toBe("set");
    expect(await actorOfSession(session ?? null)).toBeNull();
    expect(await tryToSignIn(someone.email, password)).toEqual({ refused: "forbidden" });
    expect(await tryToSignIn(someone.email, anotherPassword)).toHaveProperty("session");
  });

  it("is mailed in the language of the page it was asked on to whoever has chosen none", async () => {
    const someone = await withPassword({ locale: null });
    await requestPasswordReset(someone.email, { address: newAddress(), locale: "es" });
    await followEvents();
    expect((await mailsTo(someone.email))[0]?.subject).toMatch(/contraseña/);
  });

  it("is answered alike for an unknown and a suspended address, and nobody is mailed", async () => {
    const suspended = await withPassword({ status: "suspended" });
    for (const email of ["stranger@nowhere.example", suspended.email]) {
      await expect(askAndFollow(email)).resolves.toBeUndefined();
      expect(await mailsTo(email)).toEqual([]);
    }
  });

  it("is refused after three wishes for an address in an hour, known or not", async () => {
    const someone = await withPassword();
    for (const email of [someone.email, "often@nowhere.example"]) {
      for (let wish = 0; wish < 3; wish++) await requestPasswordReset(email, { address: newAddress(), locale: "en" });
      await expect(requestPasswordReset(email.toUpperCase(), { address: newAddress(), locale: "en" })).rejects.toMatchObject({ code: "too_many_requests" });
    }
  });

  it("works once, even for two who use it at the same moment, and takes all others of the person with it", async () => {
    const someone = await withPassword();
    const [one, other] = [tokenIn(await makeLink(database(), "password_reset", someone.id)), tokenIn(await makeLink(database(), "invitation", someone.id))];
    expect((await Promise.all([set(one), set(one)])).sort()).toEqual(["not_found", "set"]);
    expect(await set(other)).toBe("not_found");
    expect(await readLink(one)).toBeNull();
  });

  it("expires after an hour", async () => {
    const someone = await withPassword();
    const token = tokenIn(await makeLink(database(), "password_reset", someone.id));
    expect((await readLink(token))?.personId).toBe(someone.id);
    const [link] = await database().select().from(mailedLink).where(eq(mailedLink.personId, someone.id));
    expect(((link?.expiresAt.getTime() ?? 0) - Date.now()) / 60_000).toBeCloseTo(60, 0);
    await database().update(mailedLink).set({ expiresAt: sql`now() - interval '1 second'` }).where(eq(mailedLink.personId, someone.id));
    expect(await readLink(token)).toBeNull();
    expect(await set(token)).toBe("not_found");
  });

  it("is worth nothing once the account is closed, and is stored as a hash alone", async () => {
    const someone = await withPassword();
    const token = tokenIn(await makeLink(database(), "password_reset", someone.id));
    const stored = await database().select().from(mailedLink).where(eq(mailedLink.personId, someone.id));
    expect(JSON.stringify(stored)).not.toContain(token);
    await database().update(person).set({ status: "left" }).where(eq(person.id, someone.id));
    expect(await set(token)).toBe("not_found");
  });

  it.each(["", "x", "a".repeat(5000), "\u0000"])("that nobody was sent does nothing: %j", async (token) => {
    expect(await readLink(token)).toBeNull();
    expect(await set(token)).toBe("not_found");
  });
});

describe("the first administrator", () => {
  it("is given a link at each start until one can sign in, and none after that", async () => {
    const [first, second] = [await firstAdministratorLink(), await firstAdministratorLink()];
    expect(first).toMatch(/\/password\/[\w-]{32}$/);
    expect(await set(tokenIn(second ?? ""))).toBe("set");
    expect(await set(tokenIn(first ?? ""))).toBe("not_found");
    expect(await firstAdministratorLink()).toBeNull();
    const administrators = await database().select({ id: person.id }).from(person).where(eq(person.organisationRole, "administrator"));
    expect(administrators).toHaveLength(1);
    expect(await tryToSignIn("administrator@meridian.example", anotherPassword)).toHaveProperty("session");
  });

  it("is not made where an administrator is there already", async () => {
    await withPassword({ organisationRole: "administrator" });
    expect(await firstAdministratorLink()).toBeNull();
    expect((await buildPerson(database())).organisationRole).toBe("staff");
  });
});
