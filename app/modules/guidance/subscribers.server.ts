import { subscribe } from "~/platform/events/subscribe.server";
import { followEverySource, followSource } from "./languages/follow-source.server";

/** Translations follow what their source has become. */
export function registerGuidanceSubscribers(): void {
  subscribe("installation.filled", "guidance.languages", followEverySource);
  subscribe("documents.version_published", "guidance.languages", ({ documentId }) => followSource(documentId));
}
