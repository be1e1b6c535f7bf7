import type { IncomingMessage } from "node:http";

const MEBIBYTE = 1024 * 1024;

/** Text forms and JSON; a document or a long message is far below. */
const FORM_LIMIT = MEBIBYTE;

/** Everything else, which is uploads. */
const UPLOAD_LIMIT = 32 * MEBIBYTE;

/** How many bytes the body of a request may have. */
function bodyLimitOf(req: IncomingMessage): number {
  const type = req.headers["content-type"] ?? "";
  return /^(application\/(x-www-form-urlencoded|json)|text\/)/i.test(type) ? FORM_LIMIT : UPLOAD_LIMIT;
}

/** Whether a request says by itself that its body is too large. */
export function announcesTooMuch(req: IncomingMessage): boolean {
  return Number(req.headers["content-length"] ?? 0) > bodyLimitOf(req);
}

/**
 * Counts what arrives, for bodies that come without a length: one byte too many ends the request with an error, whoever
 * reads it. The method is put on the request itself because express exchanges its prototype.
 */
export function limitBody(req: IncomingMessage): void {
  const limit = bodyLimitOf(req);
  const push = req.push.bind(req);
  let received = 0;
  req.push = (chunk: Uint8Array | null, encoding?: BufferEncoding) => {
    received += chunk?.byteLength ?? 0;
    if (received <= limit) return push(chunk, encoding);
    req.destroy(new Error("The body of the request is too large."));
    return false;
  };
}
