import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Icon } from "~/ui/icon";
import { Prose } from "~/ui/prose";
import { Section } from "~/ui/section";
import { TextArea } from "~/ui/text-area";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/text-field";
import type { EventView } from "../event-view.server";
import type { QuestionLine } from "../questions-list.server";
import { maxQuestionLength } from "../contract";
import { useErrorTexts } from "./use-error-texts";

/** What the form's answer brings back when something was wrong. */
export interface ReturnedQuestion {
  intent: string;
  questionId?: string | undefined;
  values: Record<string, string>;
  errors: Record<string, string[]>;
}

/** The questions put before a town hall, those with most voices first, and the form for one more. */
export function TownHallQuestions({ event, language, returned }: { event: EventView; language: string; returned: ReturnedQuestion | null }) {
  const questions = event.questions ?? [];
  return (
    <Section id="questions" title={<Trans id="calendar.questions">Questions</Trans>}>
      {event.abilities.ask ? <AskForm event={event} language={language} returned={returned?.intent === "ask" ? returned : null} /> : null}
      {questions.length === 0 ? <p className="text-ink-muted"><Trans id="calendar.questions.none">Nobody has asked anything yet.</Trans></p> : (
        <ol className="grid gap-5">
          {questions.map((question) => <Question key={question.id} event={event} question={question} returned={returned?.questionId === String(question.id) ? returned : null} />)}
        </ol>
      )}
    </Section>
  );
}

function AskForm({ event, language, returned }: { event: EventView; language: string; returned: ReturnedQuestion | null }) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  return (
    <Form method="post" preventScrollReset className="grid gap-3 rounded-panel border border-line bg-surface-raised p-4" key={`${event.questions?.length}`}>
      <input type="hidden" name="intent" value="ask" />
      <input type="hidden" name="on" value={event.on} />
      <input type="hidden" name="language" value={language} />
      <TextArea
        name="question" rows={2} maxLength={maxQuestionLength} required defaultValue={returned?.values.question} errors={errorTexts(returned?.errors.question)}
        label={t({ id: "calendar.ask.label", message: "Your question" })}
        hint={event.moderatedQuestions ? t({ id: "calendar.ask.moderated", message: "It is shown once a moderator has looked at it." }) : undefined}
      />
      {event.anonymousQuestions ? (
        <Checkbox
          name="anonymous" value="on" defaultChecked={returned?.values.anonymous === "on"}
          label={t({ id: "calendar.ask.anonymous", message: "Ask without my name" })}
          hint={t({ id: "calendar.ask.anonymous.hint", message: "Then your name is stored nowhere with it, so nobody can find it out, and you cannot change the question afterwards." })}
        />
      ) : null}
      <div><Button><Trans id="calendar.ask.submit">Ask</Trans></Button></div>
    </Form>
  );
}

function Question({ event, question, returned }: { event: EventView; question: QuestionLine; returned: ReturnedQuestion | null }) {
  const { abilities } = event;
  return (
    <li id={`question-${question.id}`} className="flex gap-4">
      <VoteForm question={question} open={abilities.ask && question.state === "shown"} />
      <div className="grid min-w-0 flex-1 gap-2">
        <p dir="auto" lang={question.language} className="font-medium whitespace-pre-wrap">{question.text}</p>
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
          {question.askerName ? <bdi>{question.askerName}</bdi> : <span><Trans id="calendar.question.unnamed">Asked without a name</Trans></span>}
          {question.state === "waiting" ? <Badge tone="caution"><Trans id="calendar.question.waiting">Waits for a moderator</Trans></Badge> : null}
          {question.state === "declined" ? <Badge><Trans id="calendar.question.declined">Set aside</Trans></Badge> : null}
        </p>
        <AnswerShown event={event} question={question} />
        {abilities.organise ? <ModeratorForms question={question} returned={returned} /> : null}
      </div>
    </li>
  );
}

