import { useLingui } from "@lingui/react/macro";
import { RemovableTag } from "~/ui/tag";
import type { Chip } from "../need/chips.server";

/** What was understood, each part with the way to the answer without it. */
export function NeedChips({ chips }: { chips: Chip[] }) {
  const { t } = useLingui();
  return (
    <ul aria-label={t({ id: "experts.chips", message: "Understood" })} className="contents">
      {chips.map(({ label, removeTo }) => (
        <li key={removeTo} className="max-w-full"><RemovableTag removeLabel={t({ id: "experts.chip.remove", message: `Leave out: ${label}` })} removeTo={removeTo}>{label}</RemovableTag></li>
      ))}
    </ul>
  );
}
