import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { Facts, type Fact } from "~/ui/facts";
import type { ProfileView } from "../profile-view.server";
import { useExpertLabels, useFunctionLabels } from "./use-labels";
import { usePostLabels } from "./use-post-labels";

/** Where somebody sits, what time it is there, and how to reach them. */
export function ProfileFacts({ who }: { who: ProfileView }) {
  const { t } = useLingui();
  const format = useFormat();
  const functions = useFunctionLabels();
  const time = format.time(format.madeAt, who.timeZone);
  const yours = format.time(format.madeAt);
  const { pair } = useExpertLabels();
  const place = who.city && who.country ? pair(who.city, who.country) : (who.city ?? who.country);
  const { grades, contracts } = usePostLabels();
  const post = who.post && [who.post.unit, who.post.grade && grades[who.post.grade], contracts[who.post.contract]].filter(Boolean).join(" · ");
  const items: (Fact | false)[] = [
    { term: <Trans id="experts.profile.office">Duty station</Trans>, detail: who.office ? <><bdi>{place}</bdi><span className="block text-sm text-ink-muted">{who.office}</span></> : <Trans id="experts.profile.noOffice">None yet</Trans> },
    { term: <Trans id="experts.profile.localTime">Local time</Trans>, detail: <span className="tabular-nums" suppressHydrationWarning>{time === yours ? time : t({ id: "experts.profile.times", message: `${time} (yours ${yours})` })}</span> },
    { term: <Trans id="experts.profile.function">Function</Trans>, detail: functions[who.function] ?? "–" },
    Boolean(post) && { term: <Trans id="experts.profile.post">Post</Trans>, detail: <bdi>{post}</bdi> },
    who.pronouns !== "" && { term: <Trans id="experts.profile.pronouns">Pronouns</Trans>, detail: <bdi>{who.pronouns}</bdi> },
    who.contactHours !== "" && { term: <Trans id="experts.profile.contactHours">Best reached</Trans>, detail: <span dir="auto">{who.contactHours}</span> },
    who.email !== null && { term: <Trans id="experts.profile.mail">E-mail</Trans>, detail: <a href={`mailto:${who.email}`} className="break-all text-accent underline" dir="ltr">{who.email}</a> },
    { term: <Trans id="experts.profile.support">Requests for support</Trans>, detail: who.open
      ? <Badge tone="positive"><Trans id="experts.profile.open">may be asked</Trans></Badge>
      : <Badge tone="caution"><Trans id="experts.profile.closed">not at the moment</Trans></Badge> },
  ];
  return <Facts items={items.filter((item) => item !== false)} />;
}
