import { Trans } from "@lingui/react/macro";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

interface KeptFormLinesProps {
  /** words that were not sent were put back into the form */
  restored: boolean;
  onDiscard: () => void;
  /** the last try to send it met nobody */
  unanswered: boolean;
}

/** What a form that begins something says of words kept in the browser. Its page brings it along, since without a link nothing is fetched. */
export function KeptFormLines({ restored, onDiscard, unanswered }: KeptFormLinesProps) {
  if (unanswered) return <Notice tone="critical"><Trans id="discussion.keptForm.unanswered">There is no connection. Your words are kept in this browser; send them again when there is one. They are posted once.</Trans></Notice>;
  if (!restored) return null;
  return (
    <Notice action={<Button type="button" size="sm" tone="quiet" onClick={onDiscard}><Trans id="discussion.keptForm.discard">Throw them away</Trans></Button>}>
      <Trans id="discussion.keptForm.restored">Here are the words you had not sent yet. Files have to be attached again.</Trans>
    </Notice>
  );
}
