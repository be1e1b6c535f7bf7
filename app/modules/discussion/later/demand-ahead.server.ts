import { DomainError } from "~/platform/errors";
import { furthestDays } from "./contract";

const day = 86_400_000;

/** Throws `invalid` beside `sendAt` for a moment that is past or further ahead than a year. */
export function demandAhead(sendAt: Date, now: Date): void {
  if (sendAt <= now || sendAt.getTime() > now.getTime() + furthestDays * day) throw new DomainError("invalid", "no_time", "sendAt");
}
