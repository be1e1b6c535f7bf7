/** What the process may use: the works that are done at the terminal. */
export { archiveCommand } from "./archive-command.server";
export { seedCommand } from "./seed-command.server";
