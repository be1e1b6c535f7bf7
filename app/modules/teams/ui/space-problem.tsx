import { Trans } from "@lingui/react/macro";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text-link";

/** Why the last change of membership was not made, in words. */
export function SpaceProblem({ problem, slug }: { problem: string | null; slug: string }) {
  if (problem === "no-longer") {
    return <Notice tone="caution"><Trans id="teams.noLonger">That offer no longer stands: it was taken back, or somebody else was faster. Nothing was changed.</Trans></Notice>;
  }
  if (problem !== "last-lead") return null;
  return (
    <Notice tone="critical" title={<Trans id="teams.lastLead">A team needs somebody who leads it</Trans>}>
      <Trans id="teams.lastLeadText">
        Nothing was changed. First <TextLink to={`/teams/${slug}/settings/lead`}>name a successor</TextLink>; you stay until they accept.
      </Trans>
    </Notice>
  );
}
