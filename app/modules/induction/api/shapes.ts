import { z } from "zod";
import { personReference, teamReference, writtenWords } from "~/platform/api/shapes";
import { dues } from "../contract";
import type { Progress } from "../steps-of.server";

export const due = z.enum(dues);

export const companion = personReference.extend({
  title: z.string(), city: z.string().nullable(), email: z.string().nullable().meta({ description: "Null where not every colleague may know it." }),
  localTime: z.string().meta({ description: "What their clock shows." }), languages: z.array(z.string()).meta({ description: "What they speak, best first, in the language of the answer." }),
}).meta({ id: "Companion", description: "Newcomer or buddy, as the other of the two meets them." });

/** How far somebody has come. */
export const progressFacts = {
  day: z.int().meta({ description: "Which day of their first weeks it is; the first is 1." }),
  finished: z.boolean().meta({ description: "They have said that they have found their way." }),
  done: z.int(), total: z.int(),
  steps: z.array(z.object({
    id: z.int(), due, text: writtenWords, detail: writtenWords.nullable(), href: z.string().meta({ description: "Page of Meridian that it leads to; empty for none." }), done: z.boolean(),
    team: teamReference.nullable().meta({ description: "The team that asks for it; null for what everybody does." }),
  }).meta({ id: "InductionStep" })).meta({ description: "By when they are due." }),
};

/** A progress as those facts. */
export const progressShown = ({ groups, done, total }: Progress) => ({ done, total, steps: groups.flatMap(({ steps }) => steps) });
