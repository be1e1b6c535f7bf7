import { pino } from "pino";
import { environment } from "../environment.server";
import { currentRequestId } from "../http/request-scope.server";

/**
 * The process's structured log (the application sets its level once the settings are checked): one JSON line an entry, no
 * personal data, no bodies. What is written while a request is answered carries its id.
 */
export const log = pino({
  level: "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  mixin: () => ({ requestId: currentRequestId() }),
  redact: ["password", "token", "cookie"],
});

/** A log whose entries all carry `part`, e.g. "events". */
export function logOf(part: string) {
  log.level = environment().LOG_LEVEL;
  return log.child({ part });
}
