import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { signIn } from "~/modules/identity/sign-in.server";
import { actorOfSession } from "~/platform/auth/sessions.server";
import { database } from "~/platform/database/connection.server";
import { person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { newAddress, password, tryToSignIn, withPassword } from "./doors";

describe("signing in", () => {
  it("opens a session with the right password, however the address is written", async () => {
    const someone = await withPassword();
    const { session } = await tryToSignIn(someone.email.toUpperCase(), password);
    expect((await actorOfSession(session ?? null))?.personId).toBe(someone.id);
  });

  it("answers a wrong password, an unknown address, a suspended account and one without a password alike", async () => {
    const [active, suspended, without] = [await withPassword(), await withPassword({ status: "suspended" }), await buildPerson(database())];
    const answers = [
      await tryToSignIn(active.email, "wrong"), await tryToSignIn("nobody@nowhere.example", password),
      await tryToSignIn(suspended.email, password), await tryToSignIn(without.email, password),
    ];
    expect(answers).toEqual(Array(4).fill({ refused: "forbidden" }));
  });

  it("is refused for a while after ten failures for an account from one place, the right password included, known or not", async () => {
    const someone = await withPassword();
    for (const email of [someone.email, "guessed@nowhere.example"]) {
      const here = newAddress();
      for (let attempt = 0; attempt < 10; attempt++) expect(await tryToSignIn(email, "wrong", here)).toEqual({ refused: "forbidden" });
      expect(await tryToSignIn(email, password, here)).toEqual({ refused: "too_many_requests" });
    }
    expect(await tryToSignIn(someone.email, password)).toHaveProperty("session");
  });

  it("is refused everywhere after a hundred failures for an account, wherever they came from", async () => {
    const someone = await withPassword();
    for (let attempt = 0; attempt < 100; attempt++) await tryToSignIn(someone.email, "wrong");
    expect(await tryToSignIn(someone.email, password)).toEqual({ refused: "too_many_requests" });
  }, 60_000);

  it("keeps the language of the page for whoever has chosen none, so that letters are in it", async () => {
    const [open, chosen] = [await withPassword({ locale: null }), await withPassword({ locale: "ru" })];
    for (const { email } of [open, chosen]) await tryToSignIn(email, password, newAddress(), "fr");
    const kept = await Promise.all([open, chosen].map(async ({ id }) => (await database().select({ locale: person.locale }).from(person).where(eq(person.id, id)))[0]?.locale));
    expect(kept).toEqual(["fr", "ru"]);
  });

  it("is for as long as one comes back: the cookie outlives the session, which use renews", async () => {
    const someone = await withPassword();
    const cookie = await signIn({ email: someone.email, password, returnTo: "/" }, { address: newAddress(), locale: "en", userAgent: "" });
    expect(Number(/Max-Age=(\d+)/.exec(cookie)?.[1])).toBeGreaterThan(300 * 86_400);
  });

  it("forgets failures after a success, and never counts successes for a shared network address", async () => {
    const [someone, address] = [await withPassword(), newAddress()];
    for (let round = 0; round < 3; round++) {
      for (let attempt = 0; attempt < 6; attempt++) await tryToSignIn(someone.email, "wrong", newAddress());
      expect(await tryToSignIn(someone.email, password, address)).toHaveProperty("session");
    }
    for (let attempt = 0; attempt < 100; attempt++) expect(await tryToSignIn(someone.email, password, address)).toHaveProperty("session");
    expect(await tryToSignIn(someone.email, password, address)).toHaveProperty("session");
  }, 60_000);

  it("ends with the account: a session of somebody suspended is none", async () => {
    const someone = await withPassword();
    const { session } = await tryToSignIn(someone.email, password);
    await database().update(person).set({ status: "suspended" }).where(eq(person.id, someone.id));
    expect(await actorOfSession(session ?? null)).toBeNull();
  });
});
