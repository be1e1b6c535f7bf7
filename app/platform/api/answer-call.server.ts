import type { AppLoadContext } from "@remix-run/node";
import type { Bearer } from "../auth/access-tokens.server";
import { DomainError } from "../errors";
import type { Locale } from "../i18n/locales";
import { logOf } from "../log/log.server";
import { bearerIn, countRequest, refuseBeyondScope } from "./admit.server";
import { ApiProblem, partProblem, problemOf } from "./api-problem";
import { tagToReplace } from "./entity-tags.server";
import { operationFinder, type Found } from "./find-operation";
import { answeredOnce, fingerprintOf, keyIn, submissionIdOf } from "./idempotency.server";
import { acceptedType } from "./media-types";
import type { ApiMethod, Call, Operation } from "./operation";
import { problemAnswer } from "./problem-answer.server";
import { bodyText, readBody, readPath, readQuery } from "./read-input.server";
import { apiBase, renderOutcome, responseOf } from "./render-outcome.server";

/** Answers a request below `/api/v1`, whatever it is. */
export type AnswerCall = (request: Request, context: AppLoadContext) => Promise<Response>;

/**
 * The API over a table of operations. In this order: the address, the token, its limit and scope, the media
 * types, the input, then the use case, once for each Idempotency-Key. Every refusal is a problem document.
 */
export function apiOver(operations: readonly Operation[]): AnswerCall {
  const find = operationFinder(operations);
  return async (request, context) => {
    const headers = new Headers({ Vary: "Authorization, Accept, Accept-Language" });
    try {
      return await answer(find, request, context, headers);
    } catch (error) {
      const refused = problemAnswer(problemFrom(error, context.requestId), context.requestId);
      for (const [name, value] of headers) if (!refused.headers.has(name)) refused.headers.set(name, value);
      return refused;
    }
  };
}

function problemFrom(error: unknown, requestId: string): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof DomainError) return problemOf(error);
  logOf("api").error({ err: error, requestId }, "a call of the API failed");
  return new ApiProblem("fault");
}

async function answer(find: (path: string) => Found | null, request: Request, context: AppLoadContext, headers: Headers): Promise<Response> {
  const url = new URL(request.url);
  const found = find(url.pathname.slice(apiBase.length));
  if (!found) throw new ApiProblem("not_found");
  if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: { Allow: allowedAt(found) } });
  const operation = found.methods.get(request.method === "HEAD" ? "GET" : (request.method as ApiMethod));
  if (!operation) throw new ApiProblem("method_not_allowed", [], { Allow: allowedAt(found) });
  const bearer = await bearerIn(request);
  await countRequest(bearer, headers);
  refuseBeyondScope(bearer, operation);
  const locale = localeOf(request, context, bearer);
  headers.set("Content-Language", locale);
  const { call, sent, key } = await understood(operation, request, { url, bearer, locale, parameters: found.parameters, room: context.room });
  const perform = async () => renderOutcome(operation, await operation.run(call), call.mediaType, url);
  if (key !== null) return once(bearer, { key, fingerprint: fingerprintOf(operation.method, url.pathname, url.search, sent || lengthOf(request)) }, perform, request, headers);
  const outcome = await operation.run(call);
  return outcome.file ? withHeaders(outcome.file, headers) : responseOf(renderOutcome(operation, outcome, call.mediaType, url), request, headers);
}

/** A file with what every answer of the API says besides. */
function withHeaders(file: Response, headers: Headers): Response {
  for (const [name, value] of headers) if (!file.headers.has(name)) file.headers.set(name, value);
  return file;
}

/** The language asked for, else the one the token's owner has chosen. Some programs send `*`, which asks for none. */
function localeOf(request: Request, context: AppLoadContext, { actor }: Bearer): Locale {
  const asked = request.headers.get("accept-language")?.trim();
  return asked && asked !== "*" ? context.locale : (actor.locale ?? "en");
}

interface Circumstances {
  url: URL;
  bearer: Bearer;
  locale: Locale;
  parameters: Record<string, string>;
  room: () => Promise<void>;
}

/** Everything of a request that its use case is told. */
async function understood(operation: Operation, request: Request, { url, bearer, locale, parameters, room }: Circumstances) {
  const mediaType = acceptedType(request.headers.get("accept"), operation.answer.types ?? ["application/json"]);
  if (!mediaType) throw new ApiProblem("not_acceptable");
  const ifMatch = versionToReplace(operation, request);
  const sent = await bodyText(operation, request);
  const key = operation.method === "POST" ? keyIn(request.headers) : null;
  const call: Call<Record<string, unknown>, Record<string, unknown>, unknown> = {
    ...bearer, locale, mediaType, ifMatch, request, room,
    path: readPath(operation, parameters),
    query: readQuery(operation, url.searchParams),
    body: await readBody(operation, sent),
    submissionId: submissionIdOf(bearer.actor.personId, key),
  };
  return { call, sent, key };
}

/** A file is read by its use case alone; its length tells most others from it. */
const lengthOf = (request: Request): string => request.headers.get("content-length") ?? "";

async function once(bearer: Bearer, repeatable: { key: string; fingerprint: string }, perform: Parameters<typeof answeredOnce>[1], request: Request, headers: Headers) {
  const { answer: kept, replayed } = await answeredOnce({ personId: bearer.actor.personId, ...repeatable }, perform);
  if (replayed) headers.set("Idempotency-Replayed", "true");
  return responseOf(kept, request, headers);
}

function allowedAt({ methods }: Found): string {
  const reads = methods.has("GET") ? ["HEAD"] : [];
  return [...methods.keys(), ...reads, "OPTIONS"].join(", ");
}

/** Whoever replaces something says what: nobody overwrites what they have not read by accident. Throws `precondition_required`. */
function versionToReplace(operation: Operation, request: Request): string {
  if (!operation.conditional || operation.method === "GET") return "*";
  const tag = tagToReplace(request.headers.get("if-match"));
  if (tag === null) throw new ApiProblem("precondition_required", [partProblem({ header: "If-Match" }, "required")]);
  return tag;
}
