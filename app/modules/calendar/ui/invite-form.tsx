import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { ErrorText } from "~/ui/field";
import { Pagination } from "~/ui/pagination";
import { SearchField } from "~/ui/search-field";
import { Section } from "~/ui/section";
import type { InviteView } from "../participants-view.server";

/** Looks people up by name or field, a page at a time, and invites those chosen; they get a mail with the event. */
export function InviteForm({ invite, on, errors }: { invite: InviteView; on: string | undefined; errors: string[] | undefined }) {
  const { t } = useLingui();
  const { found, count, pages, query: { find, page } } = invite;
  const pageAt = (number: number) => `?${new URLSearchParams({ ...(on ? { on } : {}), find, page: String(number) })}`;
  return (
    <Section id="invite" title={<Trans id="calendar.invite">Invite</Trans>}>
      <Form method="get" role="search" aria-label={t({ id: "calendar.invite.find", message: "Find people to invite" })}>
        {on ? <input type="hidden" name="on" value={on} /> : null}
        <SearchField id="find-people" name="find" label={t({ id: "calendar.invite.find", message: "Find people to invite" })} placeholder={t({ id: "calendar.invite.placeholder", message: "Name, field or place" })} defaultValue={find} />
      </Form>
      <ErrorText id="people-error" errors={errors} />
      {find && count === 0 ? <p role="status" className="text-ink-muted"><Trans id="calendar.invite.nobody">Nobody new who may see this event fits.</Trans></p> : null}
      {count > 0 ? <p role="status" className="text-sm text-ink-muted"><Plural id="calendar.invite.found" value={count} one="# person fits who is not invited yet." other="# people fit who are not invited yet." /></p> : null}
      {found.length > 0 ? (
        <Form method="post" className="grid gap-3">
          <input type="hidden" name="by" value="names" />
          <div className="grid sm:grid-cols-2">
            {found.map(({ id, name, title, city }) => (
              <Checkbox key={id} id={`person-${id}`} name="people" value={id} label={<><bdi>{name}</bdi> <span className="block text-sm text-ink-muted"><bdi>{title}</bdi>{city ? <> · <bdi>{city}</bdi></> : null}</span></>} />
            ))}
          </div>
          <div><Button><Trans id="calendar.invite.submit">Invite by mail</Trans></Button></div>
        </Form>
      ) : null}
      <Pagination {...(page > 1 ? { previous: pageAt(page - 1) } : {})} {...(page < pages ? { next: pageAt(page + 1) } : {})} />
    </Section>
  );
}
