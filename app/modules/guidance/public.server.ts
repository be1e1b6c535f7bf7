/** What other modules may ask of guidance. */
export { peopleToConfirm } from "./confirmations/people-to-confirm.server";
