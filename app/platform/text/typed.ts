/** Everything a keyboard does not write, but for tabs and line ends; Postgres refuses some of it. */
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** What somebody typed on one line: whatever control characters came along stand as a space. */
export const onOneLine = (text: string): string => text.toWellFormed().replace(/[\u0000-\u001f\u007f]+/g, " ").trim();

/** The same with single spaces: names and titles that are compared. */
export const withSingleSpaces = (text: string): string => text.toWellFormed().replace(/[\u0000-\u001f\u007f\s]+/g, " ").trim();

/** What somebody typed on several lines; browsers end them by CR LF. */
export const onLines = (text: string): string => text.toWellFormed().replaceAll("\r\n", "\n").replaceAll(unwritable, "").trim();
