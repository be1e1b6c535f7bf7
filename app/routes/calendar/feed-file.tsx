import type { LoaderFunctionArgs } from "@remix-run/node";
import { feedFile } from "~/modules/calendar/icalendar/feed-file.server";
import { DomainError } from "~/platform/errors";
import { countAttempt, type Limit } from "~/platform/rate-limit/limiter.server";

/** Whoever guesses is wrong often; calendar programs that know their address are never counted, however many share a network address. */
const wrongTries: Limit = { name: "calendar-feed", points: 60, seconds: 3600 };

/** Events for a calendar program that knows the secret address. No page, no session; every refusal is the same. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = /^([\w-]{20,100})(?:\.ics)?$/.exec(params.file ?? "")?.[1];
  try {
    if (!token) throw new DomainError("not_found");
    const { body, tag } = await feedFile(token);
    const headers = { etag: tag, "cache-control": "private, no-cache", "referrer-policy": "no-referrer" };
    if (request.headers.get("if-none-match")?.split(/\s*,\s*/).includes(tag)) return new Response(null, { status: 304, headers });
    return new Response(body, { headers: { ...headers, "content-type": "text/calendar; charset=utf-8", "content-disposition": 'inline; filename="meridian.ics"' } });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return refused(context.address);
  }
}

async function refused(address: string): Promise<Response> {
  const tooMany = await countAttempt(wrongTries, address).then(() => false, (error: unknown) => error instanceof DomainError);
  return new Response(null, { status: tooMany ? 429 : 404 });
}
