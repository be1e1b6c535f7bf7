import { z } from "zod";
import { pageFrom, pageOf, pageQuery, placeIn, placeNumber } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { done, languageTag, moment, none, nothing, personReference } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { inEachLanguage, locales } from "~/platform/i18n/locales";
import { announcementRun } from "../announcement-list.server";
import { announcementView } from "../announcement-view.server";
import { audienceChoices } from "../announcer.server";
import { changeAnnouncement } from "../change-announcement.server";
import { correctAnnouncement, correctionView } from "../correct-announcement.server";
import { maxAnnouncementText, maxAnnouncementTitle } from "../contract";
import { publishAnnouncement } from "../publish-announcement.server";
import { announcementId, announcementInput, correctionInput } from "../schema.server";

const reading = { area: "news", scope: "news:read" } as const;
const writing = { area: "news", scope: "news:write" } as const;
const parameter = z.object({ id: announcementId.meta({ description: "The announcement's number.", example: 4 }) });

const audience = z.object({ kind: z.enum(["all", "region", "office", "function", "team"]), name: z.string().optional(), slug: z.string().optional(), region: z.string().optional(), function: z.string().optional() }).meta({ id: "Audience" });
const line = {
  id: z.int(), title: z.string(), html: z.string(), language: languageTag, author: personReference, audience, publishedAt: moment, expiresAt: moment,
  correctedAt: moment.nullable().meta({ description: "When its words were last corrected." }),
  state: z.enum(["current", "expired", "withdrawn"]),
};
const announcementLine = z.object(line).meta({ id: "AnnouncementLine" });

const dated = <Row extends { publishedAt: Date; correctedAt: Date | null; expiresAt: Date }>({ publishedAt, correctedAt, expiresAt, ...row }: Row) =>
  ({ ...row, publishedAt: publishedAt.toISOString(), correctedAt: correctedAt?.toISOString() ?? null, expiresAt: expiresAt.toISOString() });

const list = operation({
  id: "listAnnouncements", method: "GET", path: "/announcements", ...reading, paged: true,
  summary: "List what was announced to you, or by you", description: "The newest first, in the language of the answer where it was written in it.",
  parameters: none, query: pageQuery,
  answer: { status: 200, description: "A page of announcements.", schema: pageOf(announcementLine) },
  async run({ actor, locale, query: { cursor, limit } }) {
    const after = placeIn(cursor, z.strictObject({ publishedAt: z.int().min(0).max(8_640_000_000_000), id: placeNumber }));
    const { rows, next } = pageFrom(await announcementRun(actor, locale, { after, limit: limit + 1 }), limit, ({ publishedAt, id }) => ({ publishedAt: publishedAt.getTime(), id }));
    return { result: { items: rows.map(dated), next }, next };
  },
});

const read = operation({
  id: "getAnnouncement", method: "GET", path: "/announcements/{id}", ...reading,
  summary: "Read an announcement",
  parameters: parameter, query: none, problems: ["not_found"],
  answer: {
    status: 200, description: "The announcement.",
    schema: z.object({ ...line, languages: z.array(languageTag).meta({ description: "Languages it was written in." }), reach: z.int().meta({ description: "How many people it reaches." }), putAway: z.boolean(), mayWithdraw: z.boolean(), mayCorrect: z.boolean() }).meta({ id: "Announcement" }),
  },
  run: async ({ actor, locale, path }) => ({ result: dated(await announcementView(actor, path.id, locale)) }),
});

const listAudiences = operation({
  id: "listAudiences", method: "GET", path: "/audiences", ...reading,
  summary: "List the audiences you may announce something to", description: "None for most people.",
  parameters: none, query: none,
  answer: { status: 200, description: "The audiences.", schema: z.object({ items: z.array(z.object({ value: z.string().meta({ description: "How an announcement names it.", example: "region:AF" }), audience })) }) },
  run: async ({ actor, locale }) => ({ result: { items: await audienceChoices(actor, locale) } }),
});

