/**
 * A reason not to start that a person can do something about. Its message is the one line that is printed
 * before the process ends with code 1. The application throws errors of the same name from its own build,
 * so compare by name, never with instanceof.
 */
export class StartupProblem extends Error {
  override readonly name = "StartupProblem";
}

/** Whether an error is a StartupProblem of any bundle. */
export function isStartupProblem(error: unknown): error is Error {
  return error instanceof Error && error.name === "StartupProblem";
}

/** The code of a system or database error (`EADDRINUSE`, `28P01`), or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
