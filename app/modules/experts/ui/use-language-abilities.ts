import { useLingui } from "@lingui/react/macro";

/** What somebody can do in a language beyond its levels. */
export const abilityNames = ["facilitates", "drafts", "examined"] as const;
type AbilityName = (typeof abilityNames)[number];

/** The words for it, and those that hold of somebody. */
export function useLanguageAbilities() {
  const { t } = useLingui();
  const labels: Record<AbilityName, string> = {
    facilitates: t({ id: "experts.language.facilitates", message: "leads meetings in it" }),
    drafts: t({ id: "experts.language.drafts", message: "drafts official texts in it" }),
    examined: t({ id: "experts.language.examined", message: "United Nations examination" }),
  };
  const abilitiesIn = (abilities: Record<AbilityName, boolean>) => abilityNames.filter((name) => abilities[name]).map((name) => labels[name]);
  return { labels, abilitiesIn };
}
