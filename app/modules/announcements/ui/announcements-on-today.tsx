import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Prose } from "~/ui/prose";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { AnnouncementLine } from "../contract";
import { announcementHref } from "../hrefs";

/** From JSON in the browser, from the database on the server. */
type Shown = Omit<AnnouncementLine, "publishedAt" | "correctedAt" | "expiresAt"> & { publishedAt: Date | string; correctedAt: Date | string | null; expiresAt: Date | string };

/** What is announced to the reader and they have not put away, with the words that are given; nothing when nothing is. */
export function AnnouncementsOnToday({ announcements }: { announcements: Shown[] }) {
  const { t } = useLingui();
  if (announcements.length === 0) return null;
  return (
    <section aria-label={t({ id: "announcements.today", message: "Announcements" })} className="grid gap-3">
      {announcements.map((one) => <OnToday key={one.id} announcement={one} />)}
      <p className="text-sm"><TextLink to="/announcements"><Trans id="announcements.today.all">All announcements</Trans></TextLink></p>
    </section>
  );
}

function OnToday({ announcement }: { announcement: Shown }) {
  const format = useFormat();
  const { id, title, language, html, author } = announcement;
  const at = new Date(announcement.publishedAt);
  return (
    <article aria-labelledby={`announcement-${id}`} className="grid gap-2 rounded-panel border-s-4 border-accent bg-accent-soft px-4 py-3">
      <div className="flex items-start gap-3">
        <span className="mt-0.5 text-accent"><Icon name="announcement" /></span>
        <h2 id={`announcement-${id}`} dir="auto" lang={language} className="min-w-0 flex-1 text-base"><TextLink quiet to={announcementHref(id)}>{title}</TextLink></h2>
      </div>
      {html === "" ? null : <Prose html={html} lang={language} />}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-sm text-ink-muted"><bdi>{author.name}</bdi> · <Time dateTime={at.toISOString()} absolute={format.dateTime(at)} relative={format.ago(at, format.madeAt)} /></p>
        <Form method="post" action={announcementHref(id)} preventScrollReset>
          <input type="hidden" name="back" value="today" />
          <Button tone="quiet" size="sm" name="intent" value="dismiss"><span aria-hidden="true"><Trans id="announcements.dismiss">I have read this</Trans></span><VisuallyHidden><Trans id="announcements.dismissNamed">I have read “{title}”</Trans></VisuallyHidden></Button>
        </Form>
      </div>
    </article>
  );
}
