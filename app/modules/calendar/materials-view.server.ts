import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { accessEvent, type EventAddress } from "./access-event.server";
import { wordsIn } from "./time/words.server";

/** What belongs to one time of an event, as its form shows it. Needs `organise`. */
export async function materialsView(actor: Actor, address: EventAddress, locale: Locale) {
  const { event, occurrence, team } = await accessEvent(actor, address, "organise");
  const { changed, starts } = occurrence;
  const title = changed?.title ?? event.title;
  const reference = (id: number | null | undefined) => (id === null || id === undefined ? "" : `/documents/${id}`);
  return {
    title, day: wordsIn(locale).day(starts.toPlainDate(), 0), ofTeam: team !== null,
    address: { id: event.id, title, on: event.repetition === null ? undefined : occurrence.on },
    agenda: reference(changed?.agendaDocumentId), notes: reference(changed?.notesDocumentId),
    recordingUrl: changed?.recordingUrl ?? "", captionsUrl: changed?.captionsUrl ?? "", audioUrl: changed?.audioUrl ?? "",
  };
}

export type MaterialsView = Awaited<ReturnType<typeof materialsView>>;
