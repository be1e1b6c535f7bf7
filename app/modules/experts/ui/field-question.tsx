import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";
import type { AnswerView } from "../answer-view.server";

/** Asks in which field somebody is needed, where all else was understood; the answer comes with the rest of the need. */
export function FieldQuestion({ question: { fields, said } }: { question: NonNullable<AnswerView["question"]> }) {
  const { t } = useLingui();
  return (
    <Form method="get" action="/experts" className="grid w-full max-w-prose gap-3">
      {said.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <p className="text-lg font-semibold" role="status"><Trans id="experts.answer.whichField">In which field?</Trans></p>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1"><Select id="which-field" name="topic" options={fields} empty={t({ id: "experts.need.chooseField", message: "Choose a field" })} label={t({ id: "experts.need.field", message: "Field" })} /></div>
        <Button tone="primary"><Trans id="experts.filter.apply">Show people</Trans></Button>
      </div>
    </Form>
  );
}
