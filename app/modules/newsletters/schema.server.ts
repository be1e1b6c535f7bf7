import { z } from "zod";
import { inEachLanguage, locales } from "~/platform/i18n/locales";
import { renderText, type RenderedText } from "~/platform/rich-text/render-text";
import { withSingleSpaces } from "~/platform/text/typed";
import { maxIntro, maxIssueTitle, maxLine, maxNewsletterTitle, maxPurpose } from "./contract";

/** Error texts are codes; the forms show each in the reader's language (`ui/use-error-texts`). */
const line = (max: number) => z.string().transform(withSingleSpaces).pipe(z.string().max(max, "too_long"));
const id = z.coerce.number().int().positive().max(2_147_483_647);

/** A new newsletter, its words in the language of whoever begins it; `team` is an id, or empty for the organisation's. */
export const newNewsletter = z.object({
  team: id.optional(),
  title: z.string("title_missing").transform(withSingleSpaces).pipe(z.string().min(1, "title_missing").max(maxNewsletterTitle, "too_long")),
  purpose: line(maxPurpose).default(""),
});
export type NewNewsletter = z.infer<typeof newNewsletter>;

const namedInOneLanguage = z.object({ title: line(maxNewsletterTitle).default(""), purpose: line(maxPurpose).default("") }).prefault({})
  .refine(({ title, purpose }) => title !== "" || purpose === "", { error: "title_missing", path: ["title"] });

/** What a newsletter is called and what for, in the six languages, one at least; `main` is where a missing title is told. */
export const newsletterNames = z.object({ main: z.enum(locales).catch("en"), texts: z.object(inEachLanguage(() => namedInOneLanguage)).prefault({}) })
  .superRefine(({ main, texts }, context) => {
    if (locales.every((locale) => texts[locale].title === "" && texts[locale].purpose === "")) context.addIssue({ code: "custom", path: ["texts", main, "title"], message: "title_missing" });
  });
export type NewsletterNames = z.infer<typeof newsletterNames>;

/** Something for the inbox: the address of a page of ours, and why it should be told. */
export const proposal = z.object({
  intent: z.literal("propose"),
  address: z.string("address_missing").trim().max(500, "address_wrong"),
  line: z.string("line_missing").transform(withSingleSpaces).pipe(z.string().min(1, "line_missing").max(maxLine, "too_long")),
});
export type Proposal = z.infer<typeof proposal>;

/** What else is done on a newsletter's page. */
export const seriesStep = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("subscribe") }),
  z.object({ intent: z.literal("unsubscribe") }),
  z.object({ intent: z.literal("begin") }),
  z.object({ intent: z.literal("take-back"), item: id }),
]);
export type SeriesStep = z.infer<typeof seriesStep>;

const inOneLanguage = z.object({
  title: line(maxIssueTitle).default(""),
  intro: z.string().max(maxIntro, "too_long").default("").transform((source, context): RenderedText => {
    const rendered = renderText(source);
    if (rendered) return rendered;
    context.addIssue({ code: "custom", message: "text_deep" });
    return z.NEVER;
  }),
}).prefault({});

/** The words of an issue. */
export const issueWords = z.object({
  intent: z.literal("words"),
  texts: z.object(inEachLanguage(() => inOneLanguage)).prefault({}),
});
export type IssueWords = z.infer<typeof issueWords>;

/** What else is done while an issue is composed. */
export const issueStep = z.discriminatedUnion("intent", [
  z.object({ intent: z.enum(["take", "decline", "put-back", "up", "down"]), item: id }),
  z.object({ intent: z.enum(["send", "call-back"]) }),
]);
export type IssueStep = z.infer<typeof issueStep>;

/** The number in an issue's address. */
export const issueNumber = z.coerce.number().int().min(1).max(100_000);
