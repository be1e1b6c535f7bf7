import { Trans } from "@lingui/react/macro";
import { Disclosure } from "~/ui/disclosure";
import { Section } from "~/ui/section";
import type { Progress } from "../steps-of.server";
import { StepRow } from "./step-row";
import { useDueWords } from "./use-induction-words";

/** The steps by when they are due; what is all done folds away. */
export function StepGroups({ groups, own }: { groups: Progress["groups"]; own: boolean }) {
  const words = useDueWords();
  return (
    <>
      {groups.map(({ due, steps, done }) => {
        const total = steps.length;
        const rows = <ul className="divide-y divide-line">{steps.map((step) => <StepRow key={step.id} step={step} own={own} />)}</ul>;
        return (
          <Section key={due} id={due.replace("_", "-")} title={words[due]} action={<span className="text-ink-muted tabular-nums"><Trans id="induction.groupDone">{done} of {total}</Trans></span>}>
            {done === total ? <Disclosure summary={<Trans id="induction.groupAllDone">All done; show what it was</Trans>}>{rows}</Disclosure> : rows}
          </Section>
        );
      })}
    </>
  );
}
