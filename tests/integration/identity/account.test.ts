import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { accountView } from "~/modules/identity/account-view.server";
import { changePassword } from "~/modules/identity/change-password.server";
import { changePreferences } from "~/modules/identity/change-preferences.server";
import { accountSchema } from "~/modules/identity/schema.server";
import type { Actor } from "~/platform/auth/actor";
import { actorOfSession } from "~/platform/auth/sessions.server";
import { database } from "~/platform/database/connection.server";
import { person } from "~db/schema";
import { password, tryToSignIn, withPassword } from "./doors";

async function signedIn() {
  const someone = await withPassword();
  const enter = async () => (await actorOfSession((await tryToSignIn(someone.email, password)).session ?? null)) as Actor;
  return { someone, here: await enter(), there: await enter() };
}

const another = "quite another password";

describe("changing one's password", () => {
  it("takes the present one, and ends all sessions but this", async () => {
    const { someone, here, there } = await signedIn();
    await changePassword(here, { current: password, password: another, repeated: another });
    expect([await actorOfSession(here.sessionId), await actorOfSession(there.sessionId)]).toEqual([expect.objectContaining({ personId: someone.id }), null]);
    expect(await tryToSignIn(someone.email, password)).toEqual({ refused: "forbidden" });
    expect(await tryToSignIn(someone.email, another)).toHaveProperty("session");
  });

  it("is refused beside the field for a wrong one, changes nothing, and not for ever", async () => {
    const { someone, here } = await signedIn();
    const guess = () => changePassword(here, { current: "a guess", password: another, repeated: another });
    for (let attempt = 0; attempt < 10; attempt++) await expect(guess()).rejects.toMatchObject({ code: "invalid", field: "current" });
    await expect(guess()).rejects.toMatchObject({ code: "too_many_requests" });
    expect(await tryToSignIn(someone.email, password)).toHaveProperty("session");
  });
});

describe("one's time zone", () => {
  it("goes before that of the office, and is given back", async () => {
    const { someone, here } = await signedIn();
    await changePreferences(here, { timeZone: "Asia/Amman" });
    expect((await actorOfSession(here.sessionId))?.timeZone).toBe("Asia/Amman");
    const view = await accountView(here, "en");
    expect([view.zone, view.zones.some(({ value }) => value === "Asia/Amman")]).toEqual(["Asia/Amman", true]);
    await changePreferences(here, { timeZone: null });
    expect((await database().select({ zone: person.timeZone }).from(person).where(eq(person.id, someone.id)))[0]).toEqual({ zone: null });
  });

  it.each(["Mars/Olympus", "x", "../etc", "+05:00"])("is none that cannot be reckoned with: %s", (timeZone) => {
    expect(accountSchema.safeParse({ intent: "time-zone", timeZone }).success).toBe(false);
  });
});
