import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correctAnnouncement, correctionView } from "~/modules/announcements/correct-announcement.server";
import { announcementHref } from "~/modules/announcements/hrefs";
import { announcementIdIn, correctionInput } from "~/modules/announcements/schema.server";
import { CorrectionForm } from "~/modules/announcements/ui/correction-form";
import { formIn } from "~/platform/http/form-in.server";
import { refusedFields } from "~/platform/http/refused-fields.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["announcements"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const announcement = await answer(async () => correctionView(actor, announcementIdIn(params)));
  const title = i18nFor(context.locale)._(msg({ id: "announcements.correct.pageTitle", message: "Correct an announcement · Meridian" }));
  return { title, announcement, main: context.locale };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const id = announcementIdIn(params);
    await correctionView(actor, id);
    const submission = parseWithZod(await formIn(request), { schema: correctionInput });
    if (submission.status !== "success") return data(submission.reply(), { status: 422 });
    const corrected = await refusedFields(submission, () => correctAnnouncement(actor, id, submission.value));
    return "refused" in corrected ? corrected.refused : redirect(announcementHref(id), 303);
  });
}

/** Mending what was announced: its words in any language, and until when it stands. */
export default function CorrectAnnouncement() {
  const { announcement, main } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Page
      width="form"
      header={
        <PageHeader
          title={<Trans id="announcements.correct.title">Correct the announcement</Trans>}
          lead={<Trans id="announcements.correct.lead">Nobody is told again, and whoever has read it is not asked to read it once more. Its page says that it was corrected.</Trans>}
          above={<Breadcrumbs items={[{ to: "/announcements", label: <Trans id="announcements.title">Announcements</Trans> }, { to: announcementHref(announcement.id), label: <Trans id="announcements.one">The announcement</Trans> }]} />}
        />
      }
    >
      <CorrectionForm announcement={announcement} main={main} result={result} />
    </Page>
  );
}
