import { Trans } from "@lingui/react/macro";
import { useFunctionLabels } from "~/modules/experts/ui/use-labels";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { useFormat } from "~/platform/i18n/format";
import type { Conditions } from "../contract";

/** Whom a checklist is for, in a few words. */
export function ForWhom({ teamName, functions, regions }: Conditions & { teamName: string | null }) {
  const functionNames = useFunctionLabels();
  const regionNames = useRegionNames();
  const format = useFormat();
  const parts = [
    format.list(functions.map((each) => functionNames[each] ?? each)),
    format.list(regions.map((each) => regionNames[each])),
  ].filter(Boolean);
  if (!teamName && parts.length === 0) return <Trans id="induction.checklist.forAll">The whole organisation</Trans>;
  return <>{teamName ? <bdi>{teamName}</bdi> : null}{teamName && parts.length > 0 ? " · " : null}{parts.join(" · ")}</>;
}
