import { maxMessageLength } from "~/modules/discussion/contract";
import { renderMessage } from "~/modules/discussion/public.server";
import { DomainError } from "~/platform/errors";

/** What keeps Markdown from being taken, in words. */
const problems: Record<string, string> = { required: "says nothing", too_long: `is longer than ${maxMessageLength} characters`, too_deep: "has lists or quotations too deep in one another" };

/** A sentence, beside the field `markdown`, where the words of a message or a comment cannot be taken. */
export function markdownFaults(markdown: string): string[] {
  try {
    renderMessage(markdown);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [`markdown: ${problems[error.message] ?? error.message}`];
    throw error;
  }
}
