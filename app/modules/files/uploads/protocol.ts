/** The version of the protocol of resumable uploads that is spoken here (tus.io): its core, with creation and termination. */
export const tusVersion = "1.0.0";

/** What the answer to every request of the protocol says. */
export const tusHeaders = { "Tus-Resumable": tusVersion, "Cache-Control": "no-store" } as const;

/** Header that names the file an upload became. */
export const fileHeader = "Meridian-File";

/** The type of a piece. */
export const pieceType = "application/offset+octet-stream";

/** A count of bytes in a header; null for what is none. */
export const countIn = (header: string | null): number | null => (header !== null && /^\d{1,12}$/.test(header) ? Number(header) : null);

/** Where uploads begin. */
export const uploadsHref = "/files/uploads";
