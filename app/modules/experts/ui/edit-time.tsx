import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { halves, takenKinds, type OwnSupport } from "../support-contract";
import { EntryList } from "./entry-list";
import { useStepForm } from "./use-step-form";
import { useSupportLabels } from "./use-support-labels";

interface EditTimeProps {
  taken: OwnSupport["taken"];
  result: SubmissionResult<string[]> | undefined;
}

/** Time one has given away; what is not taken is free. */
export function EditTime({ taken, result }: EditTimeProps) {
  const { t } = useLingui();
  const labels = useSupportLabels();
  const { form, errors, fields } = useStepForm("edit-time", result, ["fromDay", "fromHalf", "untilDay", "untilHalf", "kind"]);
  const spanOf = ({ from, fromHalf, until, untilHalf }: OwnSupport["taken"][number]) => {
    const isWhole = fromHalf === "am" && untilHalf === "pm";
    const [first, last] = isWhole ? [from.text, until.text] : [`${from.text} (${labels.halves[fromHalf]})`, `${until.text} (${labels.halves[untilHalf]})`];
    return first === last ? first : `${first} – ${last}`;
  };
  const halfOptions = halves.map((value) => ({ value, label: labels.halves[value] }));
  return (
    <>
      <EntryList intent="remove-time" entries={taken.map((entry) => ({
        key: String(entry.id), label: spanOf(entry), detail: labels.taken[entry.kind], values: { id: String(entry.id) }, isFixed: entry.isMission,
      }))} />
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <Form method="post" {...getFormProps(form)} className="grid items-end gap-4 sm:grid-cols-4">
        <TextField {...fields.fromDay} type="date" label={t({ id: "experts.taken.from", message: "First day" })} />
        <Select {...fields.fromHalf} label={t({ id: "experts.taken.fromHalf", message: "from" })} options={halfOptions} />
        <TextField {...fields.untilDay} type="date" label={t({ id: "experts.taken.until", message: "Last day" })} />
        <Select {...fields.untilHalf} defaultValue={fields.untilHalf.defaultValue ?? "pm"} label={t({ id: "experts.taken.untilHalf", message: "until" })} options={halfOptions} />
        <div className="sm:col-span-2"><Select {...fields.kind} label={t({ id: "experts.taken.kind", message: "Taken by" })} hint={t({ id: "experts.taken.hint", message: "Colleagues see that the time is taken, never by what." })} options={takenKinds.map((value) => ({ value, label: labels.taken[value] }))} /></div>
        <div className="sm:col-span-4"><Button tone="quiet" name="intent" value="save-time"><Trans id="experts.taken.add">Mark as taken</Trans></Button></div>
      </Form>
    </>
  );
}
