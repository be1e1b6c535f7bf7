import { useLingui } from "@lingui/react/macro";
import { TextField } from "~/ui/text-field";
import { maxReason } from "../../threads-contract";

/** Room for a reason, which all readers of the thread find beside what was done. */
export function ReasonField({ id, defaultValue }: { id: string; defaultValue?: string }) {
  const { t } = useLingui();
  return <TextField id={id} name="reason" optional label={t({ id: "discussion.reason", message: "Reason, for all who read the thread" })} maxLength={maxReason} defaultValue={defaultValue} />;
}
