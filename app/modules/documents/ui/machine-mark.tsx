import { Trans } from "@lingui/react/macro";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text-link";

/** Says above a text that a machine wrote its first words and nobody has confirmed them; for those who write where to do so. */
export function MachineMark({ href, mayConfirm }: { href: string; mayConfirm: boolean }) {
  return (
    <Notice still tone="caution" title={<Trans id="documents.machine.title">A machine’s first draft, not confirmed yet</Trans>}>
      {mayConfirm ? (
        <Trans id="documents.machine.confirm">Read it beside its source, correct it and <TextLink to={`${href}/languages`}>confirm it</TextLink>.</Trans>
      ) : (
        <Trans id="documents.machine.text">It may say other things than its source. Compare it before you rely on it.</Trans>
      )}
    </Notice>
  );
}
