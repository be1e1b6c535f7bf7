import { eq } from "drizzle-orm";
import { savedSearch } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { tell } from "./tell.server";

/** Tells people of those who fit a search they keep. */
export function registerSearchNotifications(): void {
  subscribe("experts.search_found", "notifications.tell", tellOfFound);
}

/** Whoever is found is new to the search each time, so the first of them names the cause. A search that was given up meanwhile tells nothing. */
async function tellOfFound({ searchId, personIds }: { searchId: number; personIds: number[] }): Promise<void> {
  const [kept] = await database().select({ personId: savedSearch.personId }).from(savedSearch).where(eq(savedSearch.id, searchId));
  const first = Math.min(...personIds);
  if (kept) await tell([{ personId: kept.personId, reason: "search_found", cause: `search:${searchId}:${first}`, searchId, foundIds: personIds }]);
}
