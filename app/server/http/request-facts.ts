import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";

/** What is known of a request before express sees it; becomes `res.locals` there. */
export interface RequestFacts {
  /** in the log, in the answer's X-Request-Id, and on error pages */
  readonly requestId: string;
  /** for the one script and style policy of this answer */
  readonly nonce: string;
}

/** A raw response that carries the facts where express keeps them. */
export type ResponseWithFacts = ServerResponse & { locals: RequestFacts };

/** Gives a request its id and nonce. Ids from outside are not taken over: they would be written to the log unchecked. */
export function giveFacts(res: ServerResponse): ResponseWithFacts {
  const facts: RequestFacts = { requestId: randomUUID(), nonce: randomUUID().replaceAll("-", "") };
  res.setHeader("X-Request-Id", facts.requestId);
  return Object.assign(res, { locals: facts });
}

/** The path of a request's url, without the query, which may hold what people searched for. */
export function pathOf(url = ""): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}
