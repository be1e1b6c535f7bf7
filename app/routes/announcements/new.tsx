import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { audienceChoices } from "~/modules/announcements/announcer.server";
import { usualDays } from "~/modules/announcements/contract";
import { announcementHref } from "~/modules/announcements/hrefs";
import { publishAnnouncement } from "~/modules/announcements/publish-announcement.server";
import { announcementInput } from "~/modules/announcements/schema.server";
import { AnnouncementForm } from "~/modules/announcements/ui/announcement-form";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { refusedFields } from "~/platform/http/refused-fields.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["announcements", "experts", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "announcements.new.pageTitle", message: "New announcement · Meridian" }));
  const choices = await answer(() => audienceChoicesOrNone(actor, context.locale));
  const team = new URL(request.url).searchParams.get("to");
  const usual = new Date(Date.now() + usualDays * 86_400_000).toISOString().slice(0, 10);
  return { title, choices, audience: choices.find(({ value }) => value === team)?.value, usual, main: context.locale, submissionId: randomUUID() };
}

async function audienceChoicesOrNone(...asked: Parameters<typeof audienceChoices>) {
  const choices = await audienceChoices(...asked);
  if (choices.length === 0) throw new DomainError("forbidden", "there is nobody this actor may announce anything to");
  return choices;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    await audienceChoicesOrNone(actor, context.locale);
    const submission = parseWithZod(await formIn(request), { schema: announcementInput });
    if (submission.status !== "success") return data(submission.reply(), { status: 422 });
    const published = await refusedFields(submission, () => publishAnnouncement(actor, submission.value));
    return "refused" in published ? published.refused : redirect(announcementHref(published.done.id), 303);
  });
}

/** Telling an audience something that all of it should know. */
export default function NewAnnouncement() {
  const { choices, audience, usual, main, submissionId } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Page
      width="form"
      header={
        <PageHeader
          title={<Trans id="announcements.new">Announce something</Trans>}
          lead={<Trans id="announcements.new.lead">For what all of them should know. What wants an answer is better asked in a team’s thread.</Trans>}
          above={<Breadcrumbs items={[{ to: "/announcements", label: <Trans id="announcements.title">Announcements</Trans> }]} />}
        />
      }
    >
      <AnnouncementForm choices={choices} audience={audience} submissionId={submissionId} expiresOn={usual} main={main} result={result} />
    </Page>
  );
}
