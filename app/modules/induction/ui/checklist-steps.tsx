import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Badge } from "~/ui/badge";
import { Button, LinkButton } from "~/ui/button";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { ChecklistView } from "../checklist-view.server";
import { dues } from "../contract";
import { useDueWords } from "./use-induction-words";

type WrittenStep = ChecklistView["steps"][number];

/** The steps in their order, each with the way to change, move or remove it. */
export function ChecklistSteps({ checklist, here }: { checklist: ChecklistView; here: string }) {
  const words = useDueWords();
  return (
    <>
      {dues.map((due) => {
        const steps = checklist.steps.filter((step) => step.due === due);
        return steps.length === 0 ? null : (
          <div key={due}>
            <h3 className="text-sm font-semibold text-ink-muted">{words[due]}</h3>
            <ol className="divide-y divide-line">
              {steps.map((step, place) => <StepLine key={step.id} step={step} here={here} first={place === 0} last={place === steps.length - 1} />)}
            </ol>
          </div>
        );
      })}
    </>
  );
}

function StepLine({ step, here, first, last }: { step: WrittenStep; here: string; first: boolean; last: boolean }) {
  const what = step.shown?.text ?? "";
  const about = <VisuallyHidden>: {what}</VisuallyHidden>;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <span className="min-w-0 flex-1 basis-64">
        <span lang={step.shown?.language} dir="auto">{what}</span>{" "}
        {step.text ? null : <Badge tone="caution"><Trans id="induction.step.untranslated">not in this language yet</Trans></Badge>}
      </span>
      <span className="flex flex-wrap items-center">
        <LinkButton size="sm" tone="plain" to={`${here}&step=${step.id}#step-form`}><Trans id="induction.step.change">Change</Trans>{about}</LinkButton>
        <Form method="post" preventScrollReset className="flex flex-wrap">
          <input type="hidden" name="step" value={step.id} />
          {first ? null : <Button size="sm" tone="plain" name="intent" value="up"><Trans id="induction.step.up">Up</Trans>{about}</Button>}
          {last ? null : <Button size="sm" tone="plain" name="intent" value="down"><Trans id="induction.step.down">Down</Trans>{about}</Button>}
          <Button size="sm" tone="plain" name="intent" value="remove-step"><Trans id="induction.step.remove">Remove</Trans>{about}</Button>
        </Form>
      </span>
    </li>
  );
}
