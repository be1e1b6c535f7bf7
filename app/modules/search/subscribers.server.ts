import { findableAnnouncement, findableAnnouncements } from "~/modules/announcements/public.server";
import { findableEvent, findableEvents } from "~/modules/calendar/public.server";
import { findableDocument, findableDocuments } from "~/modules/documents/public.server";
import { findableMessages, findableMessagesOf, findableMessagesWithin, findableThread, findableThreads } from "~/modules/discussion/public.server";
import { findableIssue, findableIssues, findableIssuesOf } from "~/modules/newsletters/public.server";
import { findableTeam, findableTeams } from "~/modules/teams/public.server";
import { locales } from "~/platform/i18n/locales";
import { gathered } from "~/platform/events/gathered.server";
import { subscribe } from "~/platform/events/subscribe.server";
import type { Findable, IndexedKind } from "./contract";
import { forgetEntry, indexEntries, indexEntry, indexingMoment } from "./index-entry.server";

const batch = 200;

/** Keeps one thing of the index in line with how it stands now. */
async function follow(kind: IndexedKind, entityId: string, find: () => Promise<Findable | null>): Promise<void> {
  const asOf = await indexingMoment();
  const thing = await find();
  if (thing) await indexEntry(kind, thing, asOf);
  else await forgetEntry(kind, entityId);
}

/** The same for several: those of `entityIds` that are no longer found are forgotten. */
async function followEach(kind: IndexedKind, entityIds: string[], find: () => Promise<Findable[]>): Promise<void> {
  const asOf = await indexingMoment();
  const things = await find();
  await indexEntries(kind, things, asOf);
  const found = new Set(things.map(({ entityId }) => entityId));
  for (const gone of entityIds.filter((id) => !found.has(id))) await forgetEntry(kind, gone);
}

/** Indexes all things of a kind, a batch at a time; `next` gives those after the id it is told. */
async function indexAll(kind: IndexedKind, next: (after: string | null, limit: number) => Promise<Findable[]>): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const asOf = await indexingMoment();
    const things: Findable[] = await next(after, batch);
    await indexEntries(kind, things, asOf);
    const last = things.at(-1);
    if (!last) return;
    after = last.entityId;
  }
}

async function indexEverything(): Promise<void> {
  await indexAll("team", findableTeams);
  await indexAll("thread", findableThreads);
  await indexAll("message", findableMessages);
  await indexAll("document", findableDocuments);
  await indexAll("event", findableEvents);
  await indexAll("announcement", findableAnnouncements);
  await indexAll("newsletter", findableIssues);
}

/** Messages are found under their thread's title, in its team and at its address. */
async function followThread(threadId: number): Promise<void> {
  await follow("thread", String(threadId), () => findableThread(threadId));
  await indexAll("message", findableMessagesOf(threadId));
}

const followDocument = ({ documentId }: { documentId: number }) => follow("document", String(documentId), () => findableDocument(documentId));

/** What stands in several languages is found by each of them. */
const followLanguages = (kind: "announcement" | "newsletter", id: number, find: (id: number) => Promise<Findable[]>): Promise<void> =>
  followEach(kind, locales.map((locale) => `${id}-${locale}`), () => find(id));

const followAnnouncement = ({ announcementId }: { announcementId: number }) => followLanguages("announcement", announcementId, findableAnnouncement);

const followMessage = gathered<string>((ids) => followEach("message", ids, () => findableMessagesWithin(ids)));

const followTeam = ({ teamId }: { teamId: number }) => follow("team", String(teamId), () => findableTeam(teamId));

/** The index follows what happens elsewhere; every subscriber may run twice with the same result. */
export function registerSearchSubscribers(): void {
  subscribe("installation.filled", "search.index-everything", indexEverything);
  subscribe("discussion.thread_started", "search.index", ({ threadId }) => follow("thread", String(threadId), () => findableThread(threadId)));
  subscribe("discussion.thread_changed", "search.index", ({ threadId }) => followThread(threadId));
  subscribe("discussion.answer_changed", "search.index", ({ threadId }) => followThread(threadId));
  for (const type of ["discussion.message_posted", "discussion.message_edited", "discussion.message_deleted"] as const) {
    subscribe(type, "search.index", ({ messageId }) => followMessage(messageId));
  }
  subscribe("teams.team_founded", "search.index", followTeam);
  subscribe("teams.team_changed", "search.index", followTeam);
  subscribe("documents.document_created", "search.index", followDocument);
  subscribe("documents.document_changed", "search.index", followDocument);
  subscribe("documents.version_published", "search.index", followDocument);
  subscribe("guidance.became_due", "search.index", followDocument);
  subscribe("guidance.expired", "search.index", followDocument);
  subscribe("guidance.standing_changed", "search.index", followDocument);
  subscribe("documents.document_moved", "search.index", followDocument);
  subscribe("documents.document_trashed", "search.index", followDocument);
  subscribe("documents.document_restored", "search.index", followDocument);
  subscribe("announcements.published", "search.index", followAnnouncement);
  subscribe("announcements.withdrawn", "search.index", followAnnouncement);
  subscribe("announcements.corrected", "search.index", followAnnouncement);
  subscribe("newsletters.issue_released", "search.index", ({ issueId }) => followLanguages("newsletter", issueId, findableIssue));
  subscribe("newsletters.named", "search.index", ({ newsletterId }) => indexAll("newsletter", findableIssuesOf(newsletterId)));
  subscribe("calendar.event_changed", "search.index", ({ eventId }) => follow("event", String(eventId), () => findableEvent(eventId)));
}
