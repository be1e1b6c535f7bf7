import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { zoneCities } from "~/modules/organisation/public.server";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { quickTimes, wallTimeIn } from "./quick-times.server";

/** What the fields of a time open with: the moment that was chosen before, whose clock it is, and times that are offered. */
export async function whenView({ timeZone }: Actor, chosen: Date | null, locale: Locale) {
  const cityOf = await zoneCities(locale);
  return { at: chosen ? wallTimeIn(chosen, timeZone) : "", zone: cityOf(timeZone), times: quickTimes(new Date(), timeZone) };
}

/** Puts a time that was offered into the field it is for: each is a button of its own. */
export function takeQuickTime(fields: FormData): void {
  const quick = fields.get("quick");
  if (typeof quick === "string") fields.set("sendAt", quick);
}

/**
 * Takes the form in which a moment is chosen, and does what is to be done then; null once it is done. Else what is wrong
 * beside which field, with what was typed.
 */
export async function takeWhen<Schema extends z.ZodType>(fields: FormData, schema: Schema, work: (chosen: z.output<Schema>) => Promise<unknown>): Promise<{ at: string; errors: Record<string, string[] | null> } | null> {
  takeQuickTime(fields);
  const at = String(fields.get("sendAt") ?? "");
  const submission = parseWithZod(fields, { schema });
  if (submission.status !== "success") return { at, errors: submission.error ?? {} };
  try {
    await work(submission.value);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError) || !error.field) throw error;
    return { at, errors: { [error.field]: [error.message] } };
  }
}
