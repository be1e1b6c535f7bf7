import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextLink } from "~/ui/text-link";
import type { EventView } from "../event-view.server";
import { eventPageHref } from "../hrefs";
import { AnswerForm } from "./answer-form";
import { CancelForms } from "./cancel-forms";
import { CancelledNotices } from "./cancelled-notices";
import { ComingPeople } from "./coming-people";
import { EventMaterials } from "./event-materials";
import { EventWhen } from "./event-when";
import { TownHallQuestions, type ReturnedQuestion } from "./town-hall-questions";
import { useEventWords } from "./rows/use-event-words";

/** An event: when it is for the reader, whether they come, where, what it is about, and what belongs to it. */
export function EventPage({ event, language, returned }: { event: EventView; language: string; returned: ReturnedQuestion | null }) {
  const { t } = useLingui();
  const address = { id: event.id, title: event.title, on: event.repetition ? event.on : undefined };
  const trail = [{ to: "/calendar", label: t({ id: "calendar.title", message: "Calendar" }) }, ...(event.owner.href ? [{ to: `${event.owner.href}/calendar`, label: <bdi>{event.owner.name}</bdi> }] : [])];
  return (
    <Page
      header={
        <PageHeader
          title={event.title}
          titleLang={event.language}
          above={<Breadcrumbs items={trail} />}
          meta={<EventFacts event={event} />}
          actions={event.abilities.organise ? <LinkButton to={eventPageHref(address, "edit")} icon="edit"><Trans id="calendar.edit">Change</Trans></LinkButton> : null}
        />
      }
    >
      <CancelledNotices event={event} />
      {event.over && !event.cancelled && !event.archived ? <Notice still><Trans id="calendar.over">This is over.</Trans></Notice> : null}
      <div className="grid gap-4">
        <EventWhen event={event} />
        <EventPlace event={event} />
        <AnswerForm event={event} />
        {event.archived ? null : <p className="text-sm"><a href={eventPageHref(address, "invitation.ics")} download className="text-accent underline underline-offset-3"><Trans id="calendar.download">Put it into my own calendar (.ics)</Trans></a></p>}
      </div>
      {event.descriptionHtml ? <Prose html={event.descriptionHtml} lang={event.language} /> : null}
      <EventMaterials event={event} />
      {event.questions ? <TownHallQuestions event={event} language={language} returned={returned} /> : null}
      {event.kind === "deadline" ? null : <ComingPeople event={event} />}
      <CancelForms event={event} />
    </Page>
  );
}

function EventFacts({ event }: { event: EventView }) {
  const format = useFormat();
  const words = useEventWords();
  const { organiser, languages } = event;
  const name = organiser ? <TextLink quiet to={`/experts/${organiser.handle}`}><bdi>{organiser.name}</bdi></TextLink> : null;
  const spoken = format.list(languages.map((code) => format.language(code)));
  return (
    <>
      <Badge tone={event.kind === "town_hall" ? "accent" : event.kind === "deadline" ? "caution" : "neutral"}>{words.kinds[event.kind]}</Badge>
      <bdi>{words.owner(event.owner)}</bdi>
      {name ? <span><Trans id="calendar.organiser">Organised by {name}</Trans></span> : null}
      {languages.length > 0 ? <span className="inline-flex items-center gap-1" suppressHydrationWarning><Icon name="language" size="sm" />{spoken}</span> : null}
    </>
  );
}

function EventPlace({ event }: { event: EventView }) {
  if (!event.place && !event.meetingUrl) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {event.place ? <p className="inline-flex items-center gap-1.5"><Icon name="place" /><bdi>{event.place}</bdi></p> : null}
      {event.meetingUrl && !event.cancelled && !event.archived && !event.over ? <a href={event.meetingUrl} rel="noopener noreferrer" className="inline-flex items-center gap-1.5 text-accent underline underline-offset-3"><Trans id="calendar.join">Join the meeting</Trans></a> : null}
    </div>
  );
}
