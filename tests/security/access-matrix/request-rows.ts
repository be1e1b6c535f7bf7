import { eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { supportRequest } from "~db/schema";
import { posting, reading, type Row } from "./row";
import type { World } from "./world";

type State = "submitted" | "draft";

/** A request of the colleague's that the team answers, as if it had just been sent, or not yet. */
export const hasRequest = (state: State) => async (world: World): Promise<void> => {
  const db = database();
  if (world.requestId) {
    await db.update(supportRequest).set({ state }).where(eq(supportRequest.id, world.requestId));
    return;
  }
  const [made] = await db.insert(supportRequest)
    .values({ requesterId: world.colleague.id, teamId: world.team.id, kind: "advice", title: `Request ${world.secret}`, language: "en", termId: "F1", state })
    .returning({ id: supportRequest.id });
  world.requestId = made!.id;
};

const request = (world: World) => `/requests/${world.requestId ?? 0}`;
const fields = { title: "Somebody who knows inspection", kind: "advice", termId: "F1", intent: "keep" };

/** Requests, the same in a team of any visibility. Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended. */
export const requestRows: Row[] = [
  { route: "requests", method: "GET", ask: reading(() => "/requests"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "requests.csv", method: "GET", ask: reading(() => "/requests.csv"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "requests/measures", method: "GET", ask: reading(() => "/requests/measures"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "requests/new", method: "GET", ask: reading(() => "/requests/new"), expected: "302 200 200 200 200 200 200 200 200 302" },
  // A guest may ask too: resident coordinators' offices do.
  { route: "requests/new", method: "POST", ask: posting(() => "/requests/new", () => fields), expected: "302 303 303 303 303 303 303 303 303 302" },
  { route: "requests/:requestId", method: "GET", what: "of somebody else's office", before: hasRequest("submitted"), ask: reading(request), expected: "302 404 404 404 404 200 200 200 404 302" },
  { route: "requests/:requestId", method: "GET", what: "while it is a draft", before: hasRequest("draft"), ask: reading(request), expected: "302 404 404 404 404 404 404 404 404 302" },
  // An administrator answers only where nobody of the team could.
  { route: "requests/:requestId", method: "POST", what: "take it on", before: hasRequest("submitted"), ask: posting(request, () => ({ intent: "triage" })), expected: "302 404 404 404 404 303 303 403 404 302" },
  { route: "requests/:requestId", method: "POST", what: "withdraw somebody else's", before: hasRequest("submitted"), ask: posting(request, () => ({ intent: "withdraw" })), expected: "302 404 404 404 404 403 403 403 404 302" },
  { route: "requests/:requestId/edit", method: "GET", what: "of somebody else's", before: hasRequest("submitted"), ask: reading((world) => `${request(world)}/edit`), expected: "302 404 404 404 404 403 403 403 404 302" },
  { route: "requests/:requestId/edit", method: "POST", what: "of somebody else's", before: hasRequest("submitted"), ask: posting((world) => `${request(world)}/edit`, () => fields), expected: "302 404 404 404 404 403 403 403 404 302" },
];
