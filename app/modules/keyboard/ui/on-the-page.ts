import { editKeyEvent } from "../contract";

/** What can be stepped through: a thread's messages, else the rows of a page's lists. */
function steps(): HTMLElement[] {
  const messages = [...document.querySelectorAll<HTMLElement>("main li[id^=message-]")];
  if (messages.length > 0) return messages;
  return [...document.querySelectorAll<HTMLElement>("main li > div a, main li > a")].filter((link) => link.offsetParent !== null && link.closest("nav") === null);
}

/** Moves the focus to the next thing of the page, or the one before. */
export function moveAmong(step: 1 | -1): boolean {
  const all = steps();
  if (all.length === 0) return false;
  const here = all.findIndex((one) => one.contains(document.activeElement));
  const seen = all.findIndex((one) => one.getBoundingClientRect().top >= 0);
  const target = all[here === -1 ? Math.max(0, seen) : Math.min(all.length - 1, Math.max(0, here + step))];
  if (!target) return false;
  if (!target.matches("a")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "nearest" });
  return true;
}

/** Puts the caret into the box to write in. */
export function focusComposer(): boolean {
  const box = document.querySelector<HTMLTextAreaElement>("main textarea[name=message]");
  box?.focus();
  return box !== null;
}

/** Follows the first such link of the page. */
export function click(selector: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  link?.click();
  return link !== null;
}

/**
 * Edits the message that has the focus, else one's last in the thread: the page opens its box in place when it may be edited.
 * On other pages the first link to edit what is open is followed.
 */
export function editHere(): boolean {
  const message = document.activeElement?.closest("main li[id^=message-]") ?? null;
  const place = message ?? document.getElementById("composer");
  const taken = place?.dispatchEvent(new Event(editKeyEvent, { bubbles: true, cancelable: true })) === false;
  return taken || (message === null && click('main a[href$="/edit"]'));
}
