import type { Actor } from "../auth/actor";
import type { CollaborationAccess } from "./document-host";

/** What each connection carries: whose it is, and what they may do. */
export interface CollaborationContext {
  actor?: Actor;
  access?: CollaborationAccess;
}
