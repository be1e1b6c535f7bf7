import { Trans, useLingui } from "@lingui/react/macro";

/** Says on every page that nothing here is real. Only in demo mode. */
export function DemoBanner() {
  const { t } = useLingui();
  return (
    <aside aria-label={t({ id: "shell.demo.label", message: "Demonstration" })} className="bg-caution-soft px-4 py-1 text-center text-xs text-caution">
      <Trans id="shell.demo">Demonstration: people and content are invented.</Trans>
    </aside>
  );
}
