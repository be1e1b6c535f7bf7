import type { PresentPerson } from "~/platform/collaboration/present-person";

/** Classes written whole, as in `editor.css`. */
const tones = ["caret-1", "caret-2", "caret-3", "caret-4", "caret-5", "caret-6"];

const toneOf = (user: Record<string, unknown>): string => tones[(Number((user as Partial<PresentPerson>).tone) || 1) - 1] ?? "caret-1";

/** Another person's caret: a line and their name. To a screen reader it is one thing with a name, not words of the text. */
export function drawCaret(user: Record<string, unknown>, label: (name: string) => string): HTMLElement {
  const name = String(user.name ?? "");
  const caret = document.createElement("span");
  caret.className = `caret ${toneOf(user)}`;
  caret.setAttribute("role", "img");
  caret.setAttribute("aria-label", label(name));
  const flag = document.createElement("bdi");
  flag.className = "caret-name";
  flag.textContent = name;
  caret.append(flag);
  return caret;
}

/** What another person has selected. */
export const drawSelection = (user: Record<string, unknown>) => ({ nodeName: "span", class: `caret-selection ${toneOf(user)}` });
