import type { DomainError, ErrorCode } from "../errors";
import type { ProblemCode } from "./problems";

/** What is wrong with one part of a request, and which part it is. */
export interface PartProblem {
  /** JSON pointer into the body, as a fragment: `#/title`. */
  pointer?: string;
  /** Name of a query parameter. */
  parameter?: string;
  header?: string;
  /** For programs: `required`, `too_long` … */
  code: string;
  detail: string;
}

/** A call of the API that ends in a refusal; `headers` go with the answer. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";

  constructor(
    readonly code: ProblemCode,
    readonly parts: PartProblem[] = [],
    readonly headers: Record<string, string> = {},
  ) {
    super(code);
  }
}

const codes: Record<ErrorCode, ProblemCode> = {
  not_signed_in: "unauthenticated", not_found: "not_found", forbidden: "forbidden", conflict: "conflict", stale: "stale",
  invalid: "invalid", too_large: "too_large", too_many_requests: "too_many_requests",
  storage_full: "storage_full", unavailable: "unavailable",
};

/** Keys by which the domain says what is wrong with a text, as sentences. */
const sentences: Record<string, string> = {
  required: "This is required.",
  too_long: "This is too long.",
  too_deep: "Lists and quotations are nested too deep.",
  unknown: "This is not one of the values that are known.",
};

const isKey = (message: string): boolean => /^[a-z]+(_[a-z]+)*$/.test(message);

/** A part's problem from a key or a sentence. */
export const partProblem = (place: Pick<PartProblem, "pointer" | "parameter" | "header">, message: string, code = "invalid"): PartProblem =>
  ({ ...place, code: isKey(message) ? message : code, detail: sentences[message] ?? (isKey(message) ? "This is not as it must be." : message) });

/** A refusal of a use case as the API tells it. Its message is for the log, unless it is a key beside a field. */
export function problemOf({ code, field, message }: DomainError): ApiProblem {
  return new ApiProblem(codes[code], field ? [partProblem({ pointer: `#/${field}` }, isKey(message) ? message : "invalid")] : []);
}
