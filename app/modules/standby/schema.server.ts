import { z } from "zod";
import { regions } from "~/modules/organisation/contract";
import { goesOn } from "~/platform/i18n/goes-on";
import { withSingleSpaces } from "~/platform/text/typed";
import { maxContact, maxOffer, maxStandbyPurpose, maxStandbyTitle, readyHoursLimits } from "./contract";

/** Error texts are codes; the forms show each in the reader's language (`ui/use-error-texts`). */
const line = (max: number, code: string) => z.string().transform(withSingleSpaces).pipe(z.string().max(max, code));
const day = z.iso.date("day_wrong");
/** The list's address, which each form carries. */
const list = z.string().regex(/^[a-z0-9-]{1,80}$/);

const handle = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** A new list, in the language of whoever begins it. */
export const newListSchema = z.object({
  title: z.string("title_missing").transform(withSingleSpaces).pipe(z.string().min(1, "title_missing").max(maxStandbyTitle, "title_long")),
  purpose: line(maxStandbyPurpose, "purpose_long").default(""),
  readyHours: z.coerce.number("hours_wrong").int("hours_wrong").min(readyHoursLimits.min, "hours_wrong").max(readyHoursLimits.max, "hours_wrong"),
});

/** One's own place: taking it, changing it, giving it up; or a lead's taking somebody off and back. */
export const placeStepSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("stand-by"),
    list,
    fromDay: day,
    untilDay: day.refine(goesOn, "day_past").optional(),
    offer: line(maxOffer, "offer_long").default(""),
    contact: z.string("contact_missing").transform(withSingleSpaces).pipe(z.string().min(1, "contact_missing").max(maxContact, "contact_long")),
  }).refine(({ fromDay, untilDay }) => !untilDay || untilDay >= fromDay, { error: "days_reversed", path: ["untilDay"] }),
  z.object({ intent: z.literal("stand-down"), list }),
  z.object({ intent: z.literal("take-off"), list, person: handle }),
  z.object({ intent: z.literal("put-back"), list, person: handle }),
]);

/** What the address asks for; anything else is passed over. */
export const standbyQuerySchema = z.object({
  list: list.optional().catch(undefined),
  /** Who was just taken off. */
  removed: handle.optional().catch(undefined),
  language: z.string().regex(/^[a-z]{2,3}$/).optional().catch(undefined),
  region: z.enum(regions).optional().catch(undefined),
});

export type NewStandbyList = z.infer<typeof newListSchema>;
export type PlaceStep = z.infer<typeof placeStepSchema>;
export type StandbyQuery = z.infer<typeof standbyQuerySchema>;
