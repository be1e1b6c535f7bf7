/** What other modules may ask of files. */
export { claimFiles, dropFile, filesOf, releaseFiles, type Claim } from "./claim-files.server";
export { registerFileOwner } from "./file-owners.server";
export { fileId } from "./schema.server";
export { incomingFile, maxFileSize, takeFile, type IncomingFile } from "./take-file.server";
