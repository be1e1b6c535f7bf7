import type { z } from "zod";
import { ApiProblem, partProblem, type PartProblem } from "./api-problem";
import { mediaTypeOf } from "./media-types";
import type { Operation } from "./operation";

/** Below what the front door lets in, so that a body that comes in pieces is refused with words. */
const largestBody = 1_000_000;

type Issue = z.core.$ZodIssue;

const pointerTo = (path: PropertyKey[]): string => `#${path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")}`;

/** Each unknown name is a problem of its own: it is most likely mistyped. */
function partProblems(issues: Issue[], placeOf: (path: PropertyKey[]) => Pick<PartProblem, "pointer" | "parameter">): PartProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [partProblem(placeOf(issue.path), issue.message, issue.code)];
    return issue.keys.map((key) => partProblem(placeOf([...issue.path, key]), "There is nothing of this name here.", issue.code));
  });
}

/** The parameters of an address; whatever cannot be one leads nowhere. Throws `not_found`. */
export function readPath(operation: Operation, parameters: Record<string, string>): Record<string, unknown> {
  const read = operation.parameters.safeParse(parameters);
  if (!read.success) throw new ApiProblem("not_found");
  return read.data;
}

/** The query; each name at most once. Throws `invalid_request`. */
export function readQuery(operation: Operation, query: URLSearchParams): Record<string, unknown> {
  const twice = [...new Set(query.keys())].filter((name) => query.getAll(name).length > 1);
  if (twice.length > 0) throw new ApiProblem("invalid_request", twice.map((parameter) => partProblem({ parameter }, "This stands twice in the query.")));
  const read = operation.query.safeParse(Object.fromEntries(query));
  if (read.success) return read.data;
  throw new ApiProblem("invalid_request", partProblems(read.error.issues, ([name]) => ({ parameter: String(name) })));
}

/** What a file is sent as; its use case reads it as it comes. */
const fileType = "application/octet-stream";

/** The body as it was sent; nothing of a file. Throws `unsupported_media_type`, `too_large`, and `invalid_request` for what is not UTF-8. */
export async function bodyText(operation: Operation, request: Request): Promise<string> {
  if (!operation.body) return "";
  if (mediaTypeOf(request.headers.get("content-type")) !== operation.body.type) {
    throw new ApiProblem("unsupported_media_type", [], operation.method === "POST" ? { "Accept-Post": operation.body.type } : {});
  }
  if (operation.body.type === fileType) return "";
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await bytesOf(request));
  } catch (error) {
    if (error instanceof TypeError) throw new ApiProblem("invalid_request", [partProblem({ pointer: "#" }, "The body is not UTF-8.")]);
    throw error;
  }
}

async function bytesOf(request: Request): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.byteLength;
    // The rest is not waited for: the connection ends with the answer.
    if (size > largestBody) throw new ApiProblem("too_large", [], { Connection: "close" });
  }
  return Buffer.concat(parts);
}

/** What a body says. Throws `invalid_request` for what is no JSON, `invalid` for what is not as it must be. */
export async function readBody(operation: Operation, text: string): Promise<unknown> {
  if (!operation.body || operation.body.type === fileType) return undefined;
  const value = operation.body.type === "application/json" ? parsedJson(text) : text;
  const read = await operation.body.schema.safeParseAsync(value);
  if (read.success) return read.data;
  throw new ApiProblem("invalid", partProblems(read.error.issues, (path) => ({ pointer: pointerTo(path) })));
}

function parsedJson(text: string): unknown {
  let value: unknown;
  let holdsZero = false;
  try {
    value = JSON.parse(text, (_name, part: unknown) => {
      if (typeof part !== "string") return part;
      holdsZero ||= part.includes("\0");
      // Half a character, which JSON can spell, is no text that could be stored.
      return part.toWellFormed();
    });
  } catch {
    throw new ApiProblem("invalid_request", [partProblem({ pointer: "#" }, "The body is not JSON.")]);
  }
  // Postgres keeps no such texts, whichever field they are in.
  if (holdsZero) throw new ApiProblem("invalid_request", [partProblem({ pointer: "#" }, "A text in the body holds a zero character.")]);
  return value;
}
