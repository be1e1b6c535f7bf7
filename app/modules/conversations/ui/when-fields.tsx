import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useFormat } from "~/platform/i18n/format";
import { Button, LinkButton } from "~/ui/button";
import { TextField } from "~/ui/text-field";

/** The field of the time at which something is to be sent, as it stands beside its errors. */
export function useWhenField(errors: string[] | null | undefined) {
  const { t } = useLingui();
  return { id: "sendAt", name: "sendAt", errors: errors ? [t({ id: "conversations.later.noTime", message: "Give a day and time that lies ahead, within a year." })] : undefined };
}

interface WhenFieldsProps {
  field: ReturnType<typeof useWhenField>;
  /** what was chosen or typed before */
  at: string;
  /** times that are offered, each a button of its own */
  times: { at: string; moment: Date }[];
  /** what its button says */
  submit: ReactNode;
  /** what the button of a time that is offered says */
  quick: (when: string) => ReactNode;
  /** where one goes who leaves it */
  back: string;
}

/** When something is to be sent, by the writer's own clock: typed, or at a time that is offered; and the ways on and out. */
export function WhenFields({ field, at, times, submit, quick, back }: WhenFieldsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const pending = useNavigation().formMethod === "POST";
  return (
    <>
      <TextField {...field} type="datetime-local" label={t({ id: "conversations.later.when", message: "Day and time" })} defaultValue={at} />
      <div className="flex flex-wrap gap-2">
        <Button pending={pending}>{submit}</Button>
        {times.map(({ at: value, moment }) => <Button key={value} tone="quiet" name="quick" value={value}>{quick(format.dateTime(moment))}</Button>)}
        <LinkButton tone="plain" to={back}><Trans id="conversations.write.cancel">Cancel</Trans></LinkButton>
      </div>
    </>
  );
}
