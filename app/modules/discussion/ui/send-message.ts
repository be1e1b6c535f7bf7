import type { TakenMessage } from "../contract";

/** What became of sending a message from an open page. */
export type SendOutcome =
  | TakenMessage
  /** No answer, or none that can be understood: it may or may not have arrived, and may be sent again. */
  | { unreachable: true }
  /** The writer may not post here any more. */
  | { refused: true };

/** How long an answer may take before the writer is told that there is none. */
const sendMilliseconds = 20_000;

/** Sends a composer's fields. Never fails: whatever happens on the way is an outcome, and the words stay in the box. */
export async function sendMessage(action: string, fields: FormData): Promise<SendOutcome> {
  try {
    const answer = await fetch(action, { method: "POST", body: fields, signal: AbortSignal.timeout(sendMilliseconds) });
    if (answer.ok || answer.status === 422) return (await answer.json()) as TakenMessage;
    return [401, 403, 404].includes(answer.status) ? { refused: true } : { unreachable: true };
  } catch {
    return { unreachable: true };
  }
}
