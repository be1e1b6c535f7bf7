import { z } from "zod";
import { personFunctions, regions } from "~/modules/organisation/contract";
import { notFound } from "~/platform/errors";
import { inEachLanguage, locales } from "~/platform/i18n/locales";
import { renderText, type RenderedText } from "~/platform/rich-text/render-text";
import { withSingleSpaces } from "~/platform/text/typed";
import { maxAnnouncementText, maxAnnouncementTitle } from "./contract";

/** Error texts are codes; the form shows each in the reader's language (`ui/use-error-texts`). */
const id = z.coerce.number().int().positive().max(2_147_483_647);

/** To whom, as the form sends it: "all", "region:AF", "office:12", "function:specialist", "team:7". */
const audience = z.string("audience_missing").transform((value, context) => {
  const [kind, what = ""] = value.split(":", 2);
  const one = kind === "all" ? { kind: "all" as const }
    : kind === "region" ? pick({ kind: "region" as const }, "region", z.enum(regions).safeParse(what))
    : kind === "office" ? pick({ kind: "office" as const }, "officeId", id.safeParse(what))
    : kind === "function" ? pick({ kind: "function" as const }, "function", z.enum(personFunctions).safeParse(what))
    : kind === "team" ? pick({ kind: "team" as const }, "teamId", id.safeParse(what)) : null;
  if (one !== null) return one;
  context.addIssue({ code: "custom", message: "audience_missing" });
  return z.NEVER;
});

function pick<Kind extends object, Name extends string, Value>(kind: Kind, name: Name, parsed: { success: boolean; data?: Value }) {
  return parsed.success ? { ...kind, [name]: parsed.data } as Kind & Record<Name, Value> : null;
}

const inOneLanguage = z.object({
  title: z.string().transform(withSingleSpaces).pipe(z.string().max(maxAnnouncementTitle, "title_long")).default(""),
  text: z.string().max(maxAnnouncementText, "text_long").default("").transform((source, context): RenderedText => {
    const rendered = renderText(source);
    if (rendered) return rendered;
    context.addIssue({ code: "custom", message: "text_deep" });
    return z.NEVER;
  }),
}).prefault({}).superRefine(({ title, text }, context) => {
  if (title !== "" && text.text === "") context.addIssue({ code: "custom", path: ["text"], message: "text_missing" });
  if (title === "" && text.text !== "") context.addIssue({ code: "custom", path: ["title"], message: "title_missing" });
});

const texts = z.object(inEachLanguage(() => inOneLanguage)).prefault({});

/** What can be corrected: the words and the last day. The first language of the form is where a missing text is told. */
const wordsAndDay = z.object({ expiresOn: z.iso.date("day_wrong"), main: z.enum(locales).catch("en"), texts });

function saysSomething(input: z.infer<typeof wordsAndDay>, context: z.RefinementCtx): void {
  if (locales.some((locale) => input.texts[locale].title !== "")) return;
  context.addIssue({ code: "custom", path: ["texts", input.main, "title"], message: "title_missing" });
}

/** A new announcement. */
export const announcementInput = wordsAndDay.extend({ submissionId: z.uuid(), audience }).superRefine(saysSomething);
export type AnnouncementInput = z.infer<typeof announcementInput>;

/** One that stands, as it is to read from now on. */
export const correctionInput = wordsAndDay.superRefine(saysSomething);
export type CorrectionInput = z.infer<typeof correctionInput>;

/** What is done to one announcement. */
export const announcementStep = z.object({ intent: z.enum(["dismiss", "recall", "withdraw", "restore"]), back: z.enum(["today", "here"]).catch("here") });

/** The id in an address. */
export const announcementId = id;

/** The announcement that an address names. Throws `not_found`. */
export const announcementIdIn = (params: { announcementId?: string | undefined }): number => announcementId.safeParse(params.announcementId).data ?? notFound("announcement");

/** Which page of the archive. */
export const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1);
