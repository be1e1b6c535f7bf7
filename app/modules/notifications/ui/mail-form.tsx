import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import { clockText } from "../clock-text";
import type { MailFrequency } from "../contract";
import { mailFrequencies } from "../contract";

interface MailFormProps {
  choice: { frequency: MailFrequency; tracked: boolean; quietFrom: number; quietUntil: number };
  /** Fields that were sent with something that is no time of day. */
  wrong: string[];
  /** What the reader's time zone is called. */
  zone: string;
}

/** How soon one hears by mail, of what, and when one is left in peace. */
export function MailForm({ choice, wrong, zone }: MailFormProps) {
  const { t } = useLingui();
  const saving = useNavigation().state === "submitting";
  const labels: Record<MailFrequency, [string, string?]> = {
    at_once: [t({ id: "notifications.frequency.atOnce", message: "At once" }), t({ id: "notifications.frequency.atOnce.hint", message: "One letter for each thread; when much is written, at most one in ten minutes." })],
    hourly: [t({ id: "notifications.frequency.hourly", message: "Once an hour" }), t({ id: "notifications.frequency.together", message: "Everything in one letter." })],
    daily: [t({ id: "notifications.frequency.daily", message: "Once a day" }), t({ id: "notifications.frequency.daily.hint", message: "At eight in the morning." })],
    weekly: [t({ id: "notifications.frequency.weekly", message: "Once a week" }), t({ id: "notifications.frequency.weekly.hint", message: "On Monday at eight in the morning." })],
    never: [t({ id: "notifications.frequency.never", message: "Never" }), t({ id: "notifications.frequency.never.hint", message: "The inbox alone tells you." })],
  };
  const noTime = [t({ id: "notifications.error.time", message: "Give a time of day, such as 22:00." })];
  const errors = (field: string) => (wrong.includes(field) ? noTime : undefined);
  return (
    <Form method="post" className="grid justify-items-start gap-5">
      <input type="hidden" name="intent" value="mail" />
      <RadioGroup
        name="frequency"
        label={t({ id: "notifications.frequency", message: "Letters come" })}
        options={mailFrequencies.map((value) => ({ value, label: labels[value][0], hint: labels[value][1] }))}
        defaultValue={choice.frequency}
      />
      <Checkbox name="tracked" defaultChecked={choice.tracked} label={t({ id: "notifications.tracked", message: "Also replies in threads that I only track" })} />
      <fieldset className="grid gap-3">
        <legend className="mb-1 font-medium"><Trans id="notifications.quiet">Quiet hours</Trans></legend>
        <p className="text-sm text-ink-muted"><Trans id="notifications.quiet.hint">Between these hours no letter is sent; what comes up waits until they are over. By the clock of {zone}. The same time twice means no quiet hours.</Trans></p>
        <div className="flex flex-wrap gap-4">
          <TextField type="time" name="quietFrom" defaultValue={clockText(choice.quietFrom)} errors={errors("quietFrom")} label={t({ id: "notifications.quiet.from", message: "From" })} />
          <TextField type="time" name="quietUntil" defaultValue={clockText(choice.quietUntil)} errors={errors("quietUntil")} label={t({ id: "notifications.quiet.until", message: "Until" })} />
        </div>
      </fieldset>
      <Button pending={saving}><Trans id="notifications.settings.saveMail">Save mail settings</Trans></Button>
    </Form>
  );
}

/** Letters carry secret addresses; whoever fears that somebody else knows them makes them useless. */
export function RenewAddresses() {
  return (
    <Form method="post" className="grid justify-items-start gap-2">
      <input type="hidden" name="intent" value="renew" />
      <p className="text-sm text-ink-muted"><Trans id="notifications.renew.hint">Letters carry links and addresses that work for you alone. If you have passed one on by mistake, make new ones: those in older letters no longer work.</Trans></p>
      <Button tone="quiet" size="sm"><Trans id="notifications.renew">Make new secret addresses</Trans></Button>
    </Form>
  );
}
