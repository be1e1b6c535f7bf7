import { Trans } from "@lingui/react/macro";
import { Button } from "~/ui/button";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { JoinRequest } from "../team-people-list.server";
import { MembershipForm } from "./membership-form";
import { PersonInTeam } from "./person-in-team";

interface RequestRowProps {
  request: JoinRequest;
  slug: string;
  returnTo: string;
}

/** Somebody who asks to be let in, with what they wrote and the two answers. */
export function RequestRow({ request, slug, returnTo }: RequestRowProps) {
  const { name, note, id } = request;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2.5">
      <div className="grid min-w-0 gap-1.5">
        <PersonInTeam person={request} />
        {note ? <p dir="auto" className="measure ps-11.5 text-start whitespace-pre-line">{note}</p> : null}
      </div>
      <div className="flex gap-2">
        <MembershipForm slug={slug} intent="accept" personId={id} returnTo={returnTo}>
          <Button size="sm"><span aria-hidden="true"><Trans id="teams.accept">Let in</Trans></span><VisuallyHidden><Trans id="teams.acceptNamed">Let {name} in</Trans></VisuallyHidden></Button>
        </MembershipForm>
        <MembershipForm slug={slug} intent="decline" personId={id} returnTo={returnTo}>
          <Button size="sm" tone="quiet"><span aria-hidden="true"><Trans id="teams.decline">Decline</Trans></span><VisuallyHidden><Trans id="teams.declineNamed">Decline the request of {name}</Trans></VisuallyHidden></Button>
        </MembershipForm>
      </div>
    </li>
  );
}
