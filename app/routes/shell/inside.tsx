import { Outlet, useRouteError } from "@remix-run/react";
import { lazy, Suspense } from "react";
import { unsentIn } from "~/platform/http/unsent-form";
import { ProblemPage } from "~/ui/shell/problem-page";

const RefusedWords = lazy(() => import("~/modules/discussion/ui/waiting/refused-words"));
const UnsentWords = lazy(() => import("~/modules/discussion/ui/waiting/unsent-words"));

export default function Inside() {
  return <Outlet />;
}

/** What could not be shown or done, in the frame; words that were sent in vain come back with it. */
export function ErrorBoundary() {
  const error = useRouteError();
  const unsent = unsentIn(error);
  if (!unsent) return <ProblemPage error={error} />;
  return <Suspense>{unsent.signedOut ? <UnsentWords unsent={unsent.form} /> : <RefusedWords error={error} unsent={unsent.form} />}</Suspense>;
}
