import { httpStatus } from "~/platform/http/status";
import { forgetForm } from "./kept-form";

/** What a form comes back with when nobody answered. */
const nobody = { unanswered: true };

/** Whether that is what a form came back with: it stands as it was. */
export const wasUnanswered = (back: object | undefined): boolean => back !== undefined && "unanswered" in back;

/**
 * Sends a form from an open page. One that is taken, which leads on to what was begun, is kept in this browser no longer;
 * one that nobody answers stays as it is on its page, to be sent again under the same id.
 */
export async function sentOrKept<Answer>(request: Request, send: () => Promise<Answer>): Promise<Answer | Response> {
  const messageId = String((await request.clone().formData()).get("messageId"));
  try {
    return await send();
  } catch (answer) {
    if (answer instanceof Response && !answer.headers.get("location")?.startsWith("/sign-in")) forgetForm(localStorage, messageId);
    // A response with its status, which keeps the page from being loaded anew: that would fail as well.
    if (answer instanceof TypeError) return Response.json(nobody, { status: httpStatus.unavailable });
    throw answer;
  }
}
