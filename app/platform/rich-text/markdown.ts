import MarkdownIt from "markdown-it";
import { isAllowedLink } from "./allowed-link";

/**
 * The Markdown people write: CommonMark with tables, strikethrough and bare addresses, where a line
 * break is a line break. No HTML, no pictures, and no link definitions, which would vanish from sight:
 * whatever is not understood stays as the words that were typed.
 */
export const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });

markdown.disable(["image", "reference"]);
markdown.linkify.set({ fuzzyLink: false });
markdown.validateLink = isAllowedLink;
