import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { announcementView, type AnnouncementView } from "~/modules/announcements/announcement-view.server";
import { changeAnnouncement } from "~/modules/announcements/change-announcement.server";
import { announcementHref } from "~/modules/announcements/hrefs";
import { announcementIdIn, announcementStep } from "~/modules/announcements/schema.server";
import { StateBadge } from "~/modules/announcements/ui/announcement-row";
import { useAudienceWords } from "~/modules/announcements/ui/use-audience-words";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { useFormat } from "~/platform/i18n/format";
import { endonyms, isLocale } from "~/platform/i18n/locales";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Prose } from "~/ui/prose";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { Tabs } from "~/ui/tabs";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";

export const handle = { areas: ["announcements", "experts", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.announcement.title} · Meridian` : "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const asked = new URL(request.url).searchParams.get("in");
  return { announcement: await answer(async () => announcementView(actor, announcementIdIn(params), context.locale, isLocale(asked) ? asked : undefined)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const id = announcementIdIn(params);
    const step = announcementStep.safeParse(Object.fromEntries(await formIn(request)));
    if (!step.success) throw new DomainError("invalid");
    await changeAnnouncement(actor, id, step.data.intent);
    return redirect(step.data.back === "today" ? "/" : announcementHref(id), 303);
  });
}

export default function Announcement() {
  const { announcement } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { id, title, language, languages, html, state } = announcement;
  return (
    <Page
      header={
        <PageHeader
          title={title}
          titleLang={language}
          above={<Breadcrumbs items={[{ to: "/announcements", label: <Trans id="announcements.title">Announcements</Trans> }]} />}
          meta={<AnnouncementFacts announcement={announcement} />}
          tabs={languages.length > 1 ? (
            <Tabs
              label={t({ id: "announcements.languages", message: "Language" })}
              items={languages.map((one) => ({ to: `${announcementHref(id)}?in=${one}`, label: <span lang={one}>{endonyms[one]}</span>, current: one === language }))}
            />
          ) : null}
        />
      }
    >
      {state === "withdrawn" ? <Notice still tone="caution"><Trans id="announcements.withdrawn">This was taken back. Nobody it was addressed to sees it any more.</Trans></Notice> : null}
      <Prose html={html} lang={language} />
      <Steps announcement={announcement} />
    </Page>
  );
}

function AnnouncementFacts({ announcement }: { announcement: Pick<AnnouncementView, "author" | "audience" | "reach" | "state"> & { publishedAt: Date | string; correctedAt: Date | string | null; expiresAt: Date | string } }) {
  const { t } = useLingui();
  const format = useFormat();
  const inWords = useAudienceWords();
  const { author, audience, reach, state } = announcement;
  const [at, until] = [new Date(announcement.publishedAt), new Date(announcement.expiresAt)];
  const name = <TextLink quiet to={`/experts/${author.handle}`}><bdi>{author.name}</bdi></TextLink>;
  const corrected = announcement.correctedAt ? new Date(announcement.correctedAt) : null;
  const correctedOn = corrected ? <Time dateTime={corrected.toISOString()} absolute={format.dateTime(corrected)} /> : null;
  const day = <Time dateTime={until.toISOString()} absolute={format.dateTime(until)} />;
  return (
    <>
      <StateBadge state={state} />
      <span><bdi>{inWords(audience)}</bdi> ({t({ id: "announcements.reach", message: plural(reach, { one: "# person", other: "# people" }) })})</span>
      <span>{name} · <Time dateTime={at.toISOString()} absolute={format.dateTime(at)} /></span>
      {correctedOn ? <span><Trans id="announcements.correctedOn">Corrected on {correctedOn}</Trans></span> : null}
      <span>{state === "expired" ? <Trans id="announcements.stoodUntil">Stood until {day}</Trans> : <Trans id="announcements.standsUntil">Stands until {day}</Trans>}</span>
    </>
  );
}

/** What its reader does with it: puts it away, and whoever may corrects it or takes it back; each can be undone here. */
function Steps({ announcement: { id, state, putAway, mayWithdraw, mayCorrect } }: { announcement: Pick<AnnouncementView, "id" | "state" | "putAway" | "mayWithdraw" | "mayCorrect"> }) {
  const withdrawn = state === "withdrawn";
  if (state === "expired" && !mayWithdraw) return null;
  return (
    <Form method="post" className="flex flex-wrap gap-3">
      {state !== "current" ? null : putAway
        ? <Button tone="quiet" name="intent" value="recall"><Trans id="announcements.recall">Show it on Today again</Trans></Button>
        : <Button name="intent" value="dismiss"><Trans id="announcements.dismiss">I have read this</Trans></Button>}
      {mayCorrect ? <LinkButton to={`${announcementHref(id)}/edit`} icon="edit"><Trans id="announcements.correct">Correct it</Trans></LinkButton> : null}
      {!mayWithdraw ? null : withdrawn
        ? <Button tone="quiet" name="intent" value="restore"><Trans id="announcements.restore">Bring it back</Trans></Button>
        : <Button tone="danger" name="intent" value="withdraw"><Trans id="announcements.withdraw">Take it back</Trans></Button>}
    </Form>
  );
}
