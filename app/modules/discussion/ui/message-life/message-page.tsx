import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { FileList } from "~/modules/files/ui/file-list";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Prose } from "~/ui/prose";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { messageHref, messagePageHref, threadHref } from "../../hrefs";
import type { MessageView } from "../../message-life/message-view.server";
import { GoneWords } from "./gone-words";
import { LanguageForm } from "./language-form";
import { MomentOf } from "./moment-of";
import { SavedSection } from "./saved-section";
import { SignsOfMessage } from "./signs-of-message";
import { TranslationSection } from "./translation-section";
import { Wordings } from "./wordings";
import { OnlyRemove } from "../threads/only-remove";
import { useWayUp } from "../use-way-up";

interface MessagePageProps {
  view: MessageView;
  /** a form that came back */
  back: { errors: Record<string, string[] | null>; emoji: string } | undefined;
}

/** One message by itself: what it says and said, who set which sign, and what one may do with it, without any script. */
export function MessagePage({ view, back }: MessagePageProps) {
  const { t } = useLingui();
  const { thread, team, line, author: { name }, abilities } = view;
  const wayUp = useWayUp(team);
  const href = threadHref(team?.slug, thread.id);
  const header = (
    <PageHeader
      above={<Breadcrumbs items={[
        ...wayUp.slice(-1),
        { to: messageHref(team?.slug, thread.id, line.seq), label: <bdi lang={thread.language}>{thread.title}</bdi> },
      ]} />}
      back={{ href: messageHref(team?.slug, thread.id, line.seq), label: t({ id: "discussion.message.back", message: "Back to the thread" }) }}
      title={<Trans id="discussion.message.title">Message of <bdi>{name}</bdi></Trans>}
      meta={<MomentOf at={line.at} />}
      actions={
        <>
          {abilities.react ? <LinkButton to={`${href}?quote=${line.seq}#message`} icon="quote"><Trans id="discussion.tools.quote">Quote in an answer</Trans></LinkButton> : null}
          {abilities.edit ? <LinkButton to={`${messagePageHref(team?.slug, thread.id, line.seq)}/edit`} icon="edit"><Trans id="discussion.tools.edit">Edit</Trans></LinkButton> : null}
        </>
      }
    />
  );
  return (
    <Page header={header}>
      {line.gone ? <p className="text-ink-muted italic"><GoneWords by={line.gone} /></p> : <Prose lang={line.lang} html={line.html} />}
      {line.files ? <FileList files={line.files} /> : null}
      {view.translation ? <TranslationSection translation={view.translation} mayCorrect={abilities.correct} errors={back?.errors} /> : null}
      {abilities.setLanguage ? <LanguageForm language={line.lang} /> : null}
      {line.gone ? null : <SignsOfMessage view={view} back={back} />}
      {line.gone && !view.saved ? null : <SavedSection messageId={view.messageId} saved={view.saved} errors={back?.errors.save} />}
      {view.earlier.length > 0 ? <Wordings view={view} /> : null}
      <form method="post" action={`${href}/messages`}>
        <input type="hidden" name="unread" value={line.seq} />
        <Button tone="quiet" size="sm"><Trans id="discussion.unread.here">Mark as unread from here on</Trans></Button>
      </form>
      {view.own && abilities.remove && !abilities.edit ? <OnlyRemove team={team} /> : null}
      {abilities.remove ? (
        <Section id="delete" title={<Trans id="discussion.delete.title">Delete this message</Trans>}>
          <Disclosure summary={<Trans id="discussion.delete.open">Delete it for everybody</Trans>}>
            <Form method="post" className="grid gap-3">
              <input type="hidden" name="intent" value="delete" />
              <p><Trans id="discussion.delete.confirm">Delete this message for everybody? Its words and their history cannot be brought back; its place stays.</Trans></p>
              <div><Button tone="danger"><Trans id="discussion.tools.delete">Delete</Trans></Button></div>
            </Form>
          </Disclosure>
        </Section>
      ) : null}
    </Page>
  );
}
