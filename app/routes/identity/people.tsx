import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { peoplePageSize } from "~/modules/identity/contract";
import { invitePerson } from "~/modules/identity/invite-person.server";
import { peopleForAdministration } from "~/modules/identity/people-list.server";
import { invitationSchema, peopleQuery, type PeopleQuery } from "~/modules/identity/schema.server";
import { AccessBadge } from "~/modules/identity/ui/access-badge";
import { InvitationFields } from "~/modules/identity/ui/invitation-fields";
import { officeOptions } from "~/modules/organisation/public.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireAdministrator } from "~/platform/http/require-actor.server";
import { httpStatus } from "~/platform/http/status";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { List, ListRow } from "~/ui/list";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Pagination } from "~/ui/pagination";
import { SearchField } from "~/ui/search-field";
import { Section } from "~/ui/section";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { Tabs } from "~/ui/tabs";
import { Time } from "~/ui/time";

export const handle = { areas: ["identity"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireAdministrator(context, request);
  const { searchParams } = new URL(request.url);
  const query = peopleQuery.parse(Object.fromEntries(searchParams));
  const [list, places] = await Promise.all([peopleForAdministration(actor, query), officeOptions(context.locale)]);
  const offices = places.map((office) => ({ value: String(office.id), label: `${office.city} · ${office.code}` }));
  const title = i18nFor(context.locale)._(msg({ id: "identity.people.accessTitle", message: "People and access · Meridian" }));
  return { title, query, list, offices, invited: searchParams.get("invited") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireAdministrator(context, request);
  const submission = parseWithZod(await formIn(request), { schema: invitationSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  try {
    const { handle: invited } = await invitePerson(actor, submission.value);
    return redirect(`/administration/people?${new URLSearchParams({ invited })}`, { status: 303 });
  } catch (error) {
    if (!(error instanceof DomainError) || !error.field) throw error;
    const code = error.field === "email" ? "email_taken" : error.field === "guestUntil" ? "guest_until_wrong" : "office_unknown";
    return data(submission.reply({ fieldErrors: { [error.field]: [code] } }), { status: httpStatus[error.code] });
  }
}

const hrefOf = ({ q, show, page }: PeopleQuery) => {
  const asked = new URLSearchParams({ ...(q ? { q } : {}), ...(show === "everybody" ? {} : { show }), ...(page > 1 ? { page: String(page) } : {}) }).toString();
  return asked ? `/administration/people?${asked}` : "/administration/people";
};

export default function People() {
  const { query, list, offices, invited } = useLoaderData<typeof loader>();
  const format = useFormat();
  const { t } = useLingui();
  const { total, page } = list;
  const from = format.number((page - 1) * peoplePageSize + 1);
  const until = format.number(Math.min(page * peoplePageSize, total));
  const all = format.number(total);
  return (
    <Page width="read" header={<PageHeader
      title={<Trans id="identity.people.heading">People and access</Trans>}
      lead={<Trans id="identity.people.headingLead">Everybody in the directory. Open somebody to see where they are signed in, to suspend their access or to give it back.</Trans>}
      actions={<LinkButton to="/guests"><Trans id="identity.guests">Guests</Trans></LinkButton>}
    />}>
      {invited ? <Notice tone="positive"><Trans id="identity.people.invited">The invitation to <bdi>{invited}</bdi> is on its way.</Trans></Notice> : null}
      <div className="grid gap-4">
        <Form role="search" method="get" aria-label={t({ id: "identity.people.find", message: "Find somebody by name or address" })}>
          {query.show === "everybody" ? null : <input type="hidden" name="show" value={query.show} />}
          <SearchField large key={query.q} id="find-person" label={t({ id: "identity.people.find", message: "Find somebody by name or address" })} defaultValue={query.q} maxLength={100} />
        </Form>
        <Tabs label={t({ id: "identity.people.show", message: "Which people" })} items={[
          { to: hrefOf({ ...query, show: "everybody", page: 1 }), label: <Trans id="identity.people.everybody">Everybody</Trans>, current: query.show === "everybody" },
          { to: hrefOf({ ...query, show: "invited", page: 1 }), label: <Trans id="identity.invite.again">No password yet</Trans>, current: query.show === "invited" },
          { to: hrefOf({ ...query, show: "suspended", page: 1 }), label: <Trans id="identity.people.suspended">Suspended</Trans>, current: query.show === "suspended" },
        ]} />
        <p role="status" className="text-sm text-ink-muted"><Plural id="identity.people.count" value={total} _0="Nobody fits." one="# person, the latest added first" other="# people, the latest added first" /></p>
        <List label={t({ id: "identity.people.heading", message: "People and access" })}>
          {list.people.map((entry) => (
            <ListRow key={entry.handle} to={`/administration/people/${entry.handle}`} title={<bdi>{entry.displayName}</bdi>} trailing={<AccessBadge {...entry} />}>
              <span dir="ltr" className="inline-block break-all">{entry.email}</span> · <Time dateTime={entry.createdAt} absolute={format.date(entry.createdAt)} />
            </ListRow>
          ))}
        </List>
        <Pagination previous={page > 1 ? hrefOf({ ...query, page: page - 1 }) : undefined} next={page * peoplePageSize < total ? hrefOf({ ...query, page: page + 1 }) : undefined}>
          <Trans id="identity.people.range">{from} to {until} of {all}</Trans>
        </Pagination>
      </div>
      <Section id="invite" title={<Trans id="identity.people.title">Invite people</Trans>}>
        <p className="mb-4 text-ink-muted"><Trans id="identity.people.lead">Whoever you add is in the directory at once and is mailed a link to set a password.</Trans></p>
        <InvitationFields offices={offices} lastResult={useActionData<typeof action>()} />
      </Section>
    </Page>
  );
}
