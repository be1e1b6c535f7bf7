import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";

interface TimeZoneFormProps {
  /** the zone somebody has chosen; null for that of their office */
  zone: string | null;
  /** the city of their office; null without one */
  officeCity: string | null;
  zones: { value: string; label: string }[];
}

/** By which clock somebody lives: on mission it is another than their office's. */
export function TimeZoneForm({ zone, officeCity, zones }: TimeZoneFormProps) {
  const { t } = useLingui();
  const empty = officeCity === null ? t({ id: "identity.zone.none", message: "None: Coordinated Universal Time" }) : t({ id: "identity.zone.office", message: `As my duty station: ${officeCity}` });
  return (
    <Form method="post" className="flex flex-wrap items-end gap-3">
      <div className="min-w-0 grow basis-64">
        <Select key={zone ?? ""} name="timeZone" label={t({ id: "identity.zone.label", message: "Where I am" })} hint={t({ id: "identity.zone.hint", message: "Dates, quiet hours and the time that colleagues see for you go by it." })} defaultValue={zone ?? ""} empty={empty} options={zones} />
      </div>
      <Button name="intent" value="time-zone"><Trans id="identity.zone.keep">Keep the time zone</Trans></Button>
    </Form>
  );
}
