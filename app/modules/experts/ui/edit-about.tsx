import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { endonyms, locales } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { ErrorSummary } from "~/ui/error-summary";
import type { FieldSource } from "~/ui/field-props";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { aboutMaxLength, titleMaxLength } from "../contract";
import type { ProfileView } from "../profile-view.server";
import { useStepForm } from "./use-step-form";

interface EditAboutProps {
  who: ProfileView;
  /** of the text as it stands now; a form made on an older one is refused */
  revision: number;
  result: SubmissionResult<string[]> | undefined;
}

/** Title, a few lines about one's work in any of the six languages, and whether one may be asked. */
export function EditAbout({ who, revision, result }: EditAboutProps) {
  const { t } = useLingui();
  const { form, fields } = useStepForm("edit-about", result, ["title", "about", "aboutLanguage"]);
  // What came back is shown as it was typed, an emptied field and a cleared box included.
  const typed = (field: FieldSource, stored: string) => (result ? (field.defaultValue ?? "") : stored);
  const open = result ? result.initialValue?.open === "on" : who.open;
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <ErrorSummary fields={Object.values(fields)} />
      <input type="hidden" name="revision" value={revision} />
      <TextField {...fields.title} defaultValue={typed(fields.title, who.title)} maxLength={titleMaxLength} label={t({ id: "experts.edit.jobTitle", message: "Job title" })} autoComplete="organization-title" />
      <TextArea {...fields.about} defaultValue={typed(fields.about, who.about)} rows={6} maxLength={aboutMaxLength} label={t({ id: "experts.edit.aboutText", message: "What I work on" })} hint={t({ id: "experts.edit.aboutHint", message: "In any of the six languages: what you have done, and what colleagues may ask you." })} />
      <Select {...fields.aboutLanguage} defaultValue={typed(fields.aboutLanguage, who.aboutLanguage ?? "en")} label={t({ id: "experts.edit.aboutLanguage", message: "Language of this text" })} options={locales.map((value) => ({ value, label: endonyms[value] }))} />
      <Checkbox name="open" defaultChecked={open} label={t({ id: "experts.edit.open", message: "Colleagues may ask me for support at the moment" })} />
      <div><Button tone="primary" name="intent" value="about"><Trans id="experts.edit.save">Save</Trans></Button></div>
    </Form>
  );
}
