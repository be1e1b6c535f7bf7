/** What other modules may ask of newsletters. */
export { findableIssue, findableIssues, findableIssuesOf } from "./findable.server";
export { readableIssueIds } from "./readable-issues.server";
