import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import { isLocale } from "~/platform/i18n/locales";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import type { MessageSource } from "../../contract";
import { messageHref } from "../../hrefs";
import type { MessageView } from "../../message-life/message-view.server";
import { EditFields } from "./edit-fields";

interface EditMessagePageProps {
  view: MessageView;
  source: MessageSource;
  /** the form that came back */
  back: { errors: Record<string, string[] | null>; reach?: number; typed: { message: string; language: string; version: number } } | undefined;
}

/** Other words for one's message, on a page of its own. */
export function EditMessagePage({ view, source, back }: EditMessagePageProps) {
  const { t } = useLingui();
  const { thread, team, line } = view;
  const pending = useNavigation().formMethod === "POST";
  const href = messageHref(team.slug, thread.id, line.seq);
  const typed = back?.typed;
  return (
    <Page header={
      <PageHeader
        above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: team.name }, { to: href, label: <bdi lang={thread.language}>{thread.title}</bdi> }]} />}
        back={{ href, label: t({ id: "discussion.message.back", message: "Back to the thread" }) }}
        title={<Trans id="discussion.edit">Edit the message</Trans>}
        lead={<Trans id="discussion.edit.lead">Everybody sees that it was edited, and what it said before.</Trans>}
      />
    }>
      <Form method="post" className="grid gap-4">
        <EditFields
          id="edit" message={typed?.message ?? source.source} language={isLocale(typed?.language) ? typed.language : source.language}
          version={typed?.version ?? source.version} files={source.files} errors={back?.errors ?? {}} reach={back?.reach}
        />
        <div className="flex flex-wrap gap-3">
          <Button pending={pending}><Trans id="discussion.edit.save">Save</Trans></Button>
          <LinkButton to={href}><Trans id="discussion.edit.cancel">Cancel</Trans></LinkButton>
        </div>
      </Form>
    </Page>
  );
}
