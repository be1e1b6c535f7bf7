import type { IncomingMessage } from "node:http";
import type { Logger } from "pino";
import { pathOf } from "./request-facts.ts";
import type { ResponseWithFacts } from "./request-facts.ts";

/** Writes one line when the answer is over: how it ended and how long it took, never what was asked for. */
export function logWhenOver(req: IncomingMessage, res: ResponseWithFacts, log: Logger): void {
  const began = performance.now();
  const path = withoutSecrets(pathOf(req.url));
  res.once("close", () => {
    const line = {
      requestId: res.locals.requestId,
      method: req.method,
      path,
      status: res.statusCode,
      ms: Math.round((performance.now() - began) * 10) / 10,
      ...(res.writableFinished ? {} : { aborted: true }),
    };
    if (res.statusCode >= 500) log.error(line, "request");
    else log.info(line, "request");
  });
}

/** Links of invitations and password resets carry a token in the path: a segment that looks random is left out. */
function withoutSecrets(path: string): string {
  return path
    .split("/")
    .map((segment) => (looksRandom(segment) ? "~" : segment))
    .join("/");
}

function looksRandom(segment: string): boolean {
  const isUnbroken = /^[A-Za-z0-9]{24,}$/.test(segment);
  const isMixed = /^[\w-]{20,}$/.test(segment) && /[a-z]/.test(segment) && /[A-Z]/.test(segment) && /\d/.test(segment);
  return isUnbroken || isMixed;
}
