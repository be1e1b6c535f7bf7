/** Why the server ends a connection, as the browser reads it from the close code. */
export const hangUps = {
  /** Not, or no longer, allowed to see the text. */
  notAllowed: { code: 4403, reason: "not-allowed" },
  /** Rights have changed; connecting again tells how. */
  rightsChanged: { code: 4409, reason: "rights-changed" },
  /** The text cannot be opened at the moment; try again. */
  unavailable: { code: 1013, reason: "unavailable" },
  /** The process stops; another takes over. */
  restarting: { code: 1012, reason: "restarting" },
  /** A change was larger than a text may grow by, or the text would be larger than a text may be. */
  tooLarge: { code: 1009, reason: "too-large" },
  /** A change that no editor of ours can have made. */
  notUnderstood: { code: 4422, reason: "not-understood" },
} as const;

export type HangUp = (typeof hangUps)[keyof typeof hangUps];

/** The largest change that is taken at once, in bytes. */
export const maxUpdateBytes = 2_097_152;

/** The largest a whole text may become, in bytes of its Yjs state. */
export const maxStateBytes = 16_777_216;