function AnswerShown({ event, question }: { event: EventView; question: QuestionLine }) {
  const { at } = question;
  if (!question.answerHtml && !at) return null;
  const { recordingUrl } = event.materials;
  const place = at ? <bdi dir="ltr">{at}</bdi> : null;
  return (
    <div className="grid gap-1 border-s-2 border-positive ps-3">
      <p className="text-sm font-semibold text-positive"><Trans id="calendar.question.answered">Answer</Trans></p>
      {question.answerHtml ? <Prose html={question.answerHtml} /> : null}
      {place ? (
        <p className="text-sm text-ink-muted">
          {recordingUrl ? <a href={recordingUrl} rel="noopener noreferrer" className="text-accent underline underline-offset-3"><Trans id="calendar.question.at">In the recording at {place}</Trans></a> : <Trans id="calendar.question.at">In the recording at {place}</Trans>}
        </p>
      ) : null}
    </div>
  );
}

function VoteForm({ question, open }: { question: QuestionLine; open: boolean }) {
  const { votes, voted } = question;
  const count = <span className="visually-hidden"><Plural id="calendar.votes" value={votes} one="# voice" other="# voices" /></span>;
  const figure = <span aria-hidden="true" className="text-lg font-semibold tabular-nums">{votes}</span>;
  if (!open) return <div className="flex w-12 shrink-0 flex-col items-center pt-1 text-ink-muted">{figure}{count}</div>;
  return (
    <Form method="post" preventScrollReset className="shrink-0">
      <input type="hidden" name="intent" value="vote" />
      <input type="hidden" name="questionId" value={question.id} />
      <button name="vote" value={voted ? "no" : "yes"} aria-pressed={voted} className="flex min-h-12 w-12 flex-col items-center justify-center rounded-control border border-line-strong hover:bg-surface-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent">
        {voted ? <Icon name="check" size="sm" /> : <span aria-hidden="true">▲</span>}
        {figure}
        <span className="visually-hidden">{voted ? <Trans id="calendar.vote.undo">Take my voice back</Trans> : <Trans id="calendar.vote">I would ask this too</Trans>}: </span>
        {count}
      </button>
    </Form>
  );
}

function ModeratorForms({ question, returned }: { question: QuestionLine; returned: ReturnedQuestion | null }) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const { id, state } = question;
  return (
    <div className="grid gap-2">
      <Form method="post" preventScrollReset className="flex flex-wrap gap-2">
        <input type="hidden" name="intent" value="moderate" />
        <input type="hidden" name="questionId" value={id} />
        {state === "shown" ? null : <Button size="sm" tone="quiet" name="state" value="shown"><Trans id="calendar.moderate.show">Show to all</Trans></Button>}
        {state === "declined" ? null : <Button size="sm" tone="plain" name="state" value="declined"><Trans id="calendar.moderate.decline">Set aside</Trans></Button>}
      </Form>
      <Disclosure summary={<Trans id="calendar.reply.open">Publish the answer</Trans>} open={returned !== null}>
        <Form method="post" preventScrollReset className="grid gap-3">
          <input type="hidden" name="intent" value="reply" />
          <input type="hidden" name="questionId" value={id} />
          <TextArea id={`reply-${id}`} name="reply" rows={3} optional label={t({ id: "calendar.reply.text", message: "In words" })} defaultValue={returned?.values.reply ?? question.answer} errors={errorTexts(returned?.errors.reply)} />
          <TextField id={`at-${id}`} name="at" optional label={t({ id: "calendar.reply.at", message: "Where in the recording" })} hint={t({ id: "calendar.reply.at.hint", message: "Such as 12:30" })} dir="ltr" defaultValue={returned?.values.at ?? question.at ?? ""} errors={errorTexts(returned?.errors.at)} />
          <div><Button size="sm"><Trans id="calendar.reply.submit">Publish</Trans></Button></div>
        </Form>
      </Disclosure>
    </div>
  );
}
