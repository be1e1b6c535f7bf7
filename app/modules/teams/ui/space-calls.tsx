import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { TeamSpaceView } from "../team-space-view.server";
import { MembershipForm } from "./membership-form";
import { useTeamWords } from "./use-team-words";

/** What the team asks of the reader, each with its two answers, and how it answered them. */
export function SpaceCalls({ team }: { team: TeamSpaceView }) {
  const words = useTeamWords();
  const { slug, calls } = team;
  return (
    <>
      {calls.successions.map(({ byId, by, note }) => (
        <Notice
          key={byId}
          still
          title={<Trans id="teams.call.lead">You are asked to lead this team</Trans>}
          action={(
            <Answers>
              <MembershipForm slug={slug} intent="accept-lead" personId={byId}><Button size="sm"><Trans id="teams.call.acceptLead">Take over the lead</Trans></Button></MembershipForm>
              <MembershipForm slug={slug} intent="decline-lead" personId={byId}><Button size="sm" tone="quiet"><Trans id="teams.decline">Decline</Trans></Button></MembershipForm>
            </Answers>
          )}
        >
          {by ? <p><Trans id="teams.call.leadBy"><bdi>{by}</bdi> stays until you accept.</Trans></p> : null}
          <Words note={note} />
        </Notice>
      ))}
      {calls.invitations.map(({ by, role, note }) => {
        const roleName = words.role[role];
        return (
          <Notice
            key={role}
            still
            title={<Trans id="teams.call.invited">You are invited to this team ({roleName})</Trans>}
            action={(
              <Answers>
                <MembershipForm slug={slug} intent="accept-invitation"><Button size="sm"><Trans id="teams.call.accept">Accept</Trans></Button></MembershipForm>
                <MembershipForm slug={slug} intent="decline-invitation"><Button size="sm" tone="quiet"><Trans id="teams.decline">Decline</Trans></Button></MembershipForm>
              </Answers>
            )}
          >
            {by ? <p><Trans id="teams.call.invitedBy">by <bdi>{by}</bdi></Trans></p> : null}
            <Words note={note} />
          </Notice>
        );
      })}
      {calls.answers.map(({ accepted, by, note }) => (
        <Notice
          key={String(accepted)}
          still
          tone={accepted ? "positive" : "info"}
          title={accepted ? <Trans id="teams.call.letIn">You were let in</Trans> : <Trans id="teams.call.declined">Your request to join was declined</Trans>}
          action={<MembershipForm slug={slug} intent="seen-answer"><Button size="sm" tone="quiet"><Trans id="teams.call.seen">Got it</Trans></Button></MembershipForm>}
        >
          {by ? <p><Trans id="teams.call.invitedBy">by <bdi>{by}</bdi></Trans></p> : null}
          <Words note={note} />
        </Notice>
      ))}
    </>
  );
}

const Answers = ({ children }: { children: ReactNode }) => <div className="flex flex-wrap gap-2">{children}</div>;

function Words({ note }: { note: string }) {
  return note ? <p dir="auto" className="measure text-start whitespace-pre-line">{note}</p> : null;
}
