import path from "node:path";

/** What the launcher understands as: start me again. */
export const RESTART_CODE = 75;

/**
 * Whether a changed file belongs to what lives longer than a request: a fresh copy of it would have a second database
 * pool, a second dispatcher. Pages and browser code are replaced while the process runs.
 */
export function needsRestart(projectFolder: string, file: string): boolean {
  const name = path.relative(projectFolder, file).split(path.sep).join("/");
  return /^(app\/(server|platform)\/|db\/)/.test(name) ? /\.[cm]?tsx?$|\.sql$/.test(name) : /^app\/(.*\.server|entry\.server)\.tsx?$/.test(name);
}
