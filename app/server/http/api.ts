import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { answerPlainly } from "./plain-answer.ts";
import type { ResponseWithFacts } from "./request-facts.ts";

const API_PATH = "/api/v1/";

/**
 * Whether a request is one of a program to the API. Its path is judged as the application will read it, with dots and
 * backslashes resolved: what only begins like the API is a page and keeps the rules of pages.
 */
export function isForApi(url = ""): boolean {
  return URL.parse(`http://host${url}`)?.pathname.startsWith(API_PATH) ?? false;
}

/**
 * Takes the cookies away before anybody can read them. The API knows its callers by their token alone: so a page of
 * another site cannot make a browser call it for somebody, and it needs no rule about Origin.
 */
export function forgetCookies(req: IncomingMessage): void {
  delete req.headers.cookie;
}

/** Refuses a request in the form its sender understands: programs get a problem document (RFC 9457), people a sentence. */
export function refuseRequest(req: IncomingMessage, res: ResponseWithFacts, status: number, sentence: string): void {
  if (!isForApi(req.url) || res.headersSent) return answerPlainly(res, status, sentence);
  res.writeHead(status, { "Content-Type": "application/problem+json", "Cache-Control": "no-store" });
  res.end(JSON.stringify({ type: "about:blank", title: sentence, status, instance: `urn:uuid:${res.locals.requestId}` }));
}

/** Remix takes an address that ends with `.data` for the data of a page. The API has no pages, so there it is an ordinary, unknown address. */
export const withoutPageData: RequestHandler = (req, _res, next) => {
  if (isForApi(req.url)) req.originalUrl = req.originalUrl.replace(/\.data(?=\?|$)/, ".data/");
  next();
};
