import { z } from "zod";
import { attentionLevels } from "../contract";

const level = z.enum(attentionLevels, { error: "unknown" });

export const teamLevelInput = z.object({ level });

/** "team" takes a choice for the thread back. */
export const threadLevelInput = z.object({ level: z.union([level, z.literal("team").transform(() => null)]) });

/** Most teams whose levels are chosen in one form. */
const maxChoices = 500;

/** The fields `level.<slug>` of a form, one for each team. */
export const teamLevelsInput = z.record(z.string().max(200), z.string().max(100)).transform((fields) =>
  Object.entries(fields).flatMap(([name, value]) => (name.startsWith("level.") ? [{ slug: name.slice("level.".length), level: value }] : [])),
).pipe(z.array(z.object({ slug: z.string().min(1), level })).max(maxChoices));
