import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { contractKinds, gradeBands } from "../contract";
import type { ProfileView } from "../profile-view.server";
import { usePostLabels } from "./use-post-labels";
import { useStepForm } from "./use-step-form";

interface EditPostProps {
  post: ProfileView["post"];
  contractEnds: string | undefined;
  result: SubmissionResult<string[]> | undefined;
}

/** How one belongs to the house; the end of the contract stays with oneself. */
export function EditPost({ post, contractEnds, result }: EditPostProps) {
  const { t } = useLingui();
  const { grades, contracts } = usePostLabels();
  const { form, fields } = useStepForm("edit-post", result, ["grade", "contract", "contractEnds"]);
  const typed = (name: keyof typeof fields, stored: string | null | undefined) => (result ? (fields[name].defaultValue ?? "") : (stored ?? ""));
  return (
    <Form method="post" {...getFormProps(form)} className="grid items-end gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2"><ErrorSummary fields={Object.values(fields)} /></div>
      <Select {...fields.grade} optional defaultValue={typed("grade", post?.grade)} label={t({ id: "experts.post.grade", message: "Grade" })} options={gradeBands.map((value) => ({ value, label: grades[value] }))} empty="–" />
      <Select {...fields.contract} defaultValue={typed("contract", post?.contract ?? "regular")} label={t({ id: "experts.post.contract", message: "Contract" })} options={contractKinds.map((value) => ({ value, label: contracts[value] }))} />
      <TextField {...fields.contractEnds} optional type="date" defaultValue={typed("contractEnds", contractEnds)} label={t({ id: "experts.post.ends", message: "Last day of the contract" })} hint={t({ id: "experts.terms.limitHint", message: "Nobody but you sees this." })} />
      <div className="sm:col-span-2"><Button tone="quiet" name="intent" value="save-post"><Trans id="experts.edit.save">Save</Trans></Button></div>
    </Form>
  );
}
