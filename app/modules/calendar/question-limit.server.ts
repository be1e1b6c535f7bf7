import { createHmac, randomBytes } from "node:crypto";
import type { Actor } from "~/platform/auth/actor";
import { countAttempt, type Limit } from "~/platform/rate-limit/limiter.server";

const perPerson: Limit = { name: "town-hall-questions", points: 20, seconds: 3600 };

/** Known to this process alone and gone with it: what is counted cannot be led back to anybody. */
const secret = randomBytes(32);

/** Counts a question against its asker without a trace of who that was. Throws `too_many_requests`. */
export function countQuestion(actor: Actor): Promise<void> {
  return countAttempt(perPerson, createHmac("sha256", secret).update(String(actor.personId)).digest("base64url"));
}
