/** What documents are called as owners of files. */
export const documentFileKind = "document";
