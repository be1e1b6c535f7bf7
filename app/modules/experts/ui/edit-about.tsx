import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { endonyms, locales } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { aboutMaxLength, titleMaxLength } from "../contract";
import type { ProfileView } from "../profile-view.server";
import { useStepForm } from "./use-step-form";

/** Title, a few lines about one's work in any of the six languages, and whether one may be asked. */
export function EditAbout({ who, result }: { who: ProfileView; result: SubmissionResult<string[]> | undefined }) {
  const { t } = useLingui();
  const { form, fields } = useStepForm("edit-about", result, ["title", "about", "aboutLanguage"]);
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <input type="hidden" name="revision" value={who.revision} />
      <TextField {...fields.title} defaultValue={fields.title.defaultValue ?? who.title} maxLength={titleMaxLength} label={t({ id: "experts.edit.jobTitle", message: "Job title" })} autoComplete="organization-title" />
      <TextArea {...fields.about} defaultValue={fields.about.defaultValue ?? who.about} rows={6} maxLength={aboutMaxLength} label={t({ id: "experts.edit.aboutText", message: "What I work on" })} hint={t({ id: "experts.edit.aboutHint", message: "In any of the six languages: what you have done, and what colleagues may ask you." })} />
      <Select {...fields.aboutLanguage} defaultValue={fields.aboutLanguage.defaultValue ?? who.aboutLanguage ?? "en"} label={t({ id: "experts.edit.aboutLanguage", message: "Language of this text" })} options={locales.map((value) => ({ value, label: endonyms[value] }))} />
      <Checkbox name="open" defaultChecked={who.open} label={t({ id: "experts.edit.open", message: "Colleagues may ask me for support at the moment" })} />
      <div><Button tone="primary" name="intent" value="about"><Trans id="experts.edit.save">Save</Trans></Button></div>
    </Form>
  );
}
