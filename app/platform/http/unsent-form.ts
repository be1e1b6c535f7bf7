import { isRouteErrorResponse } from "@remix-run/react";

/** A form that was refused, as its sender gets it back. */
export interface UnsentForm {
  /** Where it was sent to, and is sent again. */
  action: string;
  /** Names and values, in their order; files are not among them. */
  fields: [string, string][];
  /** It brought files. */
  files: boolean;
}

/** The form that an error page gives back, and whether it is to be sent again once its sender has signed in; null for every other error. */
export function unsentIn(error: unknown): { form: UnsentForm; signedOut: boolean } | null {
  const form = isRouteErrorResponse(error) ? (error.data as { unsent?: UnsentForm } | null)?.unsent : undefined;
  return form ? { form, signedOut: isRouteErrorResponse(error) && error.status === 401 } : null;
}
