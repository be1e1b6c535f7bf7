import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { applyImport, importView } from "~/modules/directory/import-staff.server";
import { StaffCounts, StaffLines } from "~/modules/directory/ui/staff-plan";
import { notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireAdministrator } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["directory"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

const idIn = (id: string | undefined) => z.uuid().safeParse(id).data ?? notFound("import");

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireAdministrator(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "directory.staff.pageTitle", message: "Staff file · Meridian" }));
  return answer(async () => ({ title, view: await importView(actor, idIn(params.id)) }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireAdministrator(context, request);
  const tag = String((await formIn(request)).get("tag") ?? "");
  return answer(async () => {
    const id = idIn(params.id);
    if ((await applyImport(actor, id, tag)) === "changed_in_between") return data({ changed: true }, { status: 409 });
    return redirect(`/administration/staff/${id}`, { status: 303 });
  });
}

/** What a staff file would do, and the press that does exactly that. */
export default function StaffImport() {
  const { view } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const changes = view.counts.new + view.counts.changed;
  const isChanged = returned !== undefined && "changed" in returned;
  return (
    <Page width="wide" header={<PageHeader title={<Trans id="directory.staff.title">Staff file</Trans>} above={<Breadcrumbs items={[{ to: "/administration/staff", label: <Trans id="directory.staff.another">Another file</Trans> }]} />} />}>
      {isChanged ? <Notice tone="caution" title={<Trans id="directory.staff.inBetween">The directory has changed in between</Trans>}><Trans id="directory.staff.inBetweenLead">Nothing was written. Below stands what the file would do now; look at it and confirm again.</Trans></Notice> : null}
      {view.appliedAt ? <Notice tone="positive" title={<Trans id="directory.staff.done">The file was taken over</Trans>}><Trans id="directory.staff.doneLead">Below stands what it would still change now.</Trans></Notice> : null}
      <StaffCounts view={view} />
      {view.lines.length > 0 ? <StaffLines lines={view.lines} /> : null}
      {view.appliedAt || changes === 0 ? null : (
        <Form method="post" className="grid gap-2">
          <input type="hidden" name="tag" value={view.tag} />
          {view.invites && view.counts.new > 0 ? <p><Trans id="directory.staff.willInvite">New people are mailed a link to set their password.</Trans></p> : null}
          <div><Button tone="primary"><Trans id="directory.staff.confirm">Write exactly this</Trans></Button></div>
        </Form>
      )}
    </Page>
  );
}
