import { expect, it } from "vitest";
import { noncePreloads } from "~/platform/http/nonced-preloads.server";

const nonced = (page: string) => noncePreloads(Buffer.from(page), "abc").toString();

it("gives every link that fetches a script ahead the page's nonce, and leaves all else as it is", () => {
  expect(nonced('<p>é</p><link rel="modulepreload" href="/a.js"/><link rel="stylesheet" href="/b.css"/><link rel="modulepreload" href="/c.js"/><p>ü</p>'))
    .toBe('<p>é</p><link nonce="abc" rel="modulepreload" href="/a.js"/><link rel="stylesheet" href="/b.css"/><link nonce="abc" rel="modulepreload" href="/c.js"/><p>ü</p>');
  expect(nonced("<p>nothing to fetch</p>")).toBe("<p>nothing to fetch</p>");
});
