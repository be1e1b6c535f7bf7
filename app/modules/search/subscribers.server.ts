import { findableDocument, findableDocuments } from "~/modules/documents/public.server";
import { findableMessage, findableMessages, findableThread, findableThreads } from "~/modules/discussion/public.server";
import { findablePeople, findablePerson } from "~/modules/experts/public.server";
import { findableTeams } from "~/modules/teams/public.server";
import { database } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import type { Findable, SearchKind } from "./contract";
import { forgetEntry, indexEntry } from "./index-entry.server";

const batch = 200;

/** Keeps one thing of the index in line with how it stands now. */
async function follow(kind: SearchKind, entityId: string, thing: Findable | null): Promise<void> {
  if (thing) await indexEntry(database(), kind, thing);
  else await forgetEntry(database(), kind, entityId);
}

/** Indexes all things of a kind, a batch at a time; `next` gives those after the id it is told. */
async function indexAll(kind: SearchKind, next: (after: string | null, limit: number) => Promise<Findable[]>): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const things: Findable[] = await next(after, batch);
    for (const thing of things) await indexEntry(database(), kind, thing);
    const last = things.at(-1);
    if (!last || things.length < batch) return;
    after = last.entityId;
  }
}

async function indexEverything(): Promise<void> {
  await indexAll("team", findableTeams);
  await indexAll("person", findablePeople);
  await indexAll("thread", findableThreads);
  await indexAll("message", findableMessages);
  await indexAll("document", findableDocuments);
}

/** The index follows what happens elsewhere; every subscriber may run twice with the same result. */
export function registerSearchSubscribers(): void {
  subscribe("installation.filled", "search.index-everything", indexEverything);
  subscribe("discussion.thread_started", "search.index", async ({ threadId }) => follow("thread", String(threadId), await findableThread(threadId)));
  subscribe("discussion.message_posted", "search.index", async ({ messageId }) => follow("message", messageId, await findableMessage(messageId)));
  subscribe("documents.document_created", "search.index", async ({ documentId }) => follow("document", String(documentId), await findableDocument(documentId)));
  subscribe("documents.document_changed", "search.index", async ({ documentId }) => follow("document", String(documentId), await findableDocument(documentId)));
  subscribe("experts.profile_changed", "search.index", async ({ personId }) => follow("person", String(personId), await findablePerson(personId)));
  subscribe("identity.person_invited", "search.index", async ({ personId }) => follow("person", String(personId), await findablePerson(personId)));
}
