import type { IncomingMessage } from "node:http";
import type { Application } from "../application.ts";

type OriginRule = Application["originAllowed"];

/** What a person reads whose request came from elsewhere. */
export const ORIGIN_SENTENCE = "This request did not come from a page of Meridian, so nothing was changed.";

/**
 * Whether a request may change something, judged by where it comes from. A browser that sends no Origin with a form
 * says by Sec-Fetch-Site whether the page was ours.
 */
export function mayMutate(req: IncomingMessage, originAllowed: OriginRule): boolean {
  const { origin } = req.headers;
  if (origin === undefined) return req.headers["sec-fetch-site"] === "same-origin";
  return originAllowed(origin);
}

/**
 * Whether a request of socket.io's polling transport may come in. A browser sends no Origin with a GET to its own
 * site; one that comes from another says so in one of the two headers.
 */
export function mayPoll(req: IncomingMessage, originAllowed: OriginRule): boolean {
  if (req.method !== "GET") return mayMutate(req, originAllowed);
  const { origin } = req.headers;
  const site = req.headers["sec-fetch-site"];
  return origin === undefined ? site === undefined || site === "same-origin" : originAllowed(origin);
}

/** Whether a websocket may be opened. Browsers always send Origin with one, so its absence is no excuse. */
export function mayUpgrade(req: IncomingMessage, originAllowed: OriginRule): boolean {
  return req.headers.origin !== undefined && originAllowed(req.headers.origin);
}

/** Whether a request only reads. */
export function onlyReads(req: IncomingMessage): boolean {
  return req.method === "GET" || req.method === "HEAD" || req.method === "OPTIONS";
}
