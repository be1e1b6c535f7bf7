import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";
import type { ListedGuest } from "../guests/guest-list.server";
import { useErrorTexts } from "./use-error-texts";

interface GuestRowProps {
  guest: ListedGuest;
  /** what came back of this guest's form */
  returned: { initialValue?: Record<string, unknown> | null; error?: Record<string, string[] | null> | null } | null;
}

/** A guest, until when they have access, and the form that lets them stay longer. */
export function GuestRow({ guest, returned }: GuestRowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { texts } = useErrorTexts();
  const { handle, name, status, until, host } = guest;
  const day = format.day(until);
  const hostName = host?.name ?? "";
  const typed = returned?.initialValue?.until;
  return (
    <li className="grid gap-3 py-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        {status === "active" ? <TextLink to={`/experts/${handle}`}><bdi>{name}</bdi></TextLink> : <bdi className="font-medium">{name}</bdi>}
        {status === "active" ? <span suppressHydrationWarning className="text-sm text-ink-muted"><Trans id="identity.guests.until">Access until {day}</Trans></span> : <Badge tone="caution"><Trans id="identity.guests.ended">Access has ended</Trans></Badge>}
        {host ? <span className="text-sm text-ink-muted"><Trans id="identity.guests.host">Answered for by <bdi>{hostName}</bdi></Trans></span> : null}
      </div>
      <Form method="post" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="handle" value={handle} />
        <TextField id={`until-${handle}`} name="until" type="date" required defaultValue={typeof typed === "string" ? typed : until} errors={texts(returned?.error?.until ?? undefined)} label={t({ id: "identity.guests.newUntil", message: "New last day" })} />
        <Button tone="quiet"><Trans id="identity.guests.prolong">Prolong<span className="visually-hidden"> {name}</span></Trans></Button>
      </Form>
    </li>
  );
}
