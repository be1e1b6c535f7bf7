import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button, LinkButton } from "~/ui/button";
import { ErrorText } from "~/ui/field";
import { Section } from "~/ui/section";
import { reminderHref } from "../../hrefs";
import { useErrorTexts } from "../use-error-texts";

interface SavedSectionProps {
  messageId: string;
  /** null where its reader does not keep it */
  saved: { remindAt: Date | null } | null;
  errors: string[] | null | undefined;
}

/** A message that its reader may keep for themselves, and be reminded of. */
export function SavedSection({ messageId, saved, errors }: SavedSectionProps) {
  const errorTexts = useErrorTexts();
  return (
    <Section id="saved" title={<Trans id="discussion.saved">For you alone</Trans>}>
      {saved ? <SavedUntil remindAt={saved.remindAt} /> : <p className="text-ink-muted"><Trans id="discussion.saved.text">Save this message to find it again among your saved messages. Nobody else sees that you did.</Trans></p>}
      <ErrorText id="save-error" errors={errorTexts("save", errors)} />
      <Form method="post" preventScrollReset className="flex flex-wrap gap-2">
        {saved ? (
          <>
            <LinkButton size="sm" to={reminderHref(messageId)} icon="clock">{saved.remindAt ? <Trans id="discussion.saved.remindLater">Remind me at another time</Trans> : <Trans id="discussion.saved.remind">Remind me of it</Trans>}</LinkButton>
            <Button size="sm" tone="quiet" name="intent" value="unsave"><Trans id="discussion.saved.remove">Remove from saved messages</Trans></Button>
          </>
        ) : <Button size="sm" tone="quiet" name="intent" value="save"><Trans id="discussion.saved.save">Save for later</Trans></Button>}
      </Form>
    </Section>
  );
}

function SavedUntil({ remindAt }: { remindAt: Date | null }) {
  const format = useFormat();
  const when = remindAt ? format.dateTime(remindAt) : null;
  return <p>{when ? <Trans id="discussion.saved.until">You have saved this message and are reminded of it on {when}.</Trans> : <Trans id="discussion.saved.is">You have saved this message.</Trans>}</p>;
}
