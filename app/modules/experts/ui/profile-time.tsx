import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { Facts, type Fact } from "~/ui/facts";
import { TextLink } from "~/ui/text-link";
import type { Colleague, SupportView } from "../support-contract";
import { Day } from "./day";
import { TimeStrip } from "./time-strip";
import { useSupportLabels } from "./use-support-labels";

/** When somebody is free, on what terms they help, and whom one has to ask for their time. */
export function ProfileTime({ support }: { support: SupportView }) {
  const { t } = useLingui();
  const labels = useSupportLabels();
  const { travels, standby, noticeDays, otherRegionsDays } = support;
  const regions = labels.workingDays(otherRegionsDays ?? 0);
  const items: (Fact | false)[] = [
    support.releasedBy !== null && { term: <Trans id="experts.time.releasedBy">Time is released by</Trans>, detail: <Someone who={support.releasedBy} /> },
    support.lineManager !== null && support.lineManager.handle !== support.releasedBy?.handle
      && { term: <Trans id="experts.time.lineManager">Line manager</Trans>, detail: <Someone who={support.lineManager} /> },
    travels !== null && { term: <Trans id="experts.time.travel">Travel</Trans>, detail: standby === null || standby === "no" ? labels.travels[travels] : <>{labels.travels[travels]} <Badge tone="accent">{labels.standby[standby]}</Badge></> },
    noticeDays !== null && { term: <Trans id="experts.time.notice">Notice</Trans>, detail: noticeDays === 0 ? <Trans id="experts.time.noNotice">can leave at once</Trans> : labels.workingDays(noticeDays) },
    otherRegionsDays !== null && { term: <Trans id="experts.time.otherRegions">For other regions</Trans>, detail: otherRegionsDays === 0 ? <Trans id="experts.time.noOtherRegions">no time at present</Trans> : t({ id: "experts.time.perQuarter", message: `${regions} a quarter` }) },
    { term: <Trans id="experts.clearance.training">Security training</Trans>, detail: <Training of={support.training} /> },
  ];
  return (
    <>
      {support.free === null ? null : <FreeTime support={support} free={support.free} />}
      <Facts items={items.filter((item) => item !== false)} />
    </>
  );
}

function FreeTime({ support, free: number }: { support: SupportView; free: number }) {
  const { t } = useLingui();
  const format = useFormat();
  const [free, all] = [format.number(number), support.days.length];
  return (
    <div className="grid gap-3">
      <p className="text-lg font-medium">
        {t({ id: "experts.time.freeDays", message: plural(all, { one: `Free ${free} of the next # working day`, other: `Free ${free} of the next # working days` }) })}
      </p>
      <TimeStrip days={support.days} />
      <p className="text-sm text-ink-muted">
        <Day of={support.firstDay} /> – <Day of={support.lastDay} />
        {support.nextFree ? <>{" · "}<Trans id="experts.time.nextFree">next wholly free day: <Day of={support.nextFree} /></Trans></> : <>{" · "}<Trans id="experts.time.noneFree">no wholly free day</Trans></>}
      </p>
    </div>
  );
}

function Someone({ who }: { who: Colleague }): ReactNode {
  return <TextLink to={`/experts/${who.handle}`}><bdi>{who.name}</bdi></TextLink>;
}

function Training({ of }: { of: SupportView["training"] }) {
  if (of === null) return <span className="text-ink-muted"><Trans id="experts.training.none">none told</Trans></span>;
  return of.isValid
    ? <Trans id="experts.training.valid">valid until <Day of={of.validUntil} /></Trans>
    : <><Badge tone="caution"><Trans id="experts.training.over">not valid</Trans></Badge> <Trans id="experts.training.ended">ended on <Day of={of.validUntil} /></Trans></>;
}
