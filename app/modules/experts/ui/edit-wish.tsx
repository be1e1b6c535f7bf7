import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { regions } from "~/modules/organisation/contract";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { aimMaxLength, type WishView } from "../support-contract";
import { useStepForm } from "./use-step-form";

interface EditWishProps {
  wish: WishView | null;
  result: SubmissionResult<string[]> | undefined;
}

/** Where one would like to go, for the mobility officers. */
export function EditWish({ wish, result }: EditWishProps) {
  const { t } = useLingui();
  const names = useRegionNames();
  const { form, errors, fields } = useStepForm("edit-wish", result, ["earliest", "aim"]);
  const typed = result?.initialValue;
  const chosen = [typed ? typed.regions ?? [] : wish?.regions ?? []].flat();
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-medium"><Trans id="experts.wish.where">Where to</Trans></legend>
        <p className="text-sm text-ink-muted"><Trans id="experts.wish.whereHint">None chosen means anywhere.</Trans></p>
        <div className="grid gap-x-6 sm:grid-cols-2">
          {regions.map((region) => <Checkbox key={region} id={`wish-${region}`} name="regions" value={region} defaultChecked={chosen.includes(region)} label={names[region]} />)}
        </div>
      </fieldset>
      <Checkbox name="shortAssignment" defaultChecked={typed ? typed.shortAssignment === "on" : wish?.shortAssignment ?? false} label={t({ id: "experts.wish.shortLabel", message: "Also for a few months, to fill a gap" })} />
      <div className="sm:max-w-form"><TextField {...fields.earliest} optional type="date" defaultValue={fields.earliest.defaultValue ?? wish?.earliest?.iso} label={t({ id: "experts.wish.earliest", message: "Not before" })} /></div>
      <TextArea {...fields.aim} optional defaultValue={typed ? (fields.aim.defaultValue ?? "") : wish?.aim} rows={2} maxLength={aimMaxLength} label={t({ id: "experts.wish.aim", message: "What for" })} />
      <div className="flex flex-wrap gap-3">
        <Button tone="quiet" name="intent" value="save-wish"><Trans id="experts.wish.save">Tell the mobility officers</Trans></Button>
        {wish ? <Button tone="plain" name="intent" value="remove-wish"><Trans id="experts.wish.remove">Take the wish back</Trans></Button> : null}
      </div>
    </Form>
  );
}
