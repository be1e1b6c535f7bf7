import { environment } from "../environment.server";
import type { ApiProblem } from "./api-problem";
import { problems } from "./problems";

/** A refusal in the form of RFC 9457; `requestId` is the number to quote to an administrator. */
export function problemAnswer({ code, parts, headers }: ApiProblem, requestId: string): Response {
  const { status, title, advice } = problems[code];
  const body = {
    type: `${environment().publicUrl}/api#problem-${code}`,
    title, status, detail: advice, code,
    instance: `urn:uuid:${requestId}`,
    ...(parts.length > 0 ? { errors: parts } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json", "Content-Language": "en", "Cache-Control": "no-store", ...headers },
  });
}
