import { describe, expect, it } from "vitest";
import { answerText } from "~/modules/notifications/mail/answer-text.server";
import { markedLine } from "~/modules/notifications/mail/letter-begins";

const ours = ["@m.example", "post@m.example"];
const typed = (text: string) => answerText(text, ours);

describe("what somebody wrote in an answer", () => {
  it.each([
    ["English", "Yes, **that** is right.\n\nOn Mon, 30 Nov 2026 at 10:00, Awa (Meridian) <post@m.example> wrote:\n> old words", "Yes, **that** is right."],
    ["French", "Oui, merci\n\nLe lun. 30 nov. 2026 à 10:00, Awa (Meridian) <post@m.example> a écrit :\n\n> old words", "Oui, merci"],
    ["Spanish", "Sí, gracias.\n\nEl lun, 30 nov 2026 a las 10:00, Awa (<post@m.example>) escribió:\n\n> old words", "Sí, gracias."],
    ["Russian", "Да, спасибо.\n\nпн, 30 нояб. 2026 г. в 10:00, Awa (Meridian) <post@m.example>:\n\n> old words", "Да, спасибо."],
    ["Russian, over two lines", "Да, спасибо.\nпн, 30 нояб. 2026 г. в 10:00, Awa Mbaye (Meridian)\n<post@m.example>:\n> old words", "Да, спасибо."],
    ["Chinese", "好的，谢谢。\n\nAwa (Meridian) <post@m.example> 于2026年11月30日周一 10:00写道：\n\n> old words", "好的，谢谢。"],
    ["Chinese that begins as an introduction does", "在日内瓦有三个。\n\n第二段。\n\n在 2026年11月30日，Awa <post@m.example> 写道：\n\n> old words", "在日内瓦有三个。\n\n第二段。"],
    ["Arabic", "نعم، شكراً\n\nفي الاثنين، 30 نوفمبر 2026 في 10:00 ص تمت كتابة ما يلي بواسطة Awa <post@m.example>:\n\n> old words", "نعم، شكراً"],
    ["a program that names no address", "Fine.\n\nOn 30 Nov 2026, at 10:00, Awa (Meridian) wrote:\n\n> old words", "Fine."],
    ["an answer below each question", "> How many?\n\nThree.\n\n> Where?\n\nIn Bamako.", "Three.\n\nIn Bamako."],
    ["a signature", "Fine.\n\n-- \nMariam Diallo\nBamako\n\nOn Mon, 30 Nov 2026, Awa <post@m.example> wrote:\n> old words", "Fine."],
    ["a telephone's line", "Fine.\n\nSent from my iPhone", "Fine."],
    ["a telephone's line in Russian", "Хорошо.\n\nОтправлено с iPhone", "Хорошо."],
    ["a telephone's line in Chinese", "好的\n\n发自我的 iPhone", "好的"],
    ["a telephone's line in Arabic", "حسناً\n\nأُرسلت من الـ iPhone", "حسناً"],
    ["an address of ours in the last words", "Write to post@m.example", "Write to post@m.example"],
    ["nothing but a quotation", "> old words", ""],
  ])("%s", (_, text, written) => expect(typed(text)).toBe(written));
});

const inFull = (headers: string) => `${headers}\n\n${markedLine("Write your answer above this line")}\n\nAwa · 10:00\n\nold words\n\nNo more about this thread: https://m.example/mail/stop/word`;

describe("a letter that Outlook repeats in full", () => {
  it.each([
    ["English", "________________________________\nFrom: Awa (Meridian) <post@m.example>\nSent: Monday, 30 November 2026 10:00\nTo: Lan <lan@example.org>\nSubject: Re: [Field] Farms"],
    ["French", "De : Awa (Meridian) <post@m.example>\nEnvoyé : lundi 30 novembre 2026 10:00\nÀ : Lan <lan@example.org>\nObjet : Re: [Field] Farms"],
    ["Spanish", "De: Awa (Meridian) <post@m.example>\nEnviado: lunes, 30 de noviembre de 2026 10:00\nPara: Lan <lan@example.org>\nAsunto: Re: [Field] Farms"],
    ["Russian", "-----Исходное сообщение-----\nОт: Awa (Meridian) <post@m.example>\nОтправлено: понедельник, 30 ноября 2026 г. 10:00\nКому: Lan <lan@example.org>\nТема: Re: [Field] Farms"],
    ["Chinese", "发件人: Awa (Meridian) <post@m.example>\n发送时间: 2026年11月30日 10:00\n收件人: Lan <lan@example.org>\n主题: Re: [Field] Farms"],
    ["Chinese with its own colon", "发件人：Awa <post@m.example>\n发送时间：2026年11月30日 10:00\n收件人：Lan"],
    ["Arabic", "\u200fمن: Awa (Meridian) <post@m.example>\nتم الإرسال: الاثنين، 30 نوفمبر 2026 10:00 ص\nإلى: Lan <lan@example.org>\nالموضوع: Re: [Field] Farms"],
    ["people without addresses", "From: Awa (Meridian)\nSent: Monday, 30 November 2026 10:00\nTo: Lan"],
    ["an introduction", "On Mon, 30 Nov 2026, Awa <post@m.example> wrote:"],
    ["nothing before it", ""],
  ])("is cut off: %s", (_, headers) => {
    expect(typed(`My answer.\n\nIts second part.\n\n${inFull(headers)}`)).toBe("My answer.\n\nIts second part.");
  });

  it.each(["От: Awa <post@m.example>\nОтправлено: сегодня\nКому: Lan", "发件人: Awa <post@m.example>\n发送时间: 今天\n收件人: Lan"])("is cut off without its first line too", (headers) => {
    expect(typed(`Answer.\n\n${headers}\n\nold words`)).toBe("Answer.");
  });
});

describe("what somebody typed is kept", () => {
  it.each([
    "Point one\n\n---\n\nPoint two after a rule",
    "Point one\n---\nPoint two",
    "Merci.\n\nCordialement,\nAwa\n\nPS: the figures are in annex 2.",
    "First this.\n\nOn Monday we wrote:\nthe letter to the minister.\n\nThen wait.",
    "Three boxes.\n\nBest wishes\n\nOne more thing: the key is with Lan.",
    "Sent from Geneva on Monday.",
    "The boxes left.\n\nSent from Geneva on Monday.",
    "Rice: 3 tons\nMaize: 4 tons\nSorghum: 2 tons\n\nThat is all.",
    "From: Geneva\nTo: Bamako",
  ])("%j", (text) => expect(typed(text)).toBe(text));
});
