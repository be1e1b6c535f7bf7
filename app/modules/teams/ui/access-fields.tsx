import { useLingui } from "@lingui/react/macro";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import type { FieldSource } from "~/ui/field-props";
import { maxAddress, teamVisibilities } from "../contract";
import { useTeamWords } from "./use-team-words";

/** Who may see and join. Inside a team, "everybody" are those who may read that team. */
export function VisibilityField({ field, inside }: { field: FieldSource; inside: boolean }) {
  const { t } = useLingui();
  const words = useTeamWords();
  const alone = {
    open: t({ id: "teams.access.open", message: "All staff read it and join at once; members post." }),
    request: t({ id: "teams.access.request", message: "All staff see that it exists and may ask; members read and post." }),
    private: t({ id: "teams.access.private", message: "Only members, and those invited, see that it exists." }),
  };
  const within = {
    open: t({ id: "teams.access.openInside", message: "Whoever may read the team around it reads it and joins at once; members post." }),
    request: t({ id: "teams.access.requestInside", message: "Whoever may read the team around it sees that it exists and may ask; members read and post." }),
    private: alone.private,
  };
  const hints = inside ? within : alone;
  return (
    <RadioGroup
      id={field.id}
      name={field.name}
      errors={field.errors}
      defaultValue={field.defaultValue}
      required
      label={t({ id: "teams.access.label", message: "Who may see and join it" })}
      options={teamVisibilities.map((value) => ({ value, label: words.visibility[value], hint: hints[value] }))}
    />
  );
}

/** Where the team stands below /teams. */
export function AddressField({ field, hint, optional = false }: { field: FieldSource; hint: string; optional?: boolean }) {
  const { t } = useLingui();
  return (
    <TextField {...field} dir="ltr" optional={optional} hint={hint} maxLength={maxAddress} autoComplete="off" autoCapitalize="none" spellCheck={false} label={t({ id: "teams.address", message: "Address" })} />
  );
}
