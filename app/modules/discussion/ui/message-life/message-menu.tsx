import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState, type FormEvent, type RefObject } from "react";
import { Button } from "~/ui/button";
import { ErrorText } from "~/ui/field";
import { MenuButton, MenuLink } from "~/ui/menu";
import { TextField } from "~/ui/text-field";
import { offeredEmoji, type MessageLine } from "../../contract";
import { messageElementId } from "../../hrefs";
import type { MessageAbilities } from "../../policy";
import { useErrorTexts } from "../use-error-texts";
import { ChangeProblem } from "./change-problem";
import { useEmojiWords } from "./use-emoji-words";
import type { ChangeOutcome, MessageTools } from "./use-message-tools";

interface MessageMenuProps {
  message: MessageLine;
  me: number;
  abilities: MessageAbilities;
  tools: MessageTools;
  /** puts a quotation of the message into the box to answer in */
  onQuote: (seq: number) => void;
}

/** What one can do with a message, beside it; fetched when first opened. Escape, or leaving it, closes it. */
export default function MessageMenu({ message, me, abilities, tools, onQuote }: MessageMenuProps) {
  const { t } = useLingui();
  const panel = useRef<HTMLDivElement>(null);
  const [deleting, setDeleting] = useState(false);
  const [outcome, setOutcome] = useState<ChangeOutcome>();
  const { seq } = message;
  useDismissal(panel, tools.close);

  async function send(fields: Record<string, string>): Promise<void> {
    const result = await tools.change({ seq: String(seq), ...fields });
    if ("changed" in result) tools.close();
    else setOutcome(result);
  }

  return (
    <div ref={panel} role="group" aria-label={t({ id: "discussion.tools", message: "What to do with this message" })} className="absolute end-0 top-11 z-30 grid w-72 max-w-full gap-1.5 rounded-panel bg-surface-raised p-1.5 shadow-raised">
      <ChangeProblem outcome={outcome} />
      {deleting ? <ConfirmDeletion onConfirm={() => void send({ intent: "delete" })} onCancel={() => setDeleting(false)} /> : (
        <>
          {abilities.react ? <Signs message={message} me={me} outcome={outcome} send={send} /> : null}
          {abilities.react ? <MenuButton type="button" onClick={() => { tools.close(); onQuote(seq); }}><Trans id="discussion.tools.quote">Quote in an answer</Trans></MenuButton> : null}
          {abilities.edit ? <MenuButton type="button" onClick={() => tools.edit(seq)}><Trans id="discussion.tools.edit">Edit</Trans></MenuButton> : null}
          {abilities.remove ? <MenuButton type="button" onClick={() => setDeleting(true)}><Trans id="discussion.tools.delete">Delete</Trans></MenuButton> : null}
          <SaveForLater seq={seq} tools={tools} onRefused={setOutcome} />
          <CopyLink href={`${tools.href}?around=${seq}#${messageElementId(seq)}`} />
          <MenuLink to={`${tools.href}/messages/${seq}`}><Trans id="discussion.tools.details">History, and who reacted</Trans></MenuLink>
        </>
      )}
    </div>
  );
}

function Signs({ message, me, outcome, send }: { message: MessageLine; me: number; outcome: ChangeOutcome | undefined; send: (fields: Record<string, string>) => Promise<void> }) {
  const { t } = useLingui();
  const words = useEmojiWords();
  const errorTexts = useErrorTexts();
  const isMine = (emoji: string) => message.reactions?.some((reaction) => reaction.emoji === emoji && reaction.by.includes(me)) ?? false;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send({ intent: "react", set: "1", emoji: String(new FormData(event.currentTarget).get("emoji")) });
  };
  return (
    <>
      <div role="group" aria-label={t({ id: "discussion.tools.react", message: "React" })} className="flex flex-wrap">
        {offeredEmoji.map((emoji) => (
          <button key={emoji} type="button" aria-label={words[emoji]} title={words[emoji]} aria-pressed={isMine(emoji)} onClick={() => void send({ intent: "react", emoji, set: isMine(emoji) ? "0" : "1" })} className="grid size-11 place-items-center rounded-control text-lg hover:bg-surface-hover aria-pressed:bg-accent-soft">
            {emoji}
          </button>
        ))}
      </div>
      <form onSubmit={submit} className="flex items-end gap-2 px-2.5 pb-1.5">
        <TextField name="emoji" id={`emoji-${message.seq}`} label={t({ id: "discussion.tools.otherEmoji", message: "Another emoji" })} maxLength={64} autoComplete="off" errors={errorTexts("emoji", outcome && "errors" in outcome ? outcome.errors.emoji : undefined)} />
        <Button tone="quiet"><Trans id="discussion.tools.set">Set</Trans></Button>
      </form>
    </>
  );
}

