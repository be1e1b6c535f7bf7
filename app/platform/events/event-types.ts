/**
 * Every event with the ids it carries. Modules add their own by declaration merging in their contract:
 * `declare module "~/platform/events/event-types" { interface EventPayloads { "teams.member_joined": { … } } }`
 */
export interface EventPayloads {
  /** Some or all sessions of a person have ended; their live connections must end too. */
  "auth.sessions_closed": { personId: number };
}

export type EventName = keyof EventPayloads & string;
