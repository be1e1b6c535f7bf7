import { respondTo } from "~/platform/http/respond-to.server";
import { DomainError } from "~/platform/errors";

/** Any address that is none of ours: the error page of the shell says so. */
export function loader() {
  throw respondTo(new DomainError("not_found"));
}

export const action = loader;

export default function NotFound() {
  return null;
}
