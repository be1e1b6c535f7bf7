import type { IncomingMessage } from "node:http";
import { answerPlainly } from "./plain-answer.ts";
import { pathOf } from "./request-facts.ts";
import type { ResponseWithFacts } from "./request-facts.ts";

/**
 * Answers /healthz (the process lives) and /readyz (it can serve: started, not stopping, the database answers).
 * @returns whether the request was one of the two
 */
export function answerHealth(req: IncomingMessage, res: ResponseWithFacts, isReady: () => Promise<boolean>): boolean {
  const path = pathOf(req.url);
  if (path === "/healthz") {
    answerPlainly(res, 200, "ok");
    return true;
  }
  if (path !== "/readyz") return false;
  const answer = (ready: boolean) => answerPlainly(res, ready ? 200 : 503, ready ? "ready" : "not ready");
  isReady().then(answer, () => answer(false));
  return true;
}
