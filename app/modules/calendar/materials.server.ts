import { msg } from "@lingui/core/macro";
import { maxTitleLength } from "~/modules/documents/contract";
import { accessDocument, keepDocument } from "~/modules/documents/public.server";
import { accessTeam } from "~/modules/teams/public.server";
import { eventOccurrence } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { accessEvent, accessEventLocked, type EventAccess, type EventAddress } from "./access-event.server";
import type { EventDocument } from "./contract";
import type { Materials } from "./schema.server";
import { wordsIn } from "./time/words.server";

type Columns = Pick<typeof eventOccurrence.$inferInsert, "agendaDocumentId" | "notesDocumentId" | "recordingUrl" | "captionsUrl" | "audioUrl">;

/**
 * Says what belongs to one time of an event: agenda and notes, which are documents the organiser may read,
 * and the recording with its captions and its sound alone. `invalid` beside a document that is not there.
 */
export function setMaterials(actor: Actor, address: EventAddress, { agenda, notes, recordingUrl, captionsUrl, audioUrl }: Materials): Promise<void> {
  return transaction(async (tx) => {
    const access = await accessEvent(actor, address, "organise", tx);
    await requireDocument(tx, actor, agenda, "agenda");
    await requireDocument(tx, actor, notes, "notes");
    await write(tx, access, { agendaDocumentId: agenda, notesDocumentId: notes, recordingUrl, captionsUrl, audioUrl });
  });
}

/**
 * Begins the agenda or the notes of one time of an event among its team's documents, and links it. It is named
 * after the event and written in its language. Throws `forbidden` for events that are not of a team and for whoever
 * may not write there, `conflict` where there is such a document already.
 */
export function beginDocument(actor: Actor, address: EventAddress, which: EventDocument): Promise<{ id: number; title: string }> {
  return transaction(async (tx) => {
    const access = await accessEventLocked(actor, address, "organise", tx);
    const { event: { language }, occurrence: { changed }, team } = access;
    if (!team) throw new DomainError("forbidden", "only teams have documents");
    await accessTeam(actor, { id: team.id }, "post", tx);
    if (changed?.[columnOf[which]]) throw new DomainError("conflict", `the ${which} has begun`);
    const document = await keepDocument(tx, team.id, actor.personId, { kind: "working", title: titleOf(which, access), text: "", language });
    await write(tx, access, { [columnOf[which]]: document.id });
    return document;
  });
}

const columnOf = { agenda: "agendaDocumentId", notes: "notesDocumentId" } as const satisfies Record<EventDocument, keyof Columns>;

/** "Agenda: Monthly call, 24 November", as the event's own people say it. */
function titleOf(which: EventDocument, { event, occurrence: { changed, starts } }: EventAccess): string {
  const title = changed?.title ?? event.title;
  const day = wordsIn(event.language).day(starts.toPlainDate(), 0);
  const name = which === "agenda" ? msg({ id: "calendar.agenda.of", message: `Agenda: ${title}, ${day}` }) : msg({ id: "calendar.notes.of", message: `Notes: ${title}, ${day}` });
  return i18nFor(event.language)._(name).slice(0, maxTitleLength);
}

async function write(tx: Transaction, { event, occurrence }: EventAccess, columns: Columns): Promise<void> {
  const row = { eventId: event.id, onDate: occurrence.on };
  await tx.insert(eventOccurrence).values({ ...row, ...columns }).onConflictDoUpdate({ target: [eventOccurrence.eventId, eventOccurrence.onDate], set: columns });
  await appendEvent(tx, "calendar.event_changed", { eventId: event.id });
}

async function requireDocument(tx: Transaction, actor: Actor, id: number | null, field: "agenda" | "notes"): Promise<void> {
  if (id === null) return;
  try {
    await accessDocument(actor, id, "read", tx);
  } catch (error) {
    if (error instanceof DomainError) throw new DomainError("invalid", "document_unknown", field);
    throw error;
  }
}
