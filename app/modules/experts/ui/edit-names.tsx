import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { nativeNameMaxLength, shortTextMaxLength } from "../contract";
import type { ProfileView } from "../profile-view.server";
import { useStepForm } from "./use-step-form";

interface EditNamesProps {
  who: ProfileView;
  result: SubmissionResult<string[]> | undefined;
}

/** The name in one's own script and order, how to speak of one, and when one is best reached. */
export function EditNames({ who, result }: EditNamesProps) {
  const { t } = useLingui();
  const { form, fields } = useStepForm("edit-names", result, ["nativeName", "pronouns", "contactHours"]);
  const typed = (name: keyof typeof fields, stored: string) => (result ? (fields[name].defaultValue ?? "") : stored);
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <ErrorSummary fields={Object.values(fields)} />
      <TextField {...fields.nativeName} optional dir="auto" defaultValue={typed("nativeName", who.nativeName ?? "")} maxLength={nativeNameMaxLength} label={t({ id: "experts.names.native", message: "My name in my own script" })} hint={t({ id: "experts.names.nativeHint", message: "Where it is not written in Latin letters; colleagues find you by it too." })} />
      <Checkbox name="familyNameFirst" defaultChecked={result ? result.initialValue?.familyNameFirst === "on" : (who.familyNameFirst ?? false)} label={t({ id: "experts.names.familyFirst", message: "My family name comes first" })} />
      <TextField {...fields.pronouns} optional dir="auto" defaultValue={typed("pronouns", who.pronouns)} maxLength={shortTextMaxLength} label={t({ id: "experts.part.pronouns", message: "Pronouns" })} />
      <TextField {...fields.contactHours} optional dir="auto" defaultValue={typed("contactHours", who.contactHours)} maxLength={shortTextMaxLength} label={t({ id: "experts.part.contactHours", message: "When I am best reached" })} hint={t({ id: "experts.names.hoursHint", message: "For example: Monday to Thursday, mornings" })} />
      <div><Button tone="primary" name="intent" value="save-names"><Trans id="experts.edit.save">Save</Trans></Button></div>
    </Form>
  );
}
