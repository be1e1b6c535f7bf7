import { accessDocument, createDocument } from "~/modules/documents/public.server";
import { eventOccurrence } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessEvent, type EventAccess, type EventAddress } from "./access-event.server";
import type { Materials } from "./schema.server";

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
 * Begins the agenda or the notes of an event in its team's documents, and links it. `title` and `text` are
 * in the event's language. Throws `forbidden` for events that are not of a team.
 */
export async function beginDocument(actor: Actor, address: EventAddress, which: "agenda" | "notes", { title, text }: { title: string; text: string }): Promise<{ id: number; title: string }> {
  const access = await accessEvent(actor, address, "organise");
  if (!access.team) throw new DomainError("forbidden", "only teams have documents");
  const document = await createDocument(actor, access.team.slug, { kind: "working", title, text, language: access.event.language });
  await transaction((tx) => write(tx, access, which === "agenda" ? { agendaDocumentId: document.id } : { notesDocumentId: document.id }));
  return document;
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
