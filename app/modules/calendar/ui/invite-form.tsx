import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { ErrorText } from "~/ui/field";
import { SearchField } from "~/ui/search-field";
import { Section } from "~/ui/section";
import type { ParticipantsView } from "../participants-view.server";

/** Looks people up by name or field, and invites those chosen; they get a mail with the event. */
export function InviteForm({ view, errors }: { view: ParticipantsView; errors: string[] | undefined }) {
  const { t } = useLingui();
  return (
    <Section id="invite" title={<Trans id="calendar.invite">Invite</Trans>}>
      <Form method="get" role="search" aria-label={t({ id: "calendar.invite.find", message: "Find people to invite" })}>
        <SearchField id="find-people" name="find" label={t({ id: "calendar.invite.find", message: "Find people to invite" })} placeholder={t({ id: "calendar.invite.placeholder", message: "Name, field or place" })} defaultValue={view.find} />
      </Form>
      <ErrorText id="people-error" errors={errors} />
      {view.find && view.found.length === 0 ? <p role="status" className="text-ink-muted"><Trans id="calendar.invite.nobody">Nobody new who may see this event fits.</Trans></p> : null}
      {view.found.length > 0 ? (
        <Form method="post" className="grid gap-3">
          <div className="grid sm:grid-cols-2">
            {view.found.map(({ id, name, title, city }) => (
              <Checkbox key={id} id={`person-${id}`} name="people" value={id} label={<><bdi>{name}</bdi> <span className="block text-sm text-ink-muted"><bdi>{title}</bdi>{city ? <> · <bdi>{city}</bdi></> : null}</span></>} />
            ))}
          </div>
          <div><Button><Trans id="calendar.invite.submit">Invite by mail</Trans></Button></div>
        </Form>
      ) : null}
    </Section>
  );
}
