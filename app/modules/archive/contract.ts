/** What a portable archive says it is, in its manifest. */
export const archiveFormat = "meridian-archive";

/** Raised when an older Meridian could not read what this one writes. */
export const archiveVersion = 1;

/** Name of the manifest in the archive. */
export const manifestFile = "manifest.json";

/** Longest line of a part, in bytes; a document's text is the longest there is. */
export const maxLineBytes = 4 * 1024 * 1024;

/** Largest file beside the parts, in bytes. */
export const maxFileBytes = 64 * 1024 * 1024;

/** How many lines are written in one transaction: what an interruption costs at most. */
export const batchSize = 500;
