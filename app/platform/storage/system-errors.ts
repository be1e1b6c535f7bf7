const codeOf = (error: unknown) => (error as NodeJS.ErrnoException | null)?.code;

/** Whether there was no room for what was to be written. */
export const isFull = (error: unknown): boolean => ["ENOSPC", "EDQUOT"].includes(codeOf(error) ?? "");

/** Nothing, for what is not there; throws what else went wrong. */
export function absent(error: unknown): null {
  if (codeOf(error) === "ENOENT") return null;
  throw error;
}
