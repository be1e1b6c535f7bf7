import { z } from "zod";
import { auditedActions } from "./contract";

const word = z.string().trim().regex(/^[\p{L}\p{N}-]{1,100}$/u).optional().catch(undefined);

/** What the log's address asks for; nonsense counts as nothing. */
export const auditQuery = z.object({
  by: word, in: word,
  action: z.enum(auditedActions).optional().catch(undefined),
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
});
