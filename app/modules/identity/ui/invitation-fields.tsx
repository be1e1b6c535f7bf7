import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { endonyms, locales } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { emailMaxLength, nameMaxLength } from "../contract";
import type { InvitationForm } from "../schema.server";
import { useErrorTexts } from "./use-error-texts";
import { useRoleOptions } from "./use-role-options";

interface InvitationFieldsProps {
  offices: { value: string; label: string }[];
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Whom to invite, and as what. */
export function InvitationFields({ offices, lastResult }: InvitationFieldsProps) {
  const { t } = useLingui();
  const { worded } = useErrorTexts();
  const roles = useRoleOptions();
  const [form, fields] = useForm<InvitationForm>({ lastResult, defaultValue: { language: useFormat().locale } });
  const email = worded(fields.email);
  const displayName = worded(fields.displayName);
  const role = worded(fields.organisationRole);
  const office = worded(fields.officeId);
  const language = worded(fields.language);
  const guestUntil = worded(fields.guestUntil);
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-5">
      <ErrorSummary fields={[displayName, email, role, guestUntil, office]} />
      <TextField {...displayName} label={t({ id: "identity.people.name", message: "Name as shown to colleagues" })} required maxLength={nameMaxLength} autoComplete="off" />
      <TextField {...email} label={t({ id: "identity.email", message: "E-mail address" })} type="email" required maxLength={emailMaxLength} autoComplete="off" />
      <Select {...role} label={t({ id: "identity.people.role", message: "Role" })} options={roles} />
      <TextField {...guestUntil} type="date" optional label={t({ id: "identity.guest.until", message: "For a guest: last day of access" })} hint={t({ id: "identity.guest.untilHint", message: "Left empty it is 90 days from now; at most half a year. You answer for the guest and can prolong it." })} />
      <Select {...office} label={t({ id: "identity.people.office", message: "Duty station" })} optional options={offices} empty={t({ id: "identity.people.noOffice", message: "None yet" })} />
      <Select {...language} label={t({ id: "identity.people.language", message: "Language of the invitation" })} options={locales.map((locale) => ({ value: locale, label: endonyms[locale] }))} />
      <div><Button tone="primary"><Trans id="identity.people.submit">Invite</Trans></Button></div>
    </Form>
  );
}
