import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFunctionLabels } from "~/modules/experts/ui/use-labels";
import { personFunctions } from "~/modules/organisation/contract";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useStepForm } from "~/ui/forms/use-step-form";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import type { AccessView } from "../access-view.server";
import { emailMaxLength, nameMaxLength, reasonMaxLength } from "../contract";
import { useErrorTexts } from "./use-error-texts";
import { useRoleOptions } from "./use-role-options";

const names = ["displayName", "familyName", "email", "organisationRole", "function", "reason"] as const;

/** Sets right what the directory says of somebody, filled with what it says now. */
export function CorrectionForm({ who, lastResult }: { who: AccessView; lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useLingui();
  const { texts } = useErrorTexts();
  const functions = useFunctionLabels();
  const roles = useRoleOptions();
  const stored = { displayName: who.displayName, familyName: who.familyName, email: who.email, organisationRole: who.organisationRole, function: who.function, reason: "" };
  const { form, errors, fields } = useStepForm("correct", lastResult, names, texts, stored);
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-5">
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <input type="hidden" name="intent" value="correct" />
      <TextField {...fields.displayName} required maxLength={nameMaxLength} autoComplete="off" label={t({ id: "identity.people.name", message: "Name as shown to colleagues" })} />
      <TextField {...fields.familyName} required maxLength={nameMaxLength} autoComplete="off" label={t({ id: "identity.correct.familyName", message: "Family name, by which lists are ordered" })} />
      <TextField {...fields.email} type="email" required maxLength={emailMaxLength} autoComplete="off" label={t({ id: "identity.email", message: "E-mail address" })} hint={t({ id: "identity.correct.emailHint", message: "They sign in with it. Both the old and the new address are told." })} />
      <Select {...fields.organisationRole} label={t({ id: "identity.people.role", message: "Role" })} options={roles} />
      <Select {...fields.function} label={t({ id: "identity.correct.function", message: "Function" })} options={personFunctions.map((value) => ({ value, label: functions[value] ?? value }))} />
      <TextArea {...fields.reason} required rows={2} maxLength={reasonMaxLength} label={t({ id: "identity.access.reason", message: "Reason" })} />
      <div><Button tone="quiet"><Trans id="identity.correct.submit">Correct</Trans></Button></div>
    </Form>
  );
}
