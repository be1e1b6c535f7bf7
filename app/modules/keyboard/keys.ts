/** What a key asks for. */
export type KeyAction = "help" | "search" | "switcher" | "next" | "previous" | "reply" | "compose" | "edit" | "next_unread" | { go: string };

/** Where `g` and a letter go. */
const places: Record<string, string> = {
  h: "/", i: "/inbox", t: "/teams", e: "/experts", r: "/requests", d: "/documents", c: "/calendar", s: "/search", u: "/catch-up",
};

const singles: Record<string, KeyAction> = { "?": "help", "/": "search", j: "next", k: "previous", r: "reply", c: "compose", e: "edit", n: "next_unread" };

/** A key as the browser tells it. */
export interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** Something is being typed: there letters are letters. */
  typing: boolean;
}

/**
 * What a key asks for; `afterGo` is true when `g` was pressed just before. Single keys mean nothing while
 * somebody types, or where they have been switched off; Ctrl or ⌘ with K always opens the switcher.
 */
export function actionOf({ key, ctrlKey, metaKey, altKey, typing }: PressedKey, { singleKeys, afterGo }: { singleKeys: boolean; afterGo: boolean }): KeyAction | "go" | null {
  if (key.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey) return "switcher";
  if (!singleKeys || typing || ctrlKey || metaKey || altKey) return null;
  if (afterGo) {
    const go = places[key];
    return go ? { go } : null;
  }
  return key === "g" ? "go" : (singles[key] ?? null);
}
