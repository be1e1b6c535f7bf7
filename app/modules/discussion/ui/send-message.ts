import type { TakenMessage } from "../contract";
import { postFields, type Unsent } from "./post-fields";

/** What became of sending a message from an open page. */
export type SendOutcome = TakenMessage | Unsent;

/** Sends a composer's fields. Never fails: whatever happens on the way is an outcome, and the words stay in the box. */
export const sendMessage = (action: string, fields: FormData): Promise<SendOutcome> => postFields<TakenMessage>(action, fields);
