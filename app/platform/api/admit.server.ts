import { bearerOf, type Bearer } from "../auth/access-tokens.server";
import { reaches } from "../auth/scopes";
import { countUse, type Limit } from "../rate-limit/limiter.server";
import { ApiProblem } from "./api-problem";
import type { Operation } from "./operation";

/** So many requests a minute for one token. */
export const perToken: Limit = { name: "api-token", points: 600, seconds: 60 };

const challenge = 'Bearer realm="Meridian API"';

/**
 * Whom a request speaks for, by its token alone: cookies are not looked at, so no page of another site can
 * make a browser call the API for somebody. Throws `unauthenticated`.
 */
export async function bearerIn(request: Request): Promise<Bearer> {
  const header = request.headers.get("authorization");
  if (header === null) throw new ApiProblem("unauthenticated", [], { "WWW-Authenticate": challenge });
  const bearer = await bearerOf(/^Bearer +(\S+) *$/i.exec(header)?.[1] ?? "");
  if (!bearer) throw new ApiProblem("unauthenticated", [], { "WWW-Authenticate": `${challenge}, error="invalid_token"` });
  return bearer;
}

/** Counts the request against its token's limit and puts what is left into the headers of its answer. Throws `too_many_requests`. */
export async function countRequest({ token }: Bearer, headers: Headers): Promise<void> {
  const { within, remaining, resetSeconds } = await countUse(perToken, token.id);
  headers.set("RateLimit-Policy", `"token";q=${perToken.points};w=${perToken.seconds}`);
  headers.set("RateLimit", `"token";r=${remaining};t=${resetSeconds}`);
  if (!within) throw new ApiProblem("too_many_requests", [], { "Retry-After": String(resetSeconds) });
}

/** Throws `insufficient_scope` when the token is not good for the operation. */
export function refuseBeyondScope({ token }: Bearer, { scope }: Operation): void {
  if (scope === null || reaches(token.scopes, scope)) return;
  throw new ApiProblem("insufficient_scope", [], { "WWW-Authenticate": `${challenge}, error="insufficient_scope", scope="${scope}"` });
}
