import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { EventView } from "../event-view.server";
import { eventPageHref } from "../hrefs";

/** What belongs to this time of the event: agenda, notes, and the recording in the forms that slow lines and quiet rooms need. */
export function EventMaterials({ event }: { event: EventView }) {
  const { agenda, notes, recordingUrl, captionsUrl, audioUrl } = event.materials;
  const parts: { key: string; term: ReactNode; detail: ReactNode }[] = [];
  const documentLink = (document: NonNullable<typeof agenda>) => <TextLink to={document.href}><bdi lang={document.language}>{document.title}</bdi></TextLink>;
  if (agenda) parts.push({ key: "agenda", term: <Trans id="calendar.materials.agenda">Agenda</Trans>, detail: documentLink(agenda) });
  if (notes) parts.push({ key: "notes", term: <Trans id="calendar.materials.notes">Notes</Trans>, detail: documentLink(notes) });
  if (recordingUrl) parts.push({ key: "recording", term: <Trans id="calendar.materials.recording">Recording</Trans>, detail: <OutLink href={recordingUrl} /> });
  if (captionsUrl) parts.push({ key: "captions", term: <Trans id="calendar.materials.captions">Captions or transcript</Trans>, detail: <OutLink href={captionsUrl} /> });
  if (audioUrl) parts.push({ key: "audio", term: <Trans id="calendar.materials.audio">Sound only, for slow lines</Trans>, detail: <OutLink href={audioUrl} /> });
  const edit = <TextLink to={eventPageHref({ id: event.id, title: event.title, on: event.repetition ? event.on : undefined }, "materials")}><Trans id="calendar.materials.edit">Add or change</Trans></TextLink>;
  if (parts.length === 0 && !event.abilities.organise) return null;
  return (
    <Section id="materials" title={<Trans id="calendar.materials">Agenda, notes and recording</Trans>} action={event.abilities.organise ? edit : null}>
      {parts.length === 0 ? <p className="text-sm text-ink-muted"><Trans id="calendar.materials.none">Nothing yet. Agenda and notes can be documents of the team; a recording is linked.</Trans></p> : (
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
          {parts.map(({ key, term, detail }) => <div key={key} className="contents"><dt className="text-ink-muted">{term}</dt><dd className="min-w-0 break-words">{detail}</dd></div>)}
        </dl>
      )}
    </Section>
  );
}

/** An address elsewhere, named by its host. */
function OutLink({ href }: { href: string }) {
  return <a href={href} rel="noopener noreferrer" dir="ltr" className="text-accent underline underline-offset-3"><bdi>{URL.canParse(href) ? new URL(href).host : href}</bdi></a>;
}
