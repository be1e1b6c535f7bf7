/** What became of sending fields from an open page, when it was not taken or refused with a reason. */
export type Unsent =
  /** No answer, or none that can be understood: it may or may not have arrived, and may be sent again. */
  | { unreachable: true }
  /** The session has ended: it may be sent again once its person has signed in. */
  | { signedOut: true }
  /** The sender may not do this any more. */
  | { refused: true };

/** How long an answer may take before the sender is told that there is none. */
const sendMilliseconds = 20_000;

/** Sends a form's fields by script. Never fails: whatever happens on the way is an outcome. */
export async function postFields<Taken>(action: string, fields: FormData): Promise<Taken | Unsent> {
  try {
    const answer = await fetch(action, { method: "POST", body: fields, headers: { accept: "application/json" }, signal: AbortSignal.timeout(sendMilliseconds) });
    if (answer.ok || answer.status === 422) return (await answer.json()) as Taken;
    if (answer.status === 401) return { signedOut: true };
    return [403, 404].includes(answer.status) ? { refused: true } : { unreachable: true };
  } catch {
    return { unreachable: true };
  }
}
