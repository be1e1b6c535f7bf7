declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** Somebody who may sign in asked for a link to set a new password. */
    "identity.password_reset_requested": { personId: number };
    /** An administrator added somebody, who is to be mailed a link to set a password. */
    "identity.person_invited": { personId: number; byPersonId: number };
  }
}

/** Shortest password that is taken. */
export const passwordMinLength = 12;
/** Longest: enough for any passphrase, and a bound on the work of hashing. */
export const passwordMaxLength = 200;
/** Longest e-mail address by RFC 5321. */
export const emailMaxLength = 254;
