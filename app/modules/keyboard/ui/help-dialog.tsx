import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "~/ui/button";
import { Dialog } from "./dialog";
import type { SingleKeys } from "./single-keys";

/** All keys, and the one switch that turns single keys off. */
export function HelpDialog({ singleKeys: { on, switchTo }, onClose }: { singleKeys: SingleKeys; onClose: () => void }) {
  const { t } = useLingui();
  const places = [
    ["h", t({ id: "keyboard.go.today", message: "Today" })], ["i", t({ id: "keyboard.go.inbox", message: "Inbox" })], ["t", t({ id: "keyboard.go.teams", message: "Teams" })],
    ["e", t({ id: "keyboard.go.experts", message: "Experts" })], ["r", t({ id: "keyboard.go.requests", message: "Requests" })], ["d", t({ id: "keyboard.go.documents", message: "Documents" })],
    ["c", t({ id: "keyboard.go.calendar", message: "Calendar" })], ["s", t({ id: "keyboard.go.search", message: "Search" })], ["u", t({ id: "keyboard.go.catchUp", message: "Catch up" })],
  ] as const;
  return (
    <Dialog label={t({ id: "keyboard.title", message: "Keyboard" })} onClose={onClose}>
      <h2 className="mb-3 text-lg"><Trans id="keyboard.title">Keyboard</Trans></h2>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5">
        <Key keys={["Ctrl/⌘", "K"]}>{t({ id: "keyboard.switcher", message: "Go to a team, thread, person or document by name" })}</Key>
        <Key keys={["Ctrl/⌘", "Enter"]}>{t({ id: "keyboard.send", message: "Send what is written" })}</Key>
        <Key keys={["/"]}>{t({ id: "keyboard.search", message: "Search" })}</Key>
        <Key keys={["j"]}>{t({ id: "keyboard.next", message: "Next message or row" })}</Key>
        <Key keys={["k"]}>{t({ id: "keyboard.previous", message: "The one before" })}</Key>
        <Key keys={["n"]}>{t({ id: "keyboard.nextUnread", message: "Next thread with something unread" })}</Key>
        <Key keys={["r"]}>{t({ id: "keyboard.reply", message: "Reply" })}</Key>
        <Key keys={["c"]}>{t({ id: "keyboard.compose", message: "Start a thread" })}</Key>
        <Key keys={["e"]}>{t({ id: "keyboard.edit", message: "Change what is open" })}</Key>
        <Key keys={["?"]}>{t({ id: "keyboard.help", message: "This list" })}</Key>
        {places.map(([letter, place]) => <Key key={letter} keys={["g", letter]}>{place}</Key>)}
      </dl>
      <label className="mt-4 flex items-start gap-2.5 border-t border-line pt-4">
        <input type="checkbox" checked={on} onChange={(event) => switchTo(event.target.checked)} className="mt-0.75 size-4.5 shrink-0" />
        <span>{t({ id: "keyboard.single", message: "Single keys do something on my pages (Ctrl/⌘+K always works)" })}</span>
      </label>
      <div className="mt-4 flex justify-end"><Button type="button" tone="quiet" onClick={onClose}><Trans id="keyboard.close">Close</Trans></Button></div>
    </Dialog>
  );
}

function Key({ keys, children }: { keys: string[]; children: string }) {
  return (
    <>
      <dt className="flex gap-1" dir="ltr">{keys.map((key) => <kbd key={key} className="rounded-sm border border-line bg-surface-sunken px-1.5 text-sm">{key}</kbd>)}</dt>
      <dd>{children}</dd>
    </>
  );
}
