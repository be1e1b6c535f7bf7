import { subscribe } from "~/platform/events/subscribe.server";
import { handOverGuidance } from "./life/hand-over-guidance.server";
import { followEverySource, followSource } from "./languages/follow-source.server";

/** Translations follow what their source has become. */
export function registerGuidanceSubscribers(): void {
  subscribe("installation.filled", "guidance.languages", followEverySource);
  subscribe("identity.person_left", "guidance.hand-over", handOverGuidance);
  subscribe("documents.version_published", "guidance.languages", ({ documentId }) => followSource(documentId));
}
