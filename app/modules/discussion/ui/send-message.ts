/** What became of sending a message from an open page. */
export type SendOutcome =
  | { sent: { messageId: string; seq: number } }
  /** The server read it and wants something changed; keys by field. */
  | { errors: Record<string, string[] | null> }
  /** No answer, or none that can be understood: it may or may not have arrived, and may be sent again. */
  | { unreachable: true }
  /** The writer may not post here any more. */
  | { refused: true };

/** Field by which a page that is alive asks for an outcome instead of a redirect. */
export const liveField = "live";

/** How long an answer may take before the writer is told that there is none. */
export const sendMilliseconds = 20_000;
