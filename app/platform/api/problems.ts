/** Every kind of refusal the API knows: its status, its name, and what to do about it. The reference page lists them. */
export const problems = {
  invalid_request: { status: 400, title: "The request cannot be understood", advice: "A parameter, a header or the form of the body is wrong. `errors` names it." },
  unauthenticated: { status: 401, title: "A valid token is needed", advice: "Send `Authorization: Bearer <token>`. The token may be mistyped, expired or revoked, or its owner may no longer sign in." },
  forbidden: { status: 403, title: "This is not allowed", advice: "You see this, but your role in the team does not allow it. A token never has more rights than its owner." },
  insufficient_scope: { status: 403, title: "The token does not reach this far", advice: "Make a token with the scope that `WWW-Authenticate` names." },
  not_found: { status: 404, title: "There is no such thing", advice: "It does not exist, or it is not open to you: the two are not told apart." },
  method_not_allowed: { status: 405, title: "This method is not allowed here", advice: "`Allow` names the methods of this address." },
  not_acceptable: { status: 406, title: "This is not available in the form asked for", advice: "Ask for one of the media types of the operation in `Accept`." },
  conflict: { status: 409, title: "This contradicts what is there", advice: "For example: the id of a message is taken by another one, or the last lead of a team cannot leave." },
  request_in_progress: { status: 409, title: "The same request is still being answered", advice: "Another request with this `Idempotency-Key` is under way. Wait as long as `Retry-After` says, then repeat." },
  stale: { status: 412, title: "This has been changed meanwhile", advice: "Read it again, take over what changed, and send it with the new `ETag` in `If-Match`." },
  too_large: { status: 413, title: "This is larger than Meridian takes in one go", advice: "A body has at most one mebibyte." },
  unsupported_media_type: { status: 415, title: "The body is in a form that is not taken here", advice: "Send the media type of the operation in `Content-Type`." },
  invalid: { status: 422, title: "Something in the body is not as it must be", advice: "`errors` has a JSON pointer to each field and says what is wrong with it." },
  key_reused: { status: 422, title: "This Idempotency-Key belongs to another request", advice: "Use a fresh key for each thing you want done, and the same one only to repeat it." },
  precondition_required: { status: 428, title: "Say which version you want to replace", advice: "Send the `ETag` of what you read in `If-Match`, or `If-Match: *` to replace whatever is there." },
  too_many_requests: { status: 429, title: "Too many requests", advice: "Wait as long as `Retry-After` says. `RateLimit` tells how much is left before it comes to that." },
  storage_full: { status: 507, title: "There is no room left for files", advice: "Nothing of it was kept. Tell an administrator, and send it again later." },
  unavailable: { status: 503, title: "A service that this needs does not answer", advice: "Try again in some minutes." },
  fault: { status: 500, title: "Something went wrong on our side", advice: "Repeat it with the same `Idempotency-Key`. If it stays, tell an administrator the `instance`." },
} as const;

export type ProblemCode = keyof typeof problems;
