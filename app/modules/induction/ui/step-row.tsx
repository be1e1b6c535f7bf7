import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { classNames } from "~/ui/class-names";
import { Icon } from "~/ui/icon";
import { TextLink } from "~/ui/text-link";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { Step } from "../steps-of.server";

/** One thing to do: the circle ticks it off and back; where `own` is false it only shows. */
export function StepRow({ step, own }: { step: Step; own: boolean }) {
  const { text, detail, done, team } = step;
  // What stands on the newcomer's own page is not on their buddy's.
  const opens = step.href !== "" && (own || !step.href.startsWith("/first-week"));
  return (
    <li id={`step-${step.id}`} className="flex scroll-mt-20 items-start gap-3 py-3">
      {own ? <Tick step={step} /> : <span className="-m-2.5 grid size-11 shrink-0 place-items-center"><Circle done={done} /></span>}
      <div className="min-w-0 flex-1">
        <p lang={text.language} dir="auto" className={classNames("font-medium", done && "text-ink-muted")}>
          {text.text}
          {own || !done ? null : <VisuallyHidden> · <Trans id="induction.step.done">done</Trans></VisuallyHidden>}
        </p>
        {detail && !done ? <p lang={detail.language} dir="auto" className="measure text-sm whitespace-pre-line text-ink-muted">{detail.text}</p> : null}
        {done || (!opens && !team) ? null : (
          <p className="mt-1 flex flex-wrap items-baseline gap-x-4 text-sm">
            {opens ? <TextLink to={step.href}><OpenWords step={step} /></TextLink> : null}
            {team ? <span className="text-ink-muted"><bdi>{team.name}</bdi></span> : null}
          </p>
        )}
      </div>
    </li>
  );
}

function Tick({ step: { id, text, done } }: { step: Step }) {
  return (
    <Form method="post" preventScrollReset className="-m-2.5 shrink-0">
      <input type="hidden" name="step" value={id} />
      <button name="intent" value={done ? "undone" : "done"} aria-pressed={done} className="grid size-11 place-items-center rounded-full">
        <Circle done={done} />
        <VisuallyHidden><span lang={text.language}>{text.text}</span></VisuallyHidden>
      </button>
    </Form>
  );
}

function Circle({ done }: { done: boolean }) {
  return (
    <span aria-hidden="true" className={classNames("grid size-6 place-items-center rounded-full border-2", done ? "border-accent-fill bg-accent-fill text-accent-ink" : "border-line-strong")}>
      {done ? <Icon name="check" size="sm" /> : null}
    </span>
  );
}

/** What the link opens, told by its address; read aloud with the step it belongs to. */
function OpenWords({ step: { href, text } }: { step: Step }) {
  const what = text.text;
  const about = <VisuallyHidden>: {what}</VisuallyHidden>;
  if (href.startsWith("/first-week#")) return <><Trans id="induction.open.here">On this page</Trans>{about}</>;
  if (/^\/documents\/\d/.test(href)) return <><Trans id="induction.open.document">Open the document</Trans>{about}</>;
  if (/^\/teams\/[^/]+\/threads\/\d/.test(href)) return <><Trans id="induction.open.thread">Open the thread</Trans>{about}</>;
  if (/^\/experts\/./.test(href)) return <><Trans id="induction.open.person">See who it is</Trans>{about}</>;
  if (/^\/teams\/./.test(href)) return <><Trans id="induction.open.team">Go to the team</Trans>{about}</>;
  return <><Trans id="induction.open.page">Open the page</Trans>{about}</>;
}
