import { useLingui } from "@lingui/react/macro";
import { maxAnnouncementText, maxAnnouncementTitle } from "../contract";

/** Turns the codes of the form's errors into sentences. */
export function useErrorTexts(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    audience_missing: t({ id: "announcements.error.audienceMissing", message: "Choose to whom." }),
    audience_closed: t({ id: "announcements.error.audienceClosed", message: "You cannot announce anything to these; choose one of those offered." }),
    day_wrong: t({ id: "announcements.error.dayWrong", message: "Give a day, such as 2026-03-31." }),
    day_over: t({ id: "announcements.error.dayOver", message: "This day is over." }),
    day_far: t({ id: "announcements.error.dayFar", message: "An announcement stands for a year at most." }),
    title_missing: t({ id: "announcements.error.titleMissing", message: "Give a title, in one language at least." }),
    text_missing: t({ id: "announcements.error.textMissing", message: "Say what it is about." }),
    title_long: t({ id: "announcements.error.titleLong", message: `A title has at most ${maxAnnouncementTitle} characters.` }),
    text_long: t({ id: "announcements.error.textLong", message: `A text has at most ${maxAnnouncementText} characters.` }),
    text_deep: t({ id: "announcements.error.textDeep", message: "Lists and quotes stand in each other too deeply." }),
  };
  const other = t({ id: "announcements.error.other", message: "This could not be announced as it is." });
  return (codes) => codes?.map((code) => texts[code] ?? other);
}
