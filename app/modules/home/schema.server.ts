import { z } from "zod";
import { absences } from "./catch-up-view.server";

/** The thread that was read last. */
export const nextQuery = z.object({ after: z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined) });

/** How many days an absence lasted; without, since the visit before. */
export const catchUpQuery = z.object({ days: z.coerce.number().refine((days) => absences.some((one) => one === days)).nullable().catch(null).default(null) });

/** Up to which moment all has been shown and counts as read. */
export const readAllInput = z.object({ until: z.coerce.date() });