const text = z.strictObject({ title: z.string().min(1).max(maxAnnouncementTitle), text: z.string().min(1).max(maxAnnouncementText).meta({ description: "Markdown." }) });
const texts = z.strictObject(inEachLanguage(() => text.optional())).meta({ description: "In one language at least." });
/** As they are read: what came with an archive may be longer than a form takes, or have words in one of the two alone. */
const textsAsRead = z.object(inEachLanguage(() => z.object({ title: z.string(), text: z.string().meta({ description: "Markdown." }) }).optional()));
const lastDay = z.iso.date().meta({ description: "The last day on which it stands, by your clock." });

const publish = operation({
  id: "announce", method: "POST", path: "/announcements", ...writing,
  summary: "Announce something to an audience",
  parameters: none, query: none, problems: ["invalid", "conflict"],
  body: {
    type: "application/json",
    schema: z.strictObject({ audience: z.string().max(100).meta({ description: "One of `/audiences`." }), expiresOn: lastDay, texts }),
    example: { audience: "region:AF", expiresOn: "2027-03-01", texts: { en: { title: "New rules for missions", text: "From March on **two** weeks of notice." } } },
  },
  answer: { status: 201, description: "It is announced.", schema: z.object({ id: z.int() }).meta({ id: "MadeAnnouncement" }) },
  async run({ actor, body, submissionId }) {
    const main = locales.find((locale) => body.texts[locale]) ?? "en";
    const { id } = await publishAnnouncement(actor, understood(await announcementInput.safeParseAsync({ ...body, main, submissionId })));
    return { result: { id }, location: `/announcements/${id}` };
  },
});

const readTexts = operation({
  id: "getAnnouncementTexts", method: "GET", path: "/announcements/{id}/texts", ...reading,
  summary: "Read an announcement's words as they were typed", description: "In each of its languages, for those who may correct it.",
  parameters: parameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "Its words and its last day.", schema: z.object({ id: z.int(), expiresOn: lastDay, texts: textsAsRead }).meta({ id: "AnnouncementTexts" }) },
  run: async ({ actor, path }) => ({ result: await correctionView(actor, path.id) }),
});

const correct = operation({
  id: "correctAnnouncement", method: "PUT", path: "/announcements/{id}", ...writing,
  summary: "Correct an announcement", description: "Its words and its last day become these; a language that is left out is taken away. Its audience stays, and nobody is told again.",
  parameters: parameter, query: none, problems: ["invalid", "forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({ expiresOn: lastDay, texts }),
    example: { expiresOn: "2027-03-01", texts: { en: { title: "New rules for missions", text: "From March on **three** weeks of notice." } } },
  },
  answer: { status: 204, description: "It reads so.", schema: nothing },
  async run({ actor, path, body }) {
    const main = locales.find((locale) => body.texts[locale]) ?? "en";
    await correctAnnouncement(actor, path.id, understood(correctionInput.safeParse({ ...body, main })));
    return { result: undefined };
  },
});

const change = (id: string, method: "PUT" | "DELETE", path: `/${string}`, intent: Parameters<typeof changeAnnouncement>[2], summary: string) => operation({
  id, method, path, ...writing, summary, parameters: parameter, query: none, problems: intent === "withdraw" || intent === "restore" ? ["forbidden", "not_found"] : ["not_found"],
  answer: done,
  async run({ actor, path: { id: number } }) {
    await changeAnnouncement(actor, number, intent);
    return { result: undefined };
  },
});

/** What is announced. */
export const announcementOperations: Operation[] = [
  list, read, listAudiences, publish, readTexts, correct,
  change("dismissAnnouncement", "PUT", "/announcements/{id}/dismissal", "dismiss", "Put an announcement away from your Today"),
  change("recallAnnouncement", "DELETE", "/announcements/{id}/dismissal", "recall", "Have an announcement on your Today again"),
  change("withdrawAnnouncement", "PUT", "/announcements/{id}/withdrawal", "withdraw", "Take an announcement back from everybody"),
  change("restoreAnnouncement", "DELETE", "/announcements/{id}/withdrawal", "restore", "Let an announcement stand again"),
];
