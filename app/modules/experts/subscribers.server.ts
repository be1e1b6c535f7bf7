import { transaction } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { registerSweep } from "~/platform/jobs/sweep.server";
import { forgetLexicon } from "./need/lexicon.server";
import { followAnswer } from "./answer-evidence.server";
import { followDocument } from "./document-evidence.server";
import { rememberAllWords, rememberWords } from "./findable-words.server";
import { followSearches, mailFound } from "./kept/follow-searches.server";
import { registerPhotoOwner } from "./photo/photo-owner.server";
import { mailStaleProfile, remindStale } from "./remind-stale.server";

const hourly = 3_600;
const daily = 86_400;

/** Writes what people are found by in the directory when somebody else has added them, and what accepted answers show that they know. */
export function registerExpertSubscribers(): void {
  registerPhotoOwner();
  subscribe("installation.filled", "experts.forget-lexicon", forgetLexicon);
  subscribe("installation.filled", "experts.remember-words", rememberAllWords);
  subscribe("directory.taxonomy_changed", "experts.remember-words", async () => {
    await forgetLexicon();
    await rememberAllWords();
  });
  subscribe("identity.person_moved", "experts.remember-words", ({ personId }) => transaction((tx) => rememberWords(tx, personId)));
  subscribe("identity.person_corrected", "experts.remember-words", ({ personId }) => transaction((tx) => rememberWords(tx, personId)));
  subscribe("identity.person_invited", "experts.remember-words", ({ personId }) => transaction((tx) => rememberWords(tx, personId)));
  for (const change of ["discussion.answer_changed", "discussion.thread_changed", "discussion.thread_moved"] as const) {
    subscribe(change, "experts.follow-answer", ({ threadId }) => followAnswer(threadId));
  }
  for (const change of ["documents.version_published", "guidance.standing_changed", "documents.document_moved", "documents.document_trashed", "documents.document_restored"] as const) {
    subscribe(change, "experts.follow-document", followDocument);
  }
  subscribe("experts.profile_stale", "experts.mail-stale", mailStaleProfile);
  registerSweep("experts.remind-stale", daily, remindStale);
  subscribe("experts.search_found", "experts.mail-found", mailFound);
  registerSweep("experts.follow-searches", hourly, followSearches);
}