function ConfirmDeletion({ onConfirm, onCancel }: { onConfirm: () => void; onCancel: () => void }) {
  const cancel = useRef<HTMLDivElement>(null);
  useEffect(() => cancel.current?.querySelector<HTMLElement>("button:last-of-type")?.focus(), []);
  return (
    <div className="grid gap-3 p-2">
      <p><Trans id="discussion.delete.confirm">Delete this message for everybody? Its words and their history cannot be brought back; its place stays.</Trans></p>
      <div ref={cancel} className="flex flex-wrap gap-2">
        <Button type="button" tone="danger" onClick={onConfirm}><Trans id="discussion.tools.delete">Delete</Trans></Button>
        <Button type="button" tone="quiet" onClick={onCancel}><Trans id="discussion.edit.cancel">Cancel</Trans></Button>
      </div>
    </div>
  );
}

/** Keeps the message for oneself; it says so, and leads on to where one is reminded of it. */
function SaveForLater({ seq, tools, onRefused }: { seq: number; tools: MessageTools; onRefused: (outcome: ChangeOutcome) => void }) {
  const [saved, setSaved] = useState(false);
  const errorTexts = useErrorTexts();
  const [errors, setErrors] = useState<string[]>();
  const save = async () => {
    const result = await tools.change({ seq: String(seq), intent: "save" });
    if ("changed" in result) return setSaved(true);
    if ("errors" in result) return setErrors(errorTexts("save", result.errors.save));
    onRefused(result);
  };
  return (
    <>
      <MenuButton type="button" onClick={() => void save()}>
        <span aria-live="polite">{saved ? <Trans id="discussion.tools.saved">Saved for you alone</Trans> : <Trans id="discussion.saved.save">Save for later</Trans>}</span>
      </MenuButton>
      <ErrorText id={`save-${seq}-error`} errors={errors} />
      {saved ? <MenuLink to={`${tools.href}/messages/${seq}#saved`}><Trans id="discussion.tools.remind">Remind me of it…</Trans></MenuLink> : null}
    </>
  );
}

function CopyLink({ href }: { href: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(new URL(href, location.origin).href);
    setCopied(true);
  };
  return (
    <MenuButton type="button" onClick={() => void copy()}>
      <span aria-live="polite">{copied ? <Trans id="discussion.tools.copied">The link is copied</Trans> : <Trans id="discussion.tools.copy">Copy the link</Trans>}</span>
    </MenuButton>
  );
}

/** Focus goes in when it opens, and back to the button by Escape; a press or focus elsewhere closes it. */
function useDismissal(panel: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const opener = panel.current?.closest("li")?.querySelector<HTMLElement>("[aria-expanded=true]");
    panel.current?.querySelector<HTMLElement>("button, a")?.focus();
    panel.current?.scrollIntoView({ block: "nearest" });
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      close();
      opener?.focus();
    };
    const onElsewhere = (event: Event) => {
      const target = event.target as Node;
      if (!panel.current?.contains(target) && !opener?.contains(target)) close();
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onElsewhere);
    document.addEventListener("focusin", onElsewhere);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onElsewhere);
      document.removeEventListener("focusin", onElsewhere);
    };
  }, [panel, close]);
}
