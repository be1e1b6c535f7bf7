import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { TodayView } from "../today-view.server";
import { ChangedDocuments } from "./changed-documents";
import { ChangedThreads } from "./changed-threads";
import { JoinedPeople } from "./joined-people";

/** What happened in one's teams since the visit before. */
export function Changed({ today }: { today: TodayView }) {
  const format = useFormat();
  const { since, threads, documents, joined } = today;
  const ago = since ? format.ago(since, format.madeAt) : null;
  const nothing = threads.length + documents.length + joined.length === 0;
  return (
    <Section
      id="changed"
      action={threads.length > 0 ? <TextLink to="/catch-up"><Trans id="home.changed.catchUp">All of it, by what matters to you</Trans></TextLink> : null}
      title={ago ? <Trans id="home.changed.since">Since your last visit, {ago}</Trans> : <Trans id="home.changed.week">In the last seven days</Trans>}
    >
      {nothing ? (
        <EmptyState title={<Trans id="home.changed.nothing">Nothing new in your teams</Trans>} action={<LinkButton to="/search"><Trans id="home.changed.search">Search what is there</Trans></LinkButton>}>
          <Trans id="home.changed.nothingText">New messages, documents and colleagues are listed here when you come back.</Trans>
        </EmptyState>
      ) : null}
      {threads.length > 0 ? <ChangedThreads threads={threads} /> : null}
      {documents.length > 0 ? <ChangedDocuments documents={documents} /> : null}
      {joined.length > 0 ? <JoinedPeople joined={joined} /> : null}
    </Section>
  );
}
