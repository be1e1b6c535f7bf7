import type { Actor } from "~/platform/auth/actor";
import { closeAllSessions, closeSession, sessionsOf } from "~/platform/auth/sessions.server";
import { transaction } from "~/platform/database/connection.server";
import { sessionKey } from "./sessions-view.server";

/** Signs out here: ends the session that this request is made in, live connections included. */
export const endThisSession = (actor: Actor): Promise<void> => transaction((tx) => closeSession(tx, actor.personId, actor.sessionId));

/** Ends one of one's own sessions by the key the list gives it; anything else does nothing. */
export async function endSession(actor: Actor, key: string): Promise<void> {
  const chosen = (await sessionsOf(actor.personId)).find((session) => sessionKey(session.id) === key);
  if (chosen) await transaction((tx) => closeSession(tx, actor.personId, chosen.id));
}

/** Signs out everywhere but here. */
export const endOtherSessions = (actor: Actor): Promise<void> =>
  transaction((tx) => closeAllSessions(tx, actor.personId, actor.sessionId));
