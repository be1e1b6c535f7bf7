import { Trans } from "@lingui/react/macro";

/** First thing in the page: jumps over the navigation to `<main id="main">`. */
export function SkipLink() {
  return (
    <a href="#main" className="visually-hidden fixed start-2 top-2 z-50 rounded-control bg-accent-fill px-4 py-2 font-medium text-accent-ink">
      <Trans id="shell.skip">Skip to the content</Trans>
    </a>
  );
}
