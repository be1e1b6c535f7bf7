import { Trans } from "@lingui/react/macro";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { useFormat } from "~/platform/i18n/format";
import { Facts, type Fact } from "~/ui/facts";
import type { WishView } from "../support-contract";
import { Day } from "./day";

/** Where somebody would like to go; shown to the person and to mobility officers. */
export function ProfileWish({ wish }: { wish: WishView }) {
  const regions = useRegionNames();
  const format = useFormat();
  const items: (Fact | false)[] = [
    { term: <Trans id="experts.wish.where">Where to</Trans>, detail: wish.regions.length > 0 ? format.list(wish.regions.map((region) => regions[region])) : <Trans id="experts.wish.anywhere">anywhere</Trans> },
    wish.earliest !== null && { term: <Trans id="experts.wish.earliest">Not before</Trans>, detail: <Day of={wish.earliest} /> },
    { term: <Trans id="experts.wish.short">For a few months</Trans>, detail: wish.shortAssignment ? <Trans id="experts.wish.shortYes">also to fill a gap</Trans> : <Trans id="experts.wish.shortNo">only for good</Trans> },
    wish.aim !== "" && { term: <Trans id="experts.wish.aim">What for</Trans>, detail: <span dir="auto">{wish.aim}</span> },
  ];
  return (
    <>
      <p className="text-sm text-ink-muted"><Trans id="experts.wish.seenBy">Only the person and the mobility officers see this.</Trans></p>
      <Facts items={items.filter((item) => item !== false)} />
    </>
  );
}
