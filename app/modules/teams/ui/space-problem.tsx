import { Trans } from "@lingui/react/macro";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text-link";

/** Why the last change of membership was not made, in words. */
export function SpaceProblem({ problem, slug }: { problem: string | null; slug: string }) {
  if (problem !== "last-lead") return null;
  return (
    <Notice tone="critical" title={<Trans id="teams.lastLead">A team needs somebody who leads it</Trans>}>
      <Trans id="teams.lastLeadText">
        Nothing was changed. Give somebody else the role of lead first: in the <TextLink to={`/teams/${slug}/people`}>list of people</TextLink>, at the end of each line.
      </Trans>
    </Notice>
  );
}
