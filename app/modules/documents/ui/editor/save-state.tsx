import { Trans } from "@lingui/react/macro";
import { Notice } from "~/ui/notice";
import type { SharedTextState } from "./shared-text.client";

/** One line that is always true: stored, on its way, or kept here. Not read aloud at every letter. */
export function SaveState({ state }: { state: SharedTextState }) {
  if (state.problem) return null;
  return (
    <p className="text-sm text-ink-muted" data-save-state={nameOf(state)}>
      {!state.connected && state.kept ? (
        <Trans id="documents.save.offlineKept">Offline: what you type is kept in this browser and sent when the connection is back</Trans>
      ) : !state.connected ? (
        <Trans id="documents.save.offline">Offline: what you type is kept here</Trans>
      ) : state.unsaved ? (
        <Trans id="documents.save.saving">Saving …</Trans>
      ) : (
        <Trans id="documents.save.saved">Saved</Trans>
      )}
    </p>
  );
}

function nameOf({ connected, unsaved, kept, keeping }: SharedTextState): string {
  if (connected) return unsaved ? "saving" : "saved";
  return kept && !keeping ? "kept" : "offline";
}

/** What a writer must know at once, and what was kept. */
export function SaveProblem({ state }: { state: SharedTextState }) {
  switch (state.problem) {
    case "not-allowed":
      return (
        <Notice tone="critical" title={<Trans id="documents.problem.notAllowed.title">You can no longer write here</Trans>}>
          <Trans id="documents.problem.notAllowed.body">Your place in the team or your session has changed. What stands below is kept on this page until you leave it; copy what you need.</Trans>
        </Notice>
      );
    case "too-large":
      return (
        <Notice tone="critical" title={<Trans id="documents.problem.tooLarge.title">This change is too large to be stored</Trans>}>
          <Trans id="documents.problem.tooLarge.body">Your latest change is on this page only. Copy it, open the page anew and add it in smaller parts or as another document.</Trans>
        </Notice>
      );
    case "not-understood":
      return (
        <Notice tone="critical" title={<Trans id="documents.problem.notUnderstood.title">Your latest change could not be taken</Trans>}>
          <Trans id="documents.problem.notUnderstood.body">It holds something that documents do not know. Copy your words, open the page anew and add them as plain text.</Trans>
        </Notice>
      );
    case null:
      return state.opened && state.connected && !state.writable ? (
        <Notice still><Trans id="documents.problem.readOnly">You may read this document, not write it.</Trans></Notice>
      ) : null;
    default:
      return state.problem satisfies never;
  }
}
