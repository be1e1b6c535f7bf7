import { useLingui } from "@lingui/react/macro";
import type { FieldSource } from "~/ui/field-props";
import { TextField } from "~/ui/text-field";
import { maxLeadUnit } from "../contract";

/** The headquarters unit that answers for the team; those known are offered, others may be typed. */
export function UnitField({ field, units }: { field: FieldSource; units: string[] }) {
  const { t } = useLingui();
  return (
    <div>
      <TextField
        {...field}
        optional
        list={`${field.id}-units`}
        maxLength={maxLeadUnit}
        label={t({ id: "teams.unit", message: "Accountable headquarters unit" })}
      />
      <datalist id={`${field.id}-units`}>{units.map((unit) => <option key={unit} value={unit} />)}</datalist>
    </div>
  );
}
