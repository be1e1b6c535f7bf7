import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { useStepForm } from "~/ui/forms/use-step-form";
import { maxContact, maxOffer } from "../contract";
import type { StandbyView } from "../standby-view.server";
import { useErrorTexts } from "./use-error-texts";

interface OwnPlaceProps {
  own: StandbyView["own"];
  list: string;
  /** the day of the page, ISO */
  today: string;
  result: SubmissionResult<string[]> | undefined;
}

/** Giving one's place up, for those who may no longer take one. */
export function OwnPlaceToLeave({ list }: { list: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="list" value={list} />
      <Button tone="quiet" name="intent" value="stand-down"><Trans id="standby.place.standDown">Stand down</Trans></Button>
    </Form>
  );
}

/** One's own place on the list: taking it, changing it, giving it up. */
export function OwnPlace({ own, list, today, result }: OwnPlaceProps) {
  const { t } = useLingui();
  const { form, errors, fields } = useStepForm("place", result, ["fromDay", "untilDay", "offer", "contact"], useErrorTexts());
  const before = { fromDay: own?.fromDay ?? today, untilDay: own?.untilDay ?? "", offer: own?.offer ?? "", contact: own?.contact ?? "" };
  const withValue = (name: keyof typeof before) => ({ ...fields[name], defaultValue: fields[name].defaultValue ?? before[name] });
  return (
    <>
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <Form method="post" {...getFormProps(form)} className="grid items-start gap-4 sm:grid-cols-2">
        <input type="hidden" name="list" value={list} />
        <TextField {...withValue("fromDay")} type="date" label={t({ id: "standby.place.from", message: "From" })} />
        <TextField {...withValue("untilDay")} optional type="date" label={t({ id: "standby.place.until", message: "Until" })} />
        <TextField {...withValue("contact")} maxLength={maxContact} autoComplete="tel" label={t({ id: "standby.place.contact", message: "How you are reached outside office hours" })} hint={t({ id: "standby.place.contactHint", message: "Shown to the team's leads and coordinators and to directors of offices; to nobody else." })} />
        <TextField {...withValue("offer")} optional maxLength={maxOffer} label={t({ id: "standby.place.offer", message: "What you can take on" })} />
        <div className="flex flex-wrap gap-3 sm:col-span-2">
          <Button name="intent" value="stand-by">{own ? <Trans id="standby.place.save">Save</Trans> : <Trans id="standby.place.standBy">Stand by</Trans>}</Button>
          {own ? <Button tone="quiet" name="intent" value="stand-down" formNoValidate><Trans id="standby.place.standDown">Stand down</Trans></Button> : null}
        </div>
      </Form>
    </>
  );
}
