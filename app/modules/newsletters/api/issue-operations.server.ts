import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none, nothing } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { inEachLanguage } from "~/platform/i18n/locales";
import { beginIssue, composeIssue, writeIssue } from "../compose-issue.server";
import { maxIntro, maxIssueTitle } from "../contract";
import { issueView } from "../issue-view.server";
import { issueNumber, issueStep, issueWords } from "../schema.server";
import { item, slugParameter } from "./shapes";

const writing = { area: "news", scope: "news:write" } as const;
const issueParameter = slugParameter.extend({ number: issueNumber.meta({ description: "Number of the issue." }) });

const read = operation({
  id: "getNewsletterIssue", method: "GET", path: "/newsletters/{slug}/issues/{number}", area: "news", scope: "news:read",
  summary: "Read an issue of a newsletter", description: "In the language of the answer as far as it was written in it, with what you may read.",
  parameters: issueParameter, query: none, problems: ["not_found"],
  answer: {
    status: 200, description: "The issue.",
    schema: z.object({ number: z.int(), state: z.enum(["draft", "sending", "sent"]), title: z.string(), introHtml: z.string(), releasedAt: moment.nullable(), items: z.array(item) }).meta({ id: "NewsletterIssue" }),
  },
  async run({ actor, locale, path }) {
    const { state, issue: { number, title, intro, releasedAt, items } } = await issueView(actor, path, locale);
    return { result: { number, state, title: title.text, introHtml: intro.html, releasedAt: releasedAt?.toISOString() ?? null, items } };
  },
});

const begin = operation({
  id: "beginNewsletterIssue", method: "POST", path: "/newsletters/{slug}/issues", ...writing,
  summary: "Begin the next issue", description: "Or go on with the one that is being composed. For editors.",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 201, description: "It is being composed.", schema: z.object({ number: z.int() }).meta({ id: "BegunIssue" }) },
  async run({ actor, path }) {
    const { number } = await beginIssue(actor, path.slug);
    return { result: { number }, location: `/newsletters/${path.slug}/issues/${number}` };
  },
});

const text = z.strictObject({ title: z.string().max(maxIssueTitle).default(""), intro: z.string().max(maxIntro).default("").meta({ description: "Markdown." }) });

const write = operation({
  id: "writeNewsletterIssue", method: "PUT", path: "/newsletters/{slug}/issues/{number}/words", ...writing,
  summary: "Write title and opening words of an issue", description: "All languages at once; one that is left out has none.",
  parameters: issueParameter, query: none, problems: ["forbidden", "not_found", "conflict", "invalid"],
  body: {
    type: "application/json",
    schema: z.strictObject({ texts: z.strictObject(inEachLanguage(() => text.optional())) }),
    example: { texts: { en: { title: "November", intro: "Three things to know." } } },
  },
  answer: { status: 204, description: "They are written.", schema: nothing },
  async run({ actor, path, body }) {
    await writeIssue(actor, path, understood(await issueWords.safeParseAsync({ intent: "words", ...body })));
    return { result: undefined };
  },
});

const steps = ["take", "decline", "put-back", "up", "down", "send", "call-back"] as const;

const compose = operation({
  id: "composeNewsletterIssue", method: "POST", path: "/newsletters/{slug}/issues/{number}/steps", ...writing,
  summary: "Compose an issue, send it, or call it back",
  description: "`take`, `decline`, `put-back`, `up` and `down` are about one item; `send` lets the issue go, `call-back` takes it back before its first mail.",
  parameters: issueParameter, query: none, problems: ["forbidden", "not_found", "conflict", "invalid"],
  body: { type: "application/json", schema: z.strictObject({ step: z.enum(steps), item: z.int().min(1).optional().meta({ description: "Number of the item." }) }), example: { step: "take", item: 12 } },
  answer: { status: 204, description: "It is done.", schema: nothing },
  async run({ actor, path, body: { step, item: number } }) {
    await composeIssue(actor, path, understood(issueStep.safeParse({ intent: step, ...(number === undefined ? {} : { item: number }) })));
    return { result: undefined };
  },
});

/** The issues of newsletters. */
export const newsletterIssueOperations: Operation[] = [read, begin, write, compose];
