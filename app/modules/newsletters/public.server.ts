/** What other modules may ask of newsletters. */
export { readableIssueIds } from "./readable-issues.server";
