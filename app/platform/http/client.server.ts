import type { AppLoadContext } from "@remix-run/node";

/** Where a request comes from, for rate limits and the list of sessions. */
export function clientOf(request: Request, context: AppLoadContext): { address: string; userAgent: string } {
  return { address: context.address, userAgent: request.headers.get("user-agent") ?? "" };
}
