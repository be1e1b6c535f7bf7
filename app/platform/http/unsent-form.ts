import { isRouteErrorResponse } from "@remix-run/react";

/** A form that was sent after its session had ended, as its sender gets it back. */
export interface UnsentForm {
  /** Where it was sent to, and is sent again. */
  action: string;
  /** Names and values, in their order; files are not among them. */
  fields: [string, string][];
  /** It brought files. */
  files: boolean;
}

/** The form that an error page gives back; null for every other error. */
export function unsentIn(error: unknown): UnsentForm | null {
  return isRouteErrorResponse(error) && error.status === 401 ? ((error.data as { unsent?: UnsentForm } | null)?.unsent ?? null) : null;
}
