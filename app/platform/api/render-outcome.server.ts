import { environment } from "../environment.server";
import { isKnown, tagOf } from "./entity-tags.server";
import type { KeptAnswer } from "./idempotency.server";
import type { Operation, Outcome } from "./operation";

/** Where the API stands. */
export const apiBase = "/api/v1";

/** The whole address of a path below the API, for whoever reads it elsewhere. */
export const apiAddress = (path: string): string => `${environment().publicUrl}${apiBase}${path}`;

/**
 * A use case's result as it is sent. It passes its schema, which leaves out what is not documented; a result
 * that does not fit is a fault of ours.
 */
export function renderOutcome(operation: Operation, outcome: Outcome<unknown>, mediaType: string, url: URL): KeptAnswer {
  const { status, schema } = operation.answer;
  const headers: [string, string][] = [];
  if (outcome.location) headers.push(["Location", apiAddress(outcome.location)]);
  if (outcome.next) headers.push(["Link", `<${nextAddress(url, outcome.next)}>; rel="next"`]);
  const body = status === 204 ? "" : mediaType === "application/json" ? JSON.stringify(schema.parse(outcome.result)) : String(outcome.result);
  if (status !== 204) headers.push(["Content-Type", mediaType === "application/json" ? mediaType : `${mediaType}; charset=utf-8`]);
  if (outcome.tag) headers.push(["ETag", `"${outcome.tag}"`]);
  else if (operation.method === "GET") headers.push(["ETag", `W/"${tagOf(body)}"`]);
  return { status, headers, body };
}

function nextAddress(url: URL, cursor: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.set("cursor", cursor);
  return `${environment().publicUrl}${url.pathname}?${query}`;
}

/** The response, or 304 where the client has it already. */
export function responseOf({ status, headers, body }: KeptAnswer, request: Request, common: Headers): Response {
  for (const [name, value] of headers) common.set(name, value);
  const tag = /"(.*)"/.exec(common.get("etag") ?? "")?.[1];
  const reads = request.method === "GET" || request.method === "HEAD";
  common.set("Cache-Control", reads ? "private, no-cache" : "no-store");
  if (reads && tag !== undefined && isKnown(request.headers.get("if-none-match"), tag)) {
    common.delete("content-type");
    return new Response(null, { status: 304, headers: common });
  }
  return new Response(status === 204 ? null : body, { status, headers: common });
}
