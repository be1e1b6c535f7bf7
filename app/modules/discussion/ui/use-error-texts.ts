import { useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { maxMessageLength, maxTitleLength } from "../contract";
import { mostSaved } from "../saved/contract";
import { maxReason, maxThreadTerms } from "../threads-contract";
import { maxNesting } from "~/platform/rich-text/rich-text";

/** What the keys of the module's schemas mean, in words, by the field they stand beside. */
export function useErrorTexts() {
  const { t } = useLingui();
  const format = useFormat();
  const messageLimit = format.number(maxMessageLength);
  const titleLimit = format.number(maxTitleLength);
  const termLimit = format.number(maxThreadTerms);
  const reasonLimit = format.number(maxReason);
  const savedLimit = format.number(mostSaved);
  const depth = format.number(maxNesting);
  const other = t({ id: "discussion.error.unknown", message: "Choose one of the list." });
  const texts: Record<string, Record<string, string>> = {
    message: {
      required: t({ id: "discussion.error.message.required", message: "Write a message." }),
      too_long: t({ id: "discussion.error.message.tooLong", message: `A message can have at most ${messageLimit} characters. Shorten it, or send it in two.` }),
      too_deep: t({ id: "discussion.error.message.tooDeep", message: `Lists and quotations can lie at most ${depth} deep in one another.` }),
      team_forbidden: t({ id: "discussion.error.message.teamForbidden", message: "Only leads and coordinators call the whole team with @team. Name people instead, or leave it out." }),
      team_reach: t({ id: "discussion.error.message.teamReach", message: "@team calls everybody in this team. Say that you want this, and send it again." }),
      edited_meanwhile: t({ id: "discussion.error.message.editedMeanwhile", message: "This message was edited meanwhile, perhaps on another of your devices. Save again to put these words in place of those; they stay in the history." }),
      conflict: t({ id: "discussion.error.message.conflict", message: "This message was sent before with other words. Copy your text, reload the page and send it again." }),
      draft_elsewhere: t({ id: "discussion.error.message.draftElsewhere", message: "On another device you have kept other words since. Keep again to put these in their place, or open the thread anew to see those." }),
      begun_elsewhere: t({ id: "discussion.error.message.begunElsewhere", message: "On another device you have kept this thread in other words since, or let it wait. Press the same button again to put these in their place, or open it anew from your drafts to see those." }),
      scheduled_elsewhere: t({ id: "discussion.error.message.scheduledElsewhere", message: "On another device you have changed this message since, as it stands below. Press the same button again to put these words in its place." }),
      kept_back_elsewhere: t({ id: "discussion.error.message.keptBackElsewhere", message: "On another device you have kept this message back since: it does not wait any more. Press the same button again to let these words wait." }),
      too_many_begun: t({ id: "discussion.error.message.tooManyBegun", message: "So many threads of yours are kept and not begun that no further one fits. Start some or throw some away first." }),
      too_many_scheduled: t({ id: "discussion.error.message.tooManyScheduled", message: "So many of your messages wait to be sent that no further one fits. Send or cancel some first." }),
      unreachable: t({ id: "discussion.conversation.unreachable", message: "This person cannot be reached by direct message." }),
      slow: t({ id: "discussion.error.message.slow", message: "This thread is in slow mode: wait a little before you write again. Your words are kept here." }),
    },
    terms: { too_many: t({ id: "discussion.error.terms.tooMany", message: `Choose at most ${termLimit}.` }) },
    reason: { too_long: t({ id: "discussion.error.reason.tooLong", message: `A reason can have at most ${reasonLimit} characters.` }) },
    link: {
      no_thread: t({ id: "discussion.error.link.noThread", message: "This is no thread. Choose one of the list, or paste a thread’s link." }),
      same: t({ id: "discussion.error.link.same", message: "That is this thread itself." }),
      not_yours: t({ id: "discussion.error.link.notYours", message: "There is no such thread for which you answer." }),
    },
    seqs: {
      nothing: t({ id: "discussion.error.seqs.nothing", message: "Tick at least one message." }),
      opening: t({ id: "discussion.error.seqs.opening", message: "The first message stays, since it opens the thread." }),
    },
    save: { too_many: t({ id: "discussion.error.save.tooMany", message: `You keep ${savedLimit} messages already. Remove some from your saved messages first.` }) },
    emoji: {
      required: t({ id: "discussion.error.emoji.required", message: "Give an emoji." }),
      no_emoji: t({ id: "discussion.error.emoji.none", message: "Give a single emoji and nothing else." }),
      too_many: t({ id: "discussion.error.emoji.tooMany", message: "This message has so many different reactions that no further kind fits." }),
    },
    title: {
      required: t({ id: "discussion.error.title.required", message: "Give the thread a title." }),
      too_long: t({ id: "discussion.error.title.tooLong", message: `A title can have at most ${titleLimit} characters.` }),
    },
  };
  return (field: string, keys: string[] | null | undefined): string[] | undefined => keys?.map((key) => texts[field]?.[key] ?? other);
}
