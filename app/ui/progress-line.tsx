import { Trans } from "@lingui/react/macro";

/** A thin line at the top while the next page is on its way; waits a moment, so quick pages show none. */
export function ProgressLine({ active }: { active: boolean }) {
  return (
    <div role="status">
      {active ? (
        <>
          <div aria-hidden="true" className="progress-line fixed inset-x-0 top-0 z-50 h-0.75 bg-accent-fill" />
          <span className="visually-hidden"><Trans id="shell.loading">Loading the page</Trans></span>
        </>
      ) : null}
    </div>
  );
}
