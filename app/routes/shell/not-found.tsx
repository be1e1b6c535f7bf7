import { respondTo } from "~/platform/http/respond-to.server";
import { DomainError } from "~/platform/errors";

const refuse = () => {
  throw respondTo(new DomainError("not_found"));
};

/** Any address that is none of ours: the error page of the shell says so. */
export const loader = () => refuse();

/** Nothing can be sent there either. */
export const action = () => refuse();

export default function NotFound() {
  return null;
}
