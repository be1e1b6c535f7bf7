import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { staffColumns, staffFileMaxBytes, type StaffFileError } from "~/modules/directory/contract";
import { readImport } from "~/modules/directory/import-staff.server";
import { useDirectoryWords } from "~/modules/directory/ui/use-directory-words";
import { formIn } from "~/platform/http/form-in.server";
import { requireAdministrator } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { describedBy, Field } from "~/ui/field";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["directory"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  requireAdministrator(context, request);
  return { title: i18nFor(context.locale)._(msg({ id: "directory.staff.pageTitle", message: "Staff file · Meridian" })), columns: staffColumns };
}

const refused = (error: StaffFileError, detail = "") => data({ error, detail }, { status: 422 });

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireAdministrator(context, request);
  const form = await formIn(request);
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return refused("file_missing");
  if (file.size > staffFileMaxBytes) return refused("file_large");
  const text = await file.text();
  const read = await answer(() => readImport(actor, text, form.get("invites") === "on"));
  return "error" in read ? refused(read.error, read.detail) : redirect(`/administration/staff/${read.id}`, { status: 303 });
}

/** Brings the directory in line with a file of staff: first it is only read. */
export default function StaffFile() {
  const { columns } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { t } = useLingui();
  const words = useDirectoryWords();
  const all = columns.join(", ");
  const hint = <Trans id="directory.staff.hint">A file of comma-separated values in UTF-8, up to 5,000 lines. The heading names its columns, of which only email must be there: <code className="break-words" dir="ltr">{all}</code></Trans>;
  const errors = returned ? [[words.files[returned.error], returned.detail].filter(Boolean).join(" ")] : undefined;
  return (
    <Page header={<PageHeader title={<Trans id="directory.staff.title">Staff file</Trans>} lead={<Trans id="directory.staff.lead">The file is read first, and every change and error is shown line by line. Nothing is written until you confirm.</Trans>} />}>
      <Form method="post" encType="multipart/form-data" className="grid max-w-form gap-5">
        <Field id="file" label={t({ id: "directory.staff.file", message: "File" })} hint={hint} errors={errors}>
          <input id="file" name="file" type="file" accept=".csv,text/csv" className="control" {...describedBy("file", hint, errors)} />
        </Field>
        <Checkbox name="invites" label={t({ id: "directory.staff.invites", message: "Mail new people a link to set their password" })} />
        <div><Button tone="primary"><Trans id="directory.staff.read">Read the file</Trans></Button></div>
      </Form>
    </Page>
  );
}
