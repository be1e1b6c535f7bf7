import { describe, expect, it } from "vitest";
import { actionOf, type PressedKey } from "~/modules/keyboard/keys";

const on = { singleKeys: true, afterGo: false };
const key = (name: string, more: Partial<PressedKey> = {}): PressedKey => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, typing: false, ...more });

describe("a pressed key", () => {
  it("asks for what the list of keys says", () => {
    expect(["?", "/", "j", "k", "r", "c", "e", "n", "g", "x"].map((name) => actionOf(key(name), on))).toEqual([
      "help", "search", "next", "previous", "reply", "compose", "edit", "next_unread", "go", null,
    ]);
    expect(actionOf(key("i"), { ...on, afterGo: true })).toEqual({ go: "/inbox" });
    expect(actionOf(key("x"), { ...on, afterGo: true })).toBeNull();
  });

  it("is a letter while somebody types, and nothing together with Alt or Ctrl", () => {
    expect(actionOf(key("j", { typing: true }), on)).toBeNull();
    expect(actionOf(key("r", { ctrlKey: true }), on)).toBeNull();
    expect(actionOf(key("n", { altKey: true }), on)).toBeNull();
  });

  it("does nothing alone where single keys are switched off, but Ctrl or ⌘ with K still opens the switcher", () => {
    const off = { singleKeys: false, afterGo: false };
    expect(["?", "j", "g"].map((name) => actionOf(key(name), off))).toEqual([null, null, null]);
    expect(actionOf(key("k", { ctrlKey: true }), off)).toBe("switcher");
    expect(actionOf(key("K", { metaKey: true, typing: true }), on)).toBe("switcher");
  });
});
