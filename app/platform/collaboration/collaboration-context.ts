import type { Actor } from "../auth/actor";

/** What each connection carries: whose it is. */
export interface CollaborationContext {
  actor?: Actor;
}
