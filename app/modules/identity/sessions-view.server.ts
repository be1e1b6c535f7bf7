import { createHash } from "node:crypto";
import type { Actor } from "~/platform/auth/actor";
import { sessionsOf } from "~/platform/auth/sessions.server";

const browsers: [string, RegExp][] = [
  ["Firefox", /Firefox\//], ["Edge", /Edg\//], ["Opera", /OPR\//], ["Chrome", /Chrome\//], ["Safari", /Safari\//],
];
const systems: [string, RegExp][] = [
  ["Android", /Android/], ["iOS", /iPhone|iPad/], ["Windows", /Windows/], ["macOS", /Mac OS X/], ["Linux", /Linux/],
];

const firstThatFits = (list: [string, RegExp][], text: string) => list.find(([, pattern]) => pattern.test(text))?.[0];

/** What a page calls a session by: its id opens the account, and so stays in the cookie of its own browser. */
export const sessionKey = (sessionId: string): string => createHash("sha256").update(`key of ${sessionId}`).digest("base64url").slice(0, 22);

/** A session as its owner recognises it; moments in ISO. */
export interface ListedSession {
  key: string;
  /** Browser and system, empty where neither is known. */
  device: string;
  lastUsedAt: string;
  createdAt: string;
  /** The one this page is shown in. */
  here: boolean;
}

/** One's own sessions as one recognises them: browser, system, when last used, which is this one. */
export async function sessionsView(actor: Actor): Promise<ListedSession[]> {
  const sessions = await sessionsOf(actor.personId);
  return sessions.map((session) => ({
    key: sessionKey(session.id),
    device: [firstThatFits(browsers, session.userAgent), firstThatFits(systems, session.userAgent)].filter(Boolean).join(" · "),
    lastUsedAt: session.lastUsedAt.toISOString(),
    createdAt: session.createdAt.toISOString(),
    here: session.id === actor.sessionId,
  }));
}
