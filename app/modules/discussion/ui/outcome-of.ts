import { isRouteErrorResponse } from "@remix-run/react";
import { sendMilliseconds, type SendOutcome } from "./send-message";

/** What became of a sent message, whatever happened to it on the way; only a redirect (to sign in) goes on as such. */
export async function outcomeOf(sending: Promise<SendOutcome>): Promise<SendOutcome> {
  try {
    return await Promise.race([sending, silence()]);
  } catch (error) {
    if (error instanceof Response && error.status < 400) throw error;
    const refused = isRouteErrorResponse(error) && [403, 404].includes(error.status);
    return refused ? { refused: true } : { unreachable: true };
  }
}

const silence = () => new Promise<SendOutcome>((resolve) => setTimeout(() => resolve({ unreachable: true }), sendMilliseconds));
