import type { LoaderFunctionArgs } from "@remix-run/node";
import { teamFeedFile } from "~/modules/outlets/feeds/feed-file.server";
import { DomainError } from "~/platform/errors";
import { countAttempt, type Limit } from "~/platform/rate-limit/limiter.server";

/** Whoever guesses is wrong often; feed readers that know their address are never counted. */
const wrongTries: Limit = { name: "team-feed", points: 60, seconds: 3600 };

/** What is new in a team for a feed reader that knows the secret address. No page, no session; every refusal is the same. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = /^([\w-]{20,100})(?:\.atom)?$/.exec(params.file ?? "")?.[1];
  try {
    if (!token) throw new DomainError("not_found");
    const { body, tag } = await teamFeedFile(token);
    const headers = { etag: tag, "cache-control": "private, no-cache", "referrer-policy": "no-referrer" };
    if (request.headers.get("if-none-match")?.split(/\s*,\s*/).includes(tag)) return new Response(null, { status: 304, headers });
    return new Response(body, { headers: { ...headers, "content-type": "application/atom+xml; charset=utf-8" } });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const tooMany = await countAttempt(wrongTries, context.address).then(() => false, () => true);
    return new Response(null, { status: tooMany ? 429 : 404 });
  }
}
