import { useLingui } from "@lingui/react/macro";
import type { offeredEmoji } from "../../contract";

/** What the offered signs say, in words. */
export function useEmojiWords(): Record<(typeof offeredEmoji)[number], string> {
  const { t } = useLingui();
  return {
    "👍": t({ id: "discussion.emoji.agree", message: "I agree" }),
    "🙏": t({ id: "discussion.emoji.thanks", message: "Thank you" }),
    "🎉": t({ id: "discussion.emoji.congratulations", message: "Congratulations" }),
    "💡": t({ id: "discussion.emoji.idea", message: "Good idea" }),
    "👀": t({ id: "discussion.emoji.looking", message: "I am looking into it" }),
    "✅": t({ id: "discussion.emoji.done", message: "Done" }),
  };
}

/** A sign in words, for who hears the page; one that is not among the offered is read by its own name. */
export function useEmojiName(): (emoji: string) => string {
  const words = useEmojiWords() as Record<string, string>;
  return (emoji) => words[emoji] ?? emoji;
}
