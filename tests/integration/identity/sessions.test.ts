import { desc } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { endOtherSessions, endSession } from "~/modules/identity/end-session.server";
import { sessionKey, sessionsView } from "~/modules/identity/sessions-view.server";
import { changePreferences } from "~/modules/identity/change-preferences.server";
import { actorOfSession } from "~/platform/auth/sessions.server";
import { database } from "~/platform/database/connection.server";
import { outboxEvent } from "~db/schema";
import { password, tryToSignIn, withPassword } from "./doors";

async function signedInTwice() {
  const someone = await withPassword();
  const [here, there] = [(await tryToSignIn(someone.email, password)).session, (await tryToSignIn(someone.email, password)).session];
  const actor = await actorOfSession(here ?? null);
  if (!actor || !there) throw new Error("signing in failed");
  return { actor, there };
}

const lastEvent = async () => (await database().select().from(outboxEvent).orderBy(desc(outboxEvent.id)).limit(1))[0];

describe("one's own sessions", () => {
  it("are listed with browser and system, and which is this one", async () => {
    const { actor, there } = await signedInTwice();
    const listed = await sessionsView(actor);
    expect(listed.map(({ key, here }) => [key, here]).sort()).toEqual([[sessionKey(actor.sessionId), true], [sessionKey(there), false]].sort());
    expect(listed.map(({ device }) => device)).toEqual(["Firefox · Linux", "Firefox · Linux"]);
  });

  it("are never told by their id, which alone would open the account elsewhere", async () => {
    const { actor, there } = await signedInTwice();
    const told = JSON.stringify(await sessionsView(actor));
    expect(told).not.toContain(there);
    expect(told).not.toContain(actor.sessionId);
    await endSession(actor, there);
    expect(await actorOfSession(there)).not.toBeNull();
  });

  it("can be ended one by one, which ends live connections too", async () => {
    const { actor, there } = await signedInTwice();
    await endSession(actor, sessionKey(there));
    expect(await actorOfSession(there)).toBeNull();
    expect(await actorOfSession(actor.sessionId)).not.toBeNull();
    expect(await lastEvent()).toMatchObject({ type: "auth.sessions_closed", payload: { personId: actor.personId } });
  });

  it("can be ended everywhere but here", async () => {
    const { actor, there } = await signedInTwice();
    await endOtherSessions(actor);
    expect(await actorOfSession(there)).toBeNull();
    expect(await actorOfSession(actor.sessionId)).not.toBeNull();
  });

  it("cannot be ended by anybody else", async () => {
    const [mine, theirs] = [await signedInTwice(), await signedInTwice()];
    await endSession(mine.actor, sessionKey(theirs.there));
    expect(await actorOfSession(theirs.there)).not.toBeNull();
  });
});

describe("preferences", () => {
  it("change what is named and leave the rest", async () => {
    const { actor } = await signedInTwice();
    await changePreferences(actor, { locale: "ar", lite: true });
    await changePreferences(actor, { theme: "dark" });
    await changePreferences(actor, {});
    expect(await actorOfSession(actor.sessionId)).toMatchObject({ locale: "ar", lite: true, theme: "dark" });
  });
});
