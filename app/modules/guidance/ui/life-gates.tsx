import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import type { LifeView } from "../life/life-view.server";
import { useLifeWords } from "./use-life-words";

/** What has to be done before approval: what is, by whom, and for those who write the way to say so. */
export function LifeGates({ gates, mayTick }: { gates: LifeView["gates"]; mayTick: boolean }) {
  const { t } = useLingui();
  const words = useLifeWords();
  const format = useFormat();
  const states = { done: t({ id: "guidance.gate.done", message: "Done:" }), open: t({ id: "guidance.gate.open", message: "Open:" }) };
  return (
    <ul className="grid gap-2">
      {gates.map(({ name, passed, ticked, by, at }) => {
        const what = words.gate[name];
        return (
          <li key={name} className="flex flex-wrap items-start gap-x-3 gap-y-1">
            <span className={passed ? "mt-0.5 text-positive" : "mt-0.5 text-ink-muted"}><Icon name={passed ? "success" : "clock"} /></span>
            <div className="min-w-0 flex-1 basis-60">
              <p><span className="text-ink-muted">{passed ? states.done : states.open}</span> {what}</p>
              {by && at ? <p className="text-sm text-ink-muted"><bdi>{by}</bdi> · {format.date(at)}</p> : null}
            </div>
            {ticked && mayTick ? (
              <Form method="post">
                <input type="hidden" name="gate" value={name} />
                {passed ? null : <input type="hidden" name="done" value="on" />}
                <Button name="intent" value="tick" size="sm" tone="quiet">
                  <span>{passed ? <Trans id="guidance.gate.undo">Not done after all</Trans> : <Trans id="guidance.gate.tick">Done</Trans>}<span className="visually-hidden">: {what}</span></span>
                </Button>
              </Form>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
