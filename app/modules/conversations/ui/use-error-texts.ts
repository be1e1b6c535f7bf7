import { useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { maxMessageLength, maxTitleLength } from "~/modules/discussion/contract";
import { maxPeople } from "../contract";

/** What is wrong with a field, in words; keys of the module's schemas. */
export function useErrorTexts() {
  const { t } = useLingui();
  const { number } = useFormat();
  const [others, messageLimit, titleLimit] = [number(maxPeople - 1), number(maxMessageLength), number(maxTitleLength)];
  const texts: Record<string, Record<string, string>> = {
    to: {
      required: t({ id: "conversations.error.to.required", message: "Choose somebody to write to." }),
      too_many: t({ id: "conversations.error.to.tooMany", message: `Choose at most ${others} people. For more, a working group of a team is the better place.` }),
      unknown: t({ id: "conversations.error.to.unknown", message: "You cannot write to one of these people. Choose again." }),
      unreachable: t({ id: "conversations.error.to.unreachable", message: "One of these people cannot be reached by direct message." }),
    },
    title: { too_long: t({ id: "conversations.error.title", message: `A title can have at most ${titleLimit} characters.` }) },
    message: {
      required: t({ id: "conversations.error.message.required", message: "Write a message." }),
      too_long: t({ id: "conversations.error.message.tooLong", message: `A message can have at most ${messageLimit} characters.` }),
      begun_elsewhere: t({ id: "conversations.error.message.begunElsewhere", message: "On another device you have kept this in other words since. Press the same button again to put these in their place, or open it anew from your drafts to see those." }),
      too_many_begun: t({ id: "conversations.error.message.tooManyBegun", message: "So much of yours is kept and not begun that nothing more fits. Send some of it or throw it away first." }),
      conflict: t({ id: "conversations.error.message.conflict", message: "This message was sent before with other words. Copy your text, reload the page and send it again." }),
    },
  };
  const other = t({ id: "conversations.error.other", message: "This cannot be sent as it is. Look at it again." });
  return (field: string, keys: string[] | null | undefined): string[] | undefined => keys?.map((key) => texts[field]?.[key] ?? other);
}
