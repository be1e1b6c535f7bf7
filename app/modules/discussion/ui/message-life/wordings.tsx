import { Trans } from "@lingui/react/macro";
import { Prose } from "~/ui/prose";
import { Section } from "~/ui/section";
import type { MessageView } from "../../message-life/message-view.server";
import { MomentOf } from "./moment-of";

/** What a message said before, the latest first. */
export function Wordings({ view }: { view: MessageView }) {
  return (
    <Section id="history" title={<Trans id="discussion.history">History</Trans>}>
      <p className="text-sm text-ink-muted"><Trans id="discussion.history.now">It says what it says now since</Trans> <MomentOf at={view.wordedAt} /></p>
      <ol className="grid gap-5">
        {view.earlier.map(({ version, html, lang, at }) => (
          <li key={version} className="border-s-2 border-line ps-4">
            <h3 className="text-sm font-semibold text-ink-muted"><MomentOf at={at} /></h3>
            <Prose lang={lang} html={html} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
