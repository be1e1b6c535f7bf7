import type { Actor } from "~/platform/auth/actor";
import { closeAllSessions, closeSession } from "~/platform/auth/sessions.server";
import { transaction } from "~/platform/database/connection.server";

/** Ends one of one's own sessions, live connections included. Ending another person's does nothing. */
export const endSession = (actor: Actor, sessionId: string): Promise<void> =>
  transaction((tx) => closeSession(tx, actor.personId, sessionId));

/** Signs out everywhere but here. */
export const endOtherSessions = (actor: Actor): Promise<void> =>
  transaction((tx) => closeAllSessions(tx, actor.personId, actor.sessionId));
