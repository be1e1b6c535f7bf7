import { describe, expect, it } from "vitest";
import { isAuthenticated } from "~/modules/notifications/mail/authenticated-sender";
import { isAutomatic } from "~/modules/notifications/mail/automatic-mail";

describe("what a program wrote", () => {
  const signs = (headers: Record<string, string> = {}, other: Partial<Parameters<typeof isAutomatic>[0]> = {}) =>
    isAutomatic({ sender: "awa@example.org", from: "awa@example.org", messageId: "<1@example.org>", contentType: "text/plain", header: (name) => headers[name] ?? "", ...other }, "m.example");
  it.each([
    ["a person's words", signs(), false],
    ["a person's words whose program says so", signs({ "auto-submitted": "no" }), false],
    ["an answer from holidays", signs({ "auto-submitted": "auto-replied" }), true],
    ["an older answer from holidays", signs({ precedence: "bulk" }), true],
    ["a list", signs({ "list-id": "<x.example.org>" }), true],
    ["a bounce", signs({}, { sender: "" }), true],
    ["a report", signs({}, { contentType: "multipart/report; report-type=delivery-status" }), true],
    ["a mail server", signs({}, { from: "MAILER-DAEMON@example.org" }), true],
    ["a letter of ours that came round", signs({}, { messageId: "<letter-4@M.example>" }), true],
  ])("%s", (_, found, expected) => expect(found).toBe(expected));
});

describe("who vouches for a sender", () => {
  const vouched = (value: string) => isAuthenticated(value, "mx.example.org", "Awa@Example.org");
  it.each([
    ["our server, for the domain of the address", vouched("mx.example.org; spf=pass; dmarc=pass (p=reject) header.from=example.org"), true],
    ["our server, for another domain", vouched("mx.example.org; dmarc=pass header.from=evil.example"), false],
    ["our server, which found it wrong", vouched("mx.example.org; dmarc=fail header.from=example.org"), false],
    ["somebody else", vouched("mx.evil.example; dmarc=pass header.from=example.org"), false],
    ["a comment", vouched("mx.example.org; dmarc=fail (; dmarc=pass header.from=example.org)"), false],
    ["nobody", vouched(""), false],
  ])("%s", (_, found, expected) => expect(found).toBe(expected));
});
