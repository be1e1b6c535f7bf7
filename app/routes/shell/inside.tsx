import { Outlet, useRouteError } from "@remix-run/react";
import { lazy, Suspense } from "react";
import { unsentIn } from "~/platform/http/unsent-form";
import { ProblemPage } from "~/ui/shell/problem-page";

const UnsentWords = lazy(() => import("~/modules/discussion/ui/waiting/unsent-words"));

export default function Inside() {
  return <Outlet />;
}

/** What could not be shown or done, in the frame; words that were sent after the session had ended come back with it. */
export function ErrorBoundary() {
  const error = useRouteError();
  const unsent = unsentIn(error);
  return unsent ? <Suspense><UnsentWords unsent={unsent} /></Suspense> : <ProblemPage error={error} />;
}
