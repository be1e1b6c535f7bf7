import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { answers, type Answer } from "../contract";
import type { EventView } from "../event-view.server";
import { useEventWords } from "./rows/use-event-words";

const answerOf = { coming: "yes", waiting: "yes", maybe: "maybe", declined: "no", invited: null } as const;

/** Says whether one comes; three buttons, the one chosen marked in shape and word. */
export function AnswerForm({ event }: { event: EventView }) {
  const { t } = useLingui();
  const words = useEventWords();
  const { mine, abilities, capacity, counts } = event;
  if (!abilities.answer) return null;
  const chosen: Answer | null = mine ? answerOf[mine.standing] : null;
  const full = capacity !== null && counts.coming >= capacity && chosen !== "yes";
  const turn = mine?.turn ?? 0;
  return (
    <div className="grid gap-3">
      {mine?.standing === "waiting" ? (
        <Notice tone="caution" still>
          <Trans id="calendar.waiting.turn">You are number {turn} on the waiting list. You move up by yourself when a place becomes free.</Trans>
        </Notice>
      ) : null}
      {mine?.standing === "invited" ? <p className="font-medium"><Trans id="calendar.invited">You are invited. Do you come?</Trans></p> : null}
      <Form method="post" preventScrollReset className="flex flex-wrap gap-2" aria-label={t({ id: "calendar.answer.label", message: "Your answer" })}>
        <input type="hidden" name="intent" value="answer" />
        {answers.map((answer) => (
          <Button key={answer} name="answer" value={answer} tone={chosen === answer ? "primary" : "quiet"} aria-pressed={chosen === answer}>
            {chosen === answer ? <Icon name="check" size="sm" /> : null}
            {answer === "yes" && full ? <Trans id="calendar.answer.wait">Put me on the waiting list</Trans> : words.answers[answer]}
          </Button>
        ))}
      </Form>
      {event.repetition && chosen && chosen !== "no" ? <AbsenceForm event={event} /> : null}
    </div>
  );
}

/** For one date of a repeating event. */
function AbsenceForm({ event }: { event: EventView }) {
  const absent = event.mine?.absent ?? false;
  return (
    <Form method="post" preventScrollReset className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
      <input type="hidden" name="intent" value="absent" />
      <input type="hidden" name="on" value={event.on} />
      {absent ? <span><Trans id="calendar.absent">Your answer is for all dates; on this one you are away.</Trans></span> : <span><Trans id="calendar.answer.allDates">Your answer is for all dates.</Trans></span>}
      <Button size="sm" tone="plain" name="absent" value={absent ? "no" : "yes"}>
        {absent ? <Trans id="calendar.absent.undo">I can make this date after all</Trans> : <Trans id="calendar.absent.say">I cannot make this date</Trans>}
      </Button>
    </Form>
  );
}
