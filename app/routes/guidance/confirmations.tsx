import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { documentIdIn } from "~/modules/documents/schema.server";
import { confirmationReport, namedAtMost } from "~/modules/guidance/confirmations/confirmation-report.server";
import { askConfirmation, stopAsking } from "~/modules/guidance/confirmations/ask-confirmation.server";
import { confirmReading } from "~/modules/guidance/confirmations/confirm.server";
import { confirmationAudienceSchema } from "~/modules/guidance/schema.server";
import { AudienceForm } from "~/modules/guidance/ui/audience-form";
import { ConfirmationTables } from "~/modules/guidance/ui/confirmation-report";
import { DocumentCrumbs } from "~/modules/guidance/ui/document-crumbs";
import { typedIn } from "~/modules/guidance/ui/typed-in";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { useFormat } from "~/platform/i18n/format";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["guidance"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const report = await answer(async () => confirmationReport(actor, documentIdIn(params), context.locale));
  const name = report.document.title;
  return { report, namedAtMost, title: i18nFor(context.locale)._(msg({ id: "guidance.confirm.pageTitle", message: `Who has read ${name} · Meridian` })) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  return answer(async () => {
    const id = documentIdIn(params);
    if (form.get("intent") === "confirm") return redirect(`${(await confirmReading(actor, id)).href}?in=own`, 303);
    if (form.get("intent") === "stop") return redirect(`${(await stopAsking(actor, id)).href}/confirmations`, 303);
    const submission = parseWithZod(form, { schema: confirmationAudienceSchema });
    const refused = (errors: Record<string, string[] | null>) => data(typedIn("ask", form, errors), { status: 422 });
    if (submission.status !== "success") return refused(submission.error ?? {});
    try {
      return redirect(`${(await askConfirmation(actor, id, submission.value)).href}/confirmations`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return refused({ [error.field]: [error.message] });
    }
  });
}

/** Who is asked to confirm a piece of guidance, and who has: for those who manage the team. */
export default function Confirmations() {
  const { report, namedAtMost: limit } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const format = useFormat();
  const { document, request, choices, offices, people, mayAsk, withdrawn } = report;
  const version = request?.version;
  const due = request ? format.day(request.dueOn) : "";
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          above={<DocumentCrumbs document={document} />}
          title={<Trans id="guidance.confirm.title">Who has read it</Trans>}
          lead={request ? <Trans id="guidance.confirm.lead">Version {version} or a later one, to be confirmed until {due}</Trans> : null}
        />
      }
    >
      {request ? <ConfirmationTables offices={offices} people={people} csv={`${document.href}/confirmations.csv`} namedAtMost={limit} /> : (
        <EmptyState title={<Trans id="guidance.confirm.none">Nobody is asked to confirm this</Trans>}>
          {mayAsk ? <Trans id="guidance.confirm.noneText">Ask the team, offices or people of a function below; each confirms with one press where they read it.</Trans> : <Trans id="guidance.confirm.unpublished">Once a version is published, you can ask people to confirm that they have read it.</Trans>}
        </EmptyState>
      )}
      {withdrawn ? <p className="measure text-ink-muted"><Trans id="guidance.confirm.withdrawn">It is withdrawn: nobody is asked or reminded any more.</Trans></p> : null}
      {request ? (
        <Section id="stop" title={<Trans id="guidance.confirm.stopTitle">Ask nobody any more</Trans>}>
          <p className="measure text-ink-muted"><Trans id="guidance.confirm.stopText">The request goes from readers’ pages and inboxes. What was confirmed stays, and counts when you ask again.</Trans></p>
          <Form method="post"><Button name="intent" value="stop" tone="quiet"><Trans id="guidance.confirm.stop">Stop asking</Trans></Button></Form>
        </Section>
      ) : null}
      {mayAsk ? <Section id="ask" title={request ? <Trans id="guidance.confirm.askAnew">Ask anew</Trans> : <Trans id="guidance.confirm.askFirst">Ask people to confirm</Trans>}><AudienceForm returned={returned} request={request} choices={choices} /></Section> : null}
    </Page>
  );
}
