import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Facts } from "~/ui/facts";
import { PersonLine } from "~/ui/person-line";
import { TextLink } from "~/ui/text-link";
import type { Companion } from "../buddy-of.server";

/** Who somebody is, what their clock says, what they speak, and how to reach them. */
export function CompanionFacts({ companion }: { companion: Companion }) {
  const format = useFormat();
  const { name, handle, title, email, city, localTime, languages } = companion;
  return (
    <div className="grid gap-4">
      <PersonLine name={name} to={`/experts/${handle}`} detail={title ? <bdi>{title}</bdi> : undefined} />
      <Facts items={[
        { term: <Trans id="induction.buddy.now">There now</Trans>, detail: <span className="tabular-nums">{city ? <><bdi>{city}</bdi> · </> : null}<span suppressHydrationWarning>{localTime}</span></span> },
        ...(languages.length > 0 ? [{ term: <Trans id="induction.buddy.languages">Speaks</Trans>, detail: format.list(languages) }] : []),
        ...(email ? [{ term: <Trans id="induction.buddy.mail">Write</Trans>, detail: <TextLink to={`mailto:${email}`}><Trans id="induction.buddy.byMail">by e-mail</Trans></TextLink> }] : []),
      ]} />
    </div>
  );
}
