import { Trans, useLingui } from "@lingui/react/macro";
import { Section } from "~/ui/section";
import { TextField } from "~/ui/text-field";

/** How one begins a thread in a team by mail. */
export function StartAddress({ address }: { address: string }) {
  const { t } = useLingui();
  return (
    <Section id="by-mail" title={<Trans id="notifications.start.title">Begin a thread by mail</Trans>}>
      <p className="measure"><Trans id="notifications.start.hint">What you send to this address begins a thread in the team, in your name; the subject becomes its title. Whoever knows the address can do the same, so keep it to yourself. In your notification settings you can make it useless.</Trans></p>
      <TextField name="startAddress" readOnly dir="ltr" defaultValue={address} label={t({ id: "notifications.start.address", message: "Your secret address for this team" })} />
    </Section>
  );
}
