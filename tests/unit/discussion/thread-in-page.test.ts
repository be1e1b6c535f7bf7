import { expect, test, vi } from "vitest";
import type { MessageLine } from "~/modules/discussion/contract";
import { inPage, wholeThread } from "~/modules/discussion/thread-in-page";
import type { ThreadView } from "~/modules/discussion/thread-view.server";

const line = (seq: number, html: string): MessageLine => ({ seq, by: 7, at: 1_795_814_485 + seq, lang: "fr", html });
const authors = { 7: { name: "Awa Mbaye", handle: "awa-mbaye", zone: "Africa/Dakar", city: "Dakar" } };
const view = { id: 3, title: "Deux registres", last: 2, messages: [line(1, "<p>Lequel est le plus ancien ?</p>"), line(2, "<p>Celui des visites.</p>")], authors } as unknown as ThreadView;

test("a thread is whole where its page is rendered, and its words are not among the data of the page", () => {
  const thread = inPage(view);
  expect(wholeThread(thread)).toEqual(view);
  expect(JSON.stringify(thread)).not.toContain("<p>");
});

test("a browser reads the words off the page, and has none for a message whose words are gone", () => {
  const shown: Record<string, { innerHTML: string }> = { "#message-1 .prose": { innerHTML: "<p>Lequel est le plus ancien ?</p>" } };
  vi.stubGlobal("document", { querySelector: (selector: string) => shown[selector] ?? null });
  const arrived = JSON.parse(JSON.stringify(inPage(view))) as ReturnType<typeof inPage>;
  const { messages, ...rest } = wholeThread(arrived);
  expect(messages.map(({ html }) => html)).toEqual(["<p>Lequel est le plus ancien ?</p>", ""]);
  expect(rest).toEqual({ id: 3, title: "Deux registres", last: 2, authors });
  vi.unstubAllGlobals();
});

test("a thread fetched by a page that is open comes whole", () => {
  expect(wholeThread(view)).toBe(view);
});
