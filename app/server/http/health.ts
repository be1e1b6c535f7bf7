import type { IncomingMessage } from "node:http";
import { answerPlainly } from "./plain-answer.ts";
import { pathOf } from "./request-facts.ts";
import type { ResponseWithFacts } from "./request-facts.ts";

/** Whether the process can serve, and what works less well while it does. */
interface Condition {
  isReady: () => Promise<boolean>;
  shortcoming: () => string | null;
}

/**
 * Answers /healthz (the process lives) and /readyz (it can serve: started, not stopping, the database answers). One that
 * serves less well than it should is ready nevertheless, and says why: a proxy must not put all processes out of service.
 * @returns whether the request was one of the two
 */
export function answerHealth(req: IncomingMessage, res: ResponseWithFacts, { isReady, shortcoming }: Condition): boolean {
  const path = pathOf(req.url);
  if (path === "/healthz") {
    answerPlainly(res, 200, "ok");
    return true;
  }
  if (path !== "/readyz") return false;
  const answer = (ready: boolean) => answerPlainly(res, ready ? 200 : 503, ready ? ["ready", shortcoming()].filter(Boolean).join("; ") : "not ready");
  isReady().then(answer, () => answer(false));
  return true;
}
