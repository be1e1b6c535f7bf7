import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Section } from "~/ui/section";
import type { SettingsFrame } from "../team-settings-view.server";

/** The end of a team, and its new beginning: nothing is deleted, so one press is enough. */
export function ArchiveSection({ team }: { team: SettingsFrame }) {
  const { archive, reopen } = team.abilities;
  if (!archive && !reopen) return null;
  return (
    <Section id="archive" title={archive ? <Trans id="teams.archive">Archive the team</Trans> : <Trans id="teams.reopen">Open the team again</Trans>}>
      <p className="measure">
        {archive
          ? <Trans id="teams.archive.text">Everything stays readable for those who read it now. Nobody posts or joins any more, and the team leaves the directory and everybody’s list. Working groups inside it are archived with it. You can open it again at any time.</Trans>
          : <Trans id="teams.reopen.text">The team comes back to the directory and to its members’ lists, and they can post again. Working groups archived together with it are opened too.</Trans>}
      </p>
      <Form method="post">
        <Button tone={archive ? "danger" : "primary"} name="intent" value={archive ? "archive" : "reopen"}>
          {archive ? <Trans id="teams.archive">Archive the team</Trans> : <Trans id="teams.reopen">Open the team again</Trans>}
        </Button>
      </Form>
    </Section>
  );
}
