import { z } from "zod";
import { regions } from "~/modules/organisation/contract";
import { audiences, chosenFieldNames } from "../sight/fields";
import { clearanceKinds, halves, takenKinds } from "../support-contract";
import { expert } from "./shapes";

const date = z.iso.date();
const half = z.enum(halves);

export const ownExpert = expert.extend({
  familyNameFirst: z.boolean(), nationalities: z.array(z.string()).meta({ description: "ISO 3166-1 alpha-2 codes." }),
  contractEnds: date.nullable(), travelLimit: z.string().meta({ description: "What limits your travel, in your own words." }),
  audiences: z.object(Object.fromEntries(chosenFieldNames.map((field) => [field, z.enum(audiences)]))).meta({ description: "Who may know which part." }),
  takenTimes: z.array(z.object({
    id: z.int(), fromDay: date, fromHalf: half, untilDay: date, untilHalf: half, kind: z.enum(takenKinds),
    isMission: z.boolean().meta({ description: "Taken by a mission, which alone gives it back." }),
  }).meta({ id: "TakenTime", description: "Time that lies ahead and is taken; both half-days are part of it." })),
  clearances: z.array(z.object({ id: z.int(), kind: z.enum(clearanceKinds), country: z.string().nullable().meta({ description: "The country's name." }), validUntil: date }).meta({ id: "Clearance" })),
  toldEvidence: z.array(z.object({ id: z.int(), title: z.string(), hidden: z.boolean() }).meta({ id: "ToldEvidence" })).meta({ description: "Which of the evidence you have told yourself and may take back." }),
  wish: z.object({ regions: z.array(z.enum(regions)), earliest: date.nullable(), shortAssignment: z.boolean(), aim: z.string() }).nullable().meta({ description: "A wish to move, seen by mobility officers alone." }),
}).meta({ id: "OwnExpert", description: "Your own profile." });
