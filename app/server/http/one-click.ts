import type { IncomingMessage } from "node:http";

/** Letters of notifications, and newsletters: each address ends in a secret word of its reader's. */
const ADDRESSES = /^\/(mail\/stop|newsletters\/unsubscribe)\/[\w.-]{1,200}$/;

/**
 * A mail program's press on its unsubscribe button (RFC 8058): it comes from no page and sends neither Origin nor cookies.
 * The secret in its address is its right. From a page of another site it is refused like every form.
 */
export function isOneClick(req: IncomingMessage): boolean {
  return req.method === "POST" && req.headers.origin === undefined && req.headers["sec-fetch-site"] === undefined && ADDRESSES.test(req.url ?? "");
}
