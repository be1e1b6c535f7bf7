/** What other modules may ask of newsletters. */
export { findableIssue, findableIssues, readableIssueIds } from "./findable.server";
