import { describe, expect, it } from "vitest";
import { answerText } from "~/modules/notifications/mail/answer-text.server";
import { isAuthenticated } from "~/modules/notifications/mail/authenticated-sender";
import { isAutomatic } from "~/modules/notifications/mail/automatic-mail";

const ours = ["@m.example", "post@m.example"];

describe("what somebody wrote in an answer", () => {
  it.each([
    ["English", "Yes, **that** is right.\n\nOn Mon, 30 Nov 2026 at 10:00, Awa (Meridian) <post@m.example> wrote:\n> old words", "Yes, **that** is right."],
    ["French", "Oui, merci\n\nLe lun. 30 nov. 2026 à 10:00, Awa (Meridian) <post@m.example> a écrit :\n\n> old words", "Oui, merci"],
    ["Spanish", "Sí, gracias.\n\nEl lun, 30 nov 2026 a las 10:00, Awa (<post@m.example>) escribió:\n\n> old words", "Sí, gracias."],
    ["Russian", "Да, спасибо.\n\nпн, 30 нояб. 2026 г. в 10:00, Awa (Meridian) <post@m.example>:\n\n> old words", "Да, спасибо."],
    ["Chinese", "好的，谢谢。\n\nAwa (Meridian) <post@m.example> 于2026年11月30日周一 10:00写道：\n\n> old words", "好的，谢谢。"],
    ["Arabic", "نعم، شكراً\n\nفي الاثنين، 30 نوفمبر 2026 في 10:00 ص تمت كتابة ما يلي بواسطة Awa <post@m.example>:\n\n> old words", "نعم، شكراً"],
    ["a signature", "Fine.\n\n-- \nMariam Diallo\nBamako", "Fine."],
    ["a telephone's line", "Fine.\n\nSent from my iPhone", "Fine."],
    ["an address of ours in the last words", "Write to post@m.example", "Write to post@m.example"],
    ["nothing but a quotation", "> old words", ""],
  ])("%s", (_, text, written) => expect(answerText(text, ours)).toBe(written));
});

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
