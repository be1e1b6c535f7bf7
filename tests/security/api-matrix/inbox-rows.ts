import type { World } from "../access-matrix/world";
import { own, type ApiAsked, type ApiRow } from "./row";
import { whoReads } from "./team-answers";

const ofThread = (body: unknown) => (world: World): ApiAsked => ({ path: { id: world.threadId }, body });
const ofTeam = (body: unknown) => (world: World): ApiAsked => ({ path: { slug: world.team.slug }, body });

/** Everybody has one inbox of their own; whoever reads a team chooses how closely they follow it. */
export const inboxApiRows: ApiRow[] = [
  own("listInbox", 200),
  own("readInbox", 204, { body: { upTo: 1 } }),
  own("readInboxEntry", 204, { path: { upTo: 1 }, body: { threadId: 1, requestId: null, documentId: null } }),
  own("unreadInboxEntry", 204, { path: { upTo: 1 } }),
  own("getMailHabits", 200),
  own("setMailHabits", 204, { body: { frequency: "daily", tracked: true, quietFrom: "22:00", quietUntil: "07:00" } }),
  own("listLevels", 200),
  { operation: "setTeamLevel", ask: ofTeam({ level: "tracking" }), expected: whoReads("204") },
  { operation: "setThreadLevel", ask: ofThread({ level: "watching" }), expected: whoReads("204") },
];
