/** What other modules may ask of files. */
export { claimFiles, filesOf, filesOfEach, keepFiles, ownFiles, releaseFiles, renameFiles, type Claim, type FileOwner } from "./claim-files.server";
export { registerFileOwner } from "./file-owners.server";
export { bringsFiles, fileChangesIn, filesInForm, type FormFiles } from "./files-in-form.server";
export { fileLine } from "./file-line.server";
export { fileId } from "./schema.server";
export { openStored } from "./open-stored.server";
export { serveFile } from "./serve-file.server";
export { restoreFile } from "./restore-file.server";
export { incomingFile, takeFile } from "./take-file.server";
export { takeSquare } from "./take-square.server";
export { printablePicture } from "./printable-picture.server";
