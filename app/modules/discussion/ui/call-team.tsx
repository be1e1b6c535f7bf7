import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "~/ui/checkbox";

/** Agreeing to call the whole team, once the number of people is known; shows nothing until then. */
export function CallTeam({ reach }: { reach: number | undefined }) {
  const { t } = useLingui();
  if (reach === undefined) return null;
  return <Checkbox name="callTeam" value="on" label={t({ id: "discussion.callTeam", message: plural(reach, { one: "Yes, call # person", other: "Yes, call # people" }) })} />;
}
