import { Trans } from "@lingui/react/macro";
import { isRouteErrorResponse } from "@remix-run/react";
import { LinkButton } from "../button";
import { ErrorPage } from "../error-page";

interface ProblemPageProps {
  /** what the error boundary was given */
  error: unknown;
}

/** The status, and the number under which the log knows the request, for whoever is asked for help. */
function problemOf(error: unknown): { status: number; requestId?: string } {
  if (!isRouteErrorResponse(error)) return { status: 500 };
  const { requestId } = (error.data ?? {}) as { requestId?: unknown };
  return { status: error.status, ...(typeof requestId === "string" ? { requestId } : {}) };
}

/** What happened, what was kept and what to do, for every status a page can end with. */
export function ProblemPage({ error }: ProblemPageProps) {
  const { status, requestId } = problemOf(error);
  const home = <LinkButton to="/" tone="primary"><Trans id="shell.problem.home">Go to the start page</Trans></LinkButton>;
  const reference = <><Trans id="shell.problem.reference">Reference: {status}</Trans>{requestId ? ` · ${requestId}` : null}</>;
  switch (status) {
    case 401:
      return <ErrorPage title={<Trans id="shell.problem.signIn">Please sign in</Trans>} actions={<LinkButton to="/sign-in" tone="primary"><Trans id="shell.signIn">Sign in</Trans></LinkButton>} />;
    case 403:
      return (
        <ErrorPage title={<Trans id="shell.problem.forbidden">You may not do this here</Trans>} actions={home} reference={reference}>
          <Trans id="shell.problem.forbidden.lead">It needs a role you do not have, for example membership of the team. Nothing was changed.</Trans>
        </ErrorPage>
      );
    case 404:
      return (
        <ErrorPage title={<Trans id="shell.problem.notFound">There is nothing at this address</Trans>} actions={home} reference={reference}>
          <Trans id="shell.problem.notFound.lead">It may have been removed, or it belongs to a team that is not open to you. Try the search.</Trans>
        </ErrorPage>
      );
    case 409:
      return (
        <ErrorPage title={<Trans id="shell.problem.conflict">This was changed meanwhile</Trans>} actions={home} reference={reference}>
          <Trans id="shell.problem.conflict.lead">What you sent does not fit what is stored by now. Go back, look at the present state and send it again.</Trans>
        </ErrorPage>
      );
    case 429:
      return (
        <ErrorPage title={<Trans id="shell.problem.tooMany">Too many attempts</Trans>} actions={home} reference={reference}>
          <Trans id="shell.problem.tooMany.lead">Wait a little, then try again. Nothing was lost.</Trans>
        </ErrorPage>
      );
    case 413:
      return (
        <ErrorPage title={<Trans id="shell.problem.tooLarge">This is too large</Trans>} actions={home} reference={reference}>
          <Trans id="shell.problem.tooLarge.lead">Nothing of it was kept. Go back, send less at once or a smaller file.</Trans>
        </ErrorPage>
      );
    case 507:
      return (
        <ErrorPage title={<Trans id="shell.problem.full">There is no room left for files</Trans>} actions={home} reference={reference}>
          <Trans id="shell.problem.full.lead">Nothing of the file was kept. Text can still be written. Please tell an administrator, and send the file again later.</Trans>
        </ErrorPage>
      );
    default:
      return (
        <ErrorPage title={<Trans id="shell.problem.fault">Something went wrong on our side</Trans>} actions={home} reference={reference}>
          <Trans id="shell.problem.fault.lead">It has been noted. What was acknowledged before is stored; go back and try again in a moment.</Trans>
        </ErrorPage>
      );
  }
}
