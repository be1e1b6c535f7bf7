import { z } from "zod";
import type { ZodOpenApiComponentsObject } from "zod-openapi";
import { problems, type ProblemCode } from "./problems";

const problemCode = z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]);

/** A refusal as it is sent, by RFC 9457. */
const problem = z.object({
  type: z.string().meta({ description: "Address of what is said about this kind of problem." }),
  title: z.string(), status: z.int(), detail: z.string().meta({ description: "What to do about it." }), code: problemCode,
  instance: z.string().meta({ description: "Names this very answer; tell it to an administrator." }),
  errors: z.array(z.object({
    pointer: z.string().optional().meta({ description: "JSON pointer into the body.", example: "#/title" }),
    parameter: z.string().optional().meta({ description: "Name of a query parameter." }),
    header: z.string().optional(),
    code: z.string().meta({ description: "For programs.", example: "too_long" }),
    detail: z.string(),
  })).optional().meta({ description: "Each part of the request that is wrong." }),
}).meta({ id: "Problem", description: "Why a request was refused (RFC 9457)." });

export const apiComponents: ZodOpenApiComponentsObject = {
  schemas: { Problem: problem },
  securitySchemes: { token: { type: "http", scheme: "bearer", description: "A personal token, made at `/account/tokens`. It begins with `mrd_`." } },
};

const header = (name: string, description: string, required = false) => ({ in: "header" as const, name, required, description, schema: { type: "string" as const } });

export const idempotencyKey = header("Idempotency-Key", "Names this request: a repeat with the same key gets the first answer and changes nothing. Kept for 24 hours. 1 to 255 visible ASCII characters; a UUID is good.");
export const ifMatch = header("If-Match", "The `ETag` of what you have read and want to replace, or `*` to replace whatever is there.", true);
export const ifNoneMatch = header("If-None-Match", "The `ETag` you have; when nothing has changed, the answer is 304 without a body.");

const text = (description: string) => ({ description, schema: { type: "string" as const } });

/** Headers of answers. */
export const answerHeaders = {
  always: {
    "RateLimit-Policy": text("How many requests in how many seconds the token is good for."),
    RateLimit: text("How many requests are left (`r`) and in how many seconds it is whole again (`t`)."),
  },
  versioned: { ETag: text("Names this version of the answer.") },
  paged: { Link: text("Address of the next page, as `rel=\"next\"`; absent at the end.") },
  created: { Location: text("Where it is to be found.") },
};
