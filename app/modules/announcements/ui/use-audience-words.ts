import { useLingui } from "@lingui/react/macro";
import { useFunctionLabels } from "~/modules/experts/ui/use-labels";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import type { ShownAudience } from "../contract";

/** An audience in words: "To everybody", "Africa", "Office: Dakar". */
export function useAudienceWords(): (audience: ShownAudience) => string {
  const { t } = useLingui();
  const regions = useRegionNames();
  const functions = useFunctionLabels();
  return (audience) => {
    switch (audience.kind) {
      case "all":
        return t({ id: "announcements.audience.all", message: "Everybody" });
      case "region": {
        const region = regions[audience.region];
        return t({ id: "announcements.audience.region", message: `Region: ${region}` });
      }
      case "office": {
        const { name } = audience;
        return t({ id: "announcements.audience.office", message: `Office: ${name}` });
      }
      case "function": {
        const post = functions[audience.function] ?? "";
        return t({ id: "announcements.audience.function", message: `Function: ${post}` });
      }
      case "team": {
        const { name } = audience;
        return t({ id: "announcements.audience.team", message: `Team: ${name}` });
      }
    }
  };
}
