import type { z } from "zod";
import { ApiProblem, partProblem } from "./api-problem";

/** What a form's schema understood of a body. Throws `invalid` with the problem of each field. */
export function understood<Value>(parsed: z.ZodSafeParseResult<Value>): Value {
  if (parsed.success) return parsed.data;
  throw new ApiProblem("invalid", parsed.error.issues.map(({ path, message }) => partProblem({ pointer: `#/${path.join("/")}` }, message)));
}
