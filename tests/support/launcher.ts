import { fileURLToPath } from "node:url";

/** A part of the launcher, which is plain JavaScript for an older Node and comes without types. */
export const launcherPart = <Part>(file: string): Promise<Part> =>
  import(fileURLToPath(new URL(`../../app/server/launch/${file}`, import.meta.url))) as Promise<Part>;
