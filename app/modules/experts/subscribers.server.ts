import { transaction } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { forgetLexicon } from "./need/lexicon.server";
import { followAnswer } from "./answer-evidence.server";
import { rememberAllWords, rememberWords } from "./findable-words.server";
import { registerPhotoOwner } from "./photo/photo-owner.server";

/** Writes what people are found by in the directory when somebody else has added them, and what accepted answers show that they know. */
export function registerExpertSubscribers(): void {
  registerPhotoOwner();
  subscribe("installation.filled", "experts.forget-lexicon", () => { forgetLexicon(); return Promise.resolve(); });
  subscribe("installation.filled", "experts.remember-words", rememberAllWords);
  subscribe("identity.person_moved", "experts.remember-words", ({ personId }) => transaction((tx) => rememberWords(tx, personId)));
  subscribe("identity.person_invited", "experts.remember-words", ({ personId }) => transaction((tx) => rememberWords(tx, personId)));
  for (const change of ["discussion.answer_changed", "discussion.thread_changed", "discussion.thread_moved"] as const) {
    subscribe(change, "experts.follow-answer", ({ threadId }) => followAnswer(threadId));
  }
}
