import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { sentenceMaxLength } from "../contract";
import type { ProfileView } from "../profile-view.server";
import { EntryList } from "./entry-list";
import { useStepForm } from "./use-step-form";

interface ConfirmFieldsProps {
  who: Pick<ProfileView, "expertise" | "evidence">;
  /** of the reader */
  handle: string;
  result: SubmissionResult<string[]> | undefined;
}

/** A colleague's word on a field that somebody knows, said in a sentence and taken back as one likes. */
export function ConfirmFields({ who, handle, result }: ConfirmFieldsProps) {
  const { t } = useLingui();
  const { form, errors, fields } = useStepForm("confirm-field", result, ["termId", "sentence"]);
  const own = who.evidence.filter(({ confirmedBy }) => confirmedBy?.handle === handle);
  return (
    <>
      <EntryList intent="withdraw-confirmation" entries={own.flatMap(({ termId, field, title, id }) => (termId ? [{ key: String(id), label: title, detail: field ?? "", values: { termId } }] : []))} />
      <Disclosure open={result !== undefined} summary={<Trans id="experts.confirm.begin">Confirm a field from your own experience</Trans>}>
        <ErrorSummary errors={errors} fields={Object.values(fields)} />
        <Form method="post" {...getFormProps(form)} className="grid gap-4">
          <Select {...fields.termId} label={t({ id: "experts.filter.field", message: "Field" })} options={who.expertise.map(({ termId, label }) => ({ value: termId, label }))} />
          <TextField {...fields.sentence} dir="auto" maxLength={sentenceMaxLength} label={t({ id: "experts.confirm.sentence", message: "What you have seen of it, in a sentence" })} hint={t({ id: "experts.confirm.hint", message: "It stands with your name among the evidence." })} />
          <div><Button tone="quiet" name="intent" value="confirm-field"><Trans id="experts.confirm.send">Confirm</Trans></Button></div>
        </Form>
      </Disclosure>
    </>
  );
}
