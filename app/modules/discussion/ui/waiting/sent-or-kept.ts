import { forgetForm } from "./kept-form";

/** What a form comes back with when nobody answered. */
export interface Unanswered {
  unanswered: true;
}

/** Whether a form came back because nobody answered: it stands as it was. */
export const wasUnanswered = (back: object | undefined): back is Unanswered => back !== undefined && "unanswered" in back;

/**
 * Sends a form from an open page. One that is taken, which leads on to what was begun, is kept in this browser no longer;
 * one that nobody answers stays as it is on its page, to be sent again under the same id.
 */
export async function sentOrKept<Answer>(request: Request, send: () => Promise<Answer>): Promise<Answer | Unanswered> {
  const messageId = String((await request.clone().formData()).get("messageId"));
  try {
    return await send();
  } catch (answer) {
    if (answer instanceof Response && !answer.headers.get("location")?.startsWith("/sign-in")) forgetForm(localStorage, messageId);
    if (answer instanceof TypeError) return { unanswered: true };
    throw answer;
  }
}
