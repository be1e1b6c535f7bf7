/** What other modules may ask of files. */
export { claimFiles, filesOf, keepFiles, releaseFiles, type Claim, type FileOwner } from "./claim-files.server";
export { registerFileOwner } from "./file-owners.server";
export { bringsFiles, fileChangesIn, filesInForm } from "./files-in-form.server";
export { fileId } from "./schema.server";
export { incomingFile, maxFileSize, takeFile, type IncomingFile } from "./take-file.server";
