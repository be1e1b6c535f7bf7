import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback, useEffect, useRef, useState, type MutableRefObject, type RefObject } from "react";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { KeptDraftAnswer, ServerDraft } from "../contract";
import { messageBox } from "./message-box";
import type { SyncState } from "./use-kept-draft";

/** How long after the last key the words go to the server. */
const pauseMilliseconds = 2_000;

interface DraftSyncProps {
  form: RefObject<HTMLFormElement | null>;
  /** where the composer sends to */
  action: string;
  composer: { messageId: string; keep: MutableRefObject<() => void>; sync: MutableRefObject<SyncState>; startAnew: () => void; goOnAs: (messageId: string) => void };
}

/**
 * Keeps what is written on the server as well, quietly, and says so only when another device has later words: they are
 * shown, and stay there until the writer has decided.
 */
export default function DraftSync({ form, action, composer: { messageId, keep, sync, startAnew, goOnAs } }: DraftSyncProps) {
  const { t } = useLingui();
  const [later, setLater] = useState<ServerDraft | null>(null);
  const undecided = useRef(false);
  const save = useCallback(async () => {
    const [element, box] = [form.current, messageBox(form.current)];
    if (!element || !box || box.readOnly || undecided.current) return;
    const fields = new FormData(element);
    fields.set("intent", "draft");
    fields.set("draft", String(sync.current.version));
    const sent = box.value;
    const answer = await fetch(action, { method: "POST", body: fields, headers: { accept: "application/json" }, keepalive: sent.length < 20_000 }).catch(() => null);
    if (!answer?.ok) return;
    const became = (await answer.json()) as KeptDraftAnswer;
    if ("later" in became) {
      undecided.current = true;
      return setLater(became.later);
    }
    if ("sent" in became) return box.value === sent ? startAnew() : undefined;
    sync.current = { version: became.kept.version, synced: box.value === sent };
    if (became.kept.messageId === messageId) keep.current();
    else goOnAs(became.kept.messageId);
  }, [form, action, messageId, keep, sync, startAnew, goOnAs]);

  useEffect(() => {
    const element = form.current;
    let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(() => void save(), pauseMilliseconds);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void save(), pauseMilliseconds);
    };
    const leave = () => {
      if (document.visibilityState === "hidden" && !sync.current.synced) void save();
    };
    element?.addEventListener("input", wait);
    document.addEventListener("visibilitychange", leave);
    return () => {
      clearTimeout(timer);
      element?.removeEventListener("input", wait);
      document.removeEventListener("visibilitychange", leave);
    };
  }, [form, save, sync]);

  /** From here on these words go on from those of the other device. */
  const decide = (taken: string) => {
    const box = messageBox(form.current);
    if (!later || !box) return;
    box.value = [box.value.trimEnd(), taken].filter(Boolean).join("\n\n");
    sync.current = { version: later.version, synced: false };
    undecided.current = false;
    setLater(null);
    keep.current();
    void save();
    box.focus();
  };
  if (!later) return null;
  return (
    <Notice tone="caution" action={(
      <span className="flex flex-wrap gap-2">
        <Button type="button" size="sm" onClick={() => decide(later.message)}><Trans id="discussion.draft.take">Put them behind mine</Trans></Button>
        <Button type="button" size="sm" tone="quiet" onClick={() => decide("")}><Trans id="discussion.draft.leave">Leave them away</Trans></Button>
      </span>
    )}>
      <p>{t({ id: "discussion.draft.later", message: "On another device you have begun with other words:" })}</p>
      <blockquote dir="auto" lang={later.language ?? undefined} className="line-clamp-4 whitespace-pre-line border-s-4 border-line ps-3">{later.message}</blockquote>
    </Notice>
  );
}
