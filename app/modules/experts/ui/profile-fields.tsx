import { Trans, useLingui } from "@lingui/react/macro";
import { TextLink } from "~/ui/text-link";
import type { ProfileView } from "../profile-view.server";
import { useExpertLabels } from "./use-labels";

/** What somebody knows, strongest first; each field leads to all who know it. */
export function ProfileFields({ expertise }: { expertise: ProfileView["expertise"] }) {
  const { levels } = useExpertLabels();
  if (expertise.length === 0) return <p className="text-ink-muted"><Trans id="experts.profile.noFields">No field is named yet.</Trans></p>;
  return (
    <ul className="grid gap-2">
      {expertise.map((field) => (
        <li key={field.termId} className="flex flex-wrap items-baseline gap-x-3">
          <TextLink to={`/experts?term=${field.termId}`} quiet>{field.label}</TextLink>
          <span className="text-sm text-ink-muted">{levels[field.level]}<Experience years={field.years} lastUsed={field.lastUsed} /></span>
        </li>
      ))}
    </ul>
  );
}

function Experience({ years, lastUsed }: { years: number | null; lastUsed: number | null }) {
  const { t } = useLingui();
  const labels = useExpertLabels();
  const year = String(lastUsed);
  const parts = [
    years ? labels.years(years) : null,
    lastUsed ? t({ id: "experts.profile.lastUsed", message: `last used ${year}` }) : null,
  ].filter(Boolean);
  return parts.length > 0 ? <> · {parts.join(" · ")}</> : null;
}
