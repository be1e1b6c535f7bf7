/** What other modules may ask of guidance. */
export { peopleToConfirm } from "./confirmations/people-to-confirm.server";
export { reviewersAwaited } from "./life/reviewers-awaited.server";
export { guidanceWaiting } from "./waiting.server";
