import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PersonLine } from "~/ui/person-line";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { ConversationPeople, ConversationPerson } from "../conversation-people.server";
import { writeHref } from "../hrefs";

/** Who is in a conversation, with their local time, and what its reader may do about each. */
export function PeopleList({ view }: { view: ConversationPeople }) {
  const { t } = useLingui();
  return (
    <ul aria-label={t({ id: "conversations.people.label", message: "People" })} className="divide-y divide-line">
      {view.people.map((person) => <PersonRow key={person.handle} person={person} group={view.group} />)}
    </ul>
  );
}

function PersonRow({ person, group }: { person: ConversationPerson; group: boolean }) {
  const { time, madeAt } = useFormat();
  const { handle, name, photo, city, zone, me, blocked, visible } = person;
  const badges = me ? <Badge><Trans id="conversations.you">You</Trans></Badge> : blocked ? <Badge tone="caution"><Trans id="conversations.blocked.badge">Blocked</Trans></Badge> : null;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-2.5">
      <PersonLine name={name} photo={photo} to={visible ? `/experts/${handle}` : undefined} detail={city} localTime={time(madeAt, zone)} badges={badges} />
      {me ? null : (
        <div className="flex flex-wrap gap-2">
          {group && visible && !blocked ? <LinkButton size="sm" tone="plain" to={writeHref(handle)}><Trans id="conversations.writeTo">Write to them alone</Trans></LinkButton> : null}
          <BlockForm handle={handle} name={name} blocked={blocked} />
        </div>
      )}
    </li>
  );
}

/** Blocks somebody, or takes that back. */
export function BlockForm({ handle, name, blocked }: { handle: string; name: string; blocked: boolean }) {
  return (
    <Form method="post">
      <input type="hidden" name="handle" value={handle} />
      <Button size="sm" tone="quiet" name="intent" value={blocked ? "unblock" : "block"}>
        {blocked ? <Trans id="conversations.unblock">Unblock</Trans> : <Trans id="conversations.block">Block</Trans>}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    </Form>
  );
}

/** Muting, and going out of a group. */
export function ConversationForms({ view: { group, muted } }: { view: ConversationPeople }) {
  return (
    <div className="grid justify-items-start gap-4">
      <Form method="post" className="grid justify-items-start gap-2">
        <p className="text-ink-muted">{muted
          ? <Trans id="conversations.muted.text">You are told of nothing here but messages that mention you.</Trans>
          : <Trans id="conversations.unmuted.text">You are told of every message here.</Trans>}</p>
        <Button tone="quiet" size="sm" name="intent" value={muted ? "unmute" : "mute"}>{muted ? <Trans id="conversations.unmute">Tell me again</Trans> : <Trans id="conversations.mute">Mute</Trans>}</Button>
      </Form>
      {group ? (
        <Form method="post" className="grid justify-items-start gap-2">
          <Notice tone="caution"><Trans id="conversations.leave.text">When you leave, you no longer read anything of it, and nobody can bring you back. What you wrote stays.</Trans></Notice>
          <Button tone="danger" size="sm" name="intent" value="leave"><Trans id="conversations.leave">Leave the group</Trans></Button>
        </Form>
      ) : null}
    </div>
  );
}
