import { Trans } from "@lingui/react/macro";
import { Notice } from "~/ui/notice";

/** Says that what the form held is stored. */
export function SavedNotice({ shown }: { shown: boolean }) {
  return shown ? <Notice tone="positive"><Trans id="teams.settings.saved">Saved.</Trans></Notice> : null;
}
