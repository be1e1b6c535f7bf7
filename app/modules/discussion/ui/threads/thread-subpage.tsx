import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Locale } from "~/platform/i18n/locales";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { useWayUp } from "../use-way-up";

interface ThreadSubpageProps {
  thread: { team: { slug: string; name: string } | null; title: string; language: Locale };
  /** the thread's own address */
  href: string;
  title: ReactNode;
  lead?: ReactNode;
  meta?: ReactNode;
  children: ReactNode;
}

/** A page about a thread: where it belongs, and the way back to it. */
export function ThreadSubpage({ thread, href, title, lead, meta, children }: ThreadSubpageProps) {
  const { t } = useLingui();
  const above = [
    ...useWayUp(thread.team),
    { to: href, label: <bdi lang={thread.language}>{thread.title}</bdi> },
  ];
  return (
    <Page header={<PageHeader title={title} lead={lead} meta={meta} above={<Breadcrumbs items={above} />} back={{ href, label: t({ id: "discussion.change.back", message: "Back to the thread" }) }} />}>
      {children}
    </Page>
  );
}
