import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { invitePerson } from "~/modules/identity/invite-person.server";
import { latestPeople } from "~/modules/identity/people-list.server";
import { invitationSchema, type InvitationForm } from "~/modules/identity/schema.server";
import { useErrorTexts } from "~/modules/identity/ui/use-error-texts";
import { officeOptions } from "~/modules/organisation/public.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireAdministrator } from "~/platform/http/require-actor.server";
import { httpStatus } from "~/platform/http/status";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { List, ListRow } from "~/ui/list";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Select } from "~/ui/select";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { Time } from "~/ui/time";
import { TextField } from "~/ui/text-field";

export const handle = { areas: ["identity"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireAdministrator(context, request);
  const [people, places] = await Promise.all([latestPeople(actor), officeOptions(context.locale)]);
  const offices = places.map((office) => ({ value: String(office.id), label: `${office.city} · ${office.code}` }));
  const title = i18nFor(context.locale)._(msg({ id: "identity.people.pageTitle", message: "Invite people · Meridian" }));
  return { title, people, offices, invited: new URL(request.url).searchParams.get("invited") };
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
    const code = error.field === "email" ? "email_taken" : "office_unknown";
    return data(submission.reply({ fieldErrors: { [error.field]: [code] } }), { status: httpStatus[error.code] });
  }
}

export default function People() {
  const { people, offices, invited } = useLoaderData<typeof loader>();
  const format = useFormat();
  const { t } = useLingui();
  return (
    <Page width="read" header={<PageHeader title={<Trans id="identity.people.title">Invite people</Trans>} lead={<Trans id="identity.people.lead">Whoever you add is in the directory at once and is mailed a link to set a password.</Trans>} />}>
      {invited ? <Notice tone="positive"><Trans id="identity.people.invited">The invitation to <bdi>{invited}</bdi> is on its way.</Trans></Notice> : null}
      <InvitationFields offices={offices} />
      <Section id="latest" title={<Trans id="identity.people.latest">Added last</Trans>}>
        <List label={t({ id: "identity.people.latest", message: "Added last" })}>
          {people.map((entry) => (
            <ListRow key={entry.handle} to={`/experts/${entry.handle}`} title={<bdi>{entry.displayName}</bdi>} trailing={entry.canSignIn ? null : <Badge tone="caution"><Trans id="identity.people.noPassword">no password yet</Trans></Badge>}>
              <span dir="ltr" className="inline-block break-all">{entry.email}</span> · <Time dateTime={entry.createdAt} absolute={format.date(entry.createdAt)} />
            </ListRow>
          ))}
        </List>
      </Section>
    </Page>
  );
}

function InvitationFields({ offices }: { offices: { value: string; label: string }[] }) {
  const { t } = useLingui();
  const { worded } = useErrorTexts();
  const [form, fields] = useForm<InvitationForm>({ lastResult: useActionData<typeof action>() });
  const email = worded(fields.email);
  const displayName = worded(fields.displayName);
  const role = worded(fields.organisationRole);
  const office = worded(fields.officeId);
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <ErrorSummary fields={[displayName, email, role, office]} />
      <TextField {...displayName} label={t({ id: "identity.people.name", message: "Name as shown to colleagues" })} required maxLength={120} autoComplete="off" />
      <TextField {...email} label={t({ id: "identity.email", message: "E-mail address" })} type="email" required maxLength={254} autoComplete="off" />
      <Select {...role} label={t({ id: "identity.people.role", message: "Role" })} options={[
        { value: "staff", label: t({ id: "identity.role.staff", message: "Staff" }) },
        { value: "guest", label: t({ id: "identity.role.guest", message: "Guest: sees only the teams they are added to" }) },
        { value: "administrator", label: t({ id: "identity.role.administrator", message: "Administrator" }) },
      ]} />
      <Select {...office} label={t({ id: "identity.people.office", message: "Duty station" })} optional options={offices} empty={t({ id: "identity.people.noOffice", message: "None yet" })} />
      <div><Button tone="primary"><Trans id="identity.people.submit">Invite</Trans></Button></div>
    </Form>
  );
}
