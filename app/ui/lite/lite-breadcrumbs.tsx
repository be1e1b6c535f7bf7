import { useLingui } from "@lingui/react/macro";

/** `Breadcrumbs` of a lite page. */
export function LiteBreadcrumbs({ items }: { items: { to: string; label: string }[] }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t({ id: "shell.breadcrumbs", message: "Where this belongs" })}>
      {items.map(({ to, label }) => <a key={to} href={to}>{label}</a>)}
    </nav>
  );
}
