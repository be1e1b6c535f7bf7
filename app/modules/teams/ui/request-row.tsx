import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { maxRequestNote } from "../contract";
import type { JoinRequest } from "../team-people-list.server";
import { PersonInTeam } from "./person-in-team";

interface RequestRowProps {
  request: JoinRequest;
  slug: string;
  returnTo: string;
}

/** Somebody who asks to be let in, with what they wrote and the two answers. */
export function RequestRow({ request, slug, returnTo }: RequestRowProps) {
  const { t } = useLingui();
  const { name, note, id } = request;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2.5">
      <div className="grid min-w-0 gap-1.5">
        <PersonInTeam person={request} />
        {note ? <p dir="auto" className="measure ps-11.5 text-start whitespace-pre-line">{note}</p> : null}
      </div>
      <Form method="post" action={`/teams/${slug}/membership`} preventScrollReset className="flex flex-wrap items-end gap-2">
        <input type="hidden" name="personId" value={id} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <TextField id={`word-${id}`} name="word" maxLength={maxRequestNote} labelHidden autoComplete="off" label={t({ id: "teams.word", message: `A word back to ${name}` })} placeholder={t({ id: "teams.wordShort", message: "A word back (optional)" })} />
        <Button size="sm" name="intent" value="accept"><span aria-hidden="true"><Trans id="teams.accept">Let in</Trans></span><VisuallyHidden><Trans id="teams.acceptNamed">Let {name} in</Trans></VisuallyHidden></Button>
        <Button size="sm" tone="quiet" name="intent" value="decline"><span aria-hidden="true"><Trans id="teams.decline">Decline</Trans></span><VisuallyHidden><Trans id="teams.declineNamed">Decline the request of {name}</Trans></VisuallyHidden></Button>
      </Form>
    </li>
  );
}
