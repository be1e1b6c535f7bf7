import { expect, test } from "vitest";
import { webhookInput } from "~/modules/outlets/schema.server";

test.each(["", "ftp://example.org", "http://", "javascript:alert(1)", "https://user:word@example.org/", `https://example.org/${"x".repeat(600)}`, "\u0000"])("a webhook does not lead to %j", (url) => {
  expect(webhookInput.safeParse({ url, events: ["message.posted"] }).success).toBe(false);
});

test("a webhook leads to a web address, and is told of something", () => {
  expect(webhookInput.safeParse({ url: "https://example.org/hook?x=1", events: ["message.posted", "message.posted"] }).data).toMatchObject({ events: ["message.posted"] });
  expect(webhookInput.safeParse({ url: "https://example.org/", events: [] }).success).toBe(false);
});
