import { posting, reading, type Row } from "./row";
import { whoManages, whoReads } from "./team-answers";
import type { World } from "./world";

const thread = (world: World) => `/teams/${world.team.slug}/threads/${world.threadId}`;

/** Whoever reads the message reports it, but for the lead, who wrote it. */
const reported = {
  //          anonymous guest non-member observer member coordinator lead administrator removed suspended
  open: "    302       404   303        303      303    303         403  303           303     302",
  request: " 302       404   403        303      303    303         403  403           403     302",
  private: " 302       404   404        303      303    303         403  403           404     302",
};

const settings = (world: World) => `/teams/${world.team.slug}/settings`;

/** What is done to threads as a whole, and how a team keeps order. The thread was begun by the lead: others change it as coordinators. */
export const orderRows: Row[] = [
  { route: "teams/:slug/threads/:threadId/changes", method: "GET", ask: reading((world) => `${thread(world)}/changes`), expected: whoReads("200") },
  { route: "teams/:slug/threads/:threadId/edit", method: "GET", ask: reading((world) => `${thread(world)}/edit`), expected: whoManages("200") },
  {
    route: "teams/:slug/threads/:threadId/edit", method: "POST", what: "rename",
    ask: posting((world) => `${thread(world)}/edit`, (world, kind) => ({ intent: "change", kind: "discussion", title: `${kind} ${world.secret}`, language: "en" })), expected: whoManages("303"),
  },
  { route: "teams/:slug/threads/:threadId/edit", method: "POST", what: "close", ask: posting((world) => `${thread(world)}/edit`, () => ({ intent: "close" })), expected: whoManages("303") },
  { route: "teams/:slug/threads/:threadId/edit", method: "POST", what: "lock", ask: posting((world) => `${thread(world)}/edit`, () => ({ intent: "lock" })), expected: whoManages("303") },
  { route: "teams/:slug/threads/:threadId/edit", method: "POST", what: "slow", ask: posting((world) => `${thread(world)}/edit`, () => ({ intent: "slow", seconds: "60" })), expected: whoManages("303") },
  { route: "teams/:slug/threads/:threadId/move", method: "GET", ask: reading((world) => `${thread(world)}/move`), expected: whoManages("200") },
  { route: "teams/:slug/threads/:threadId/move", method: "POST", what: "where it is", ask: posting((world) => `${thread(world)}/move`, (world) => ({ to: world.team.slug })), expected: whoManages("303") },
  { route: "teams/:slug/threads/:threadId/merge", method: "GET", ask: reading((world) => `${thread(world)}/merge`), expected: whoManages("200") },
  { route: "teams/:slug/threads/:threadId/merge", method: "POST", what: "into itself", ask: posting((world) => `${thread(world)}/merge`, (world) => ({ into: String(world.threadId) })), expected: whoManages("422") },
  { route: "teams/:slug/threads/:threadId/split", method: "GET", ask: reading((world) => `${thread(world)}/split`), expected: whoManages("200") },
  { route: "teams/:slug/threads/:threadId/split", method: "POST", what: "of nothing", ask: posting((world) => `${thread(world)}/split`, () => ({ title: "Another matter" })), expected: whoManages("422") },
  { route: "teams/:slug/threads/:threadId/report", method: "GET", ask: reading((world) => `${thread(world)}/report`), expected: whoReads("200") },
  { route: "teams/:slug/threads/:threadId/report", method: "POST", ask: posting((world) => `${thread(world)}/report`, () => ({ seq: "1", ground: "rude" })), expected: reported },
  { route: "teams/:slug/settings/reports", method: "GET", ask: reading((world) => `${settings(world)}/reports`), expected: whoManages("200") },
  { route: "teams/:slug/settings/reports", method: "POST", what: "settle what is none", ask: posting((world) => `${settings(world)}/reports`, () => ({ report: "1" })), expected: whoManages("422") },
  { route: "teams/:slug/settings/questions", method: "GET", ask: reading((world) => `${settings(world)}/questions`), expected: whoManages("200") },
  { route: "teams/:slug/settings/questions", method: "POST", ask: posting((world) => `${settings(world)}/questions`, () => ({ workingDays: "3", perWeek: "1" })), expected: whoManages("303") },
];
