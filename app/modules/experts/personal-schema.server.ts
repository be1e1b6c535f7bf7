import { z } from "zod";
import { withSingleSpaces } from "~/platform/text/typed";
import { contractKinds, gradeBands, nativeNameMaxLength, shortTextMaxLength } from "./contract";
import { countryCode } from "./schema.server";
import { audiencesFor, chosenFieldNames } from "./sight/fields";
import { day } from "./support-schema.server";

const line = (most: number) => z.string().transform(withSingleSpaces).pipe(z.string().max(most, "line_long")).default("");

const audienceChoices = Object.fromEntries(chosenFieldNames.map((field) => [field, z.enum(audiencesFor(field) as [string, ...string[]], "choice_missing")])) as Record<
  (typeof chosenFieldNames)[number], z.ZodEnum<{ self: "self"; team: "team"; office: "office"; organisation: "organisation"; guests: "guests" }>
>;

/** Names, post, citizenships and who sees what are edited in small steps; each is a form of its own with an `intent`. */
export const personalStepSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("save-names"), nativeName: line(nativeNameMaxLength), familyNameFirst: z.literal("on").optional(), pronouns: line(shortTextMaxLength), contactHours: line(shortTextMaxLength) }),
  z.object({ intent: z.literal("save-post"), grade: z.enum(gradeBands, "choice_missing").optional(), contract: z.enum(contractKinds, "choice_missing"), contractEnds: day.optional() }),
  z.object({ intent: z.literal("save-nationality"), country: countryCode.or(z.never("country_missing")) }),
  z.object({ intent: z.literal("remove-nationality"), country: countryCode }),
  z.object({ intent: z.literal("save-audiences"), ...audienceChoices }),
]);

export type PersonalStep = z.infer<typeof personalStepSchema>;
