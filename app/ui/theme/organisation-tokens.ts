/**
 * THE FILE AN ORGANISATION SWAPS. It says which of its own design tokens stand
 * for what; everything else (dark mode, soft tints, readable shades) is derived
 * from these in palette.ts. After a change run
 * `node app/ui/theme/generate-theme.ts`; the tests check every contrast.
 *
 * Here: the ILO's tokens, from @ilo-org/themes (Apache-2.0).
 */
import brandFile from "@ilo-org/themes/tokens/brand/base.json" with { type: "json" };
import radiusFile from "@ilo-org/themes/tokens/radius/button.json" with { type: "json" };
import spacingFile from "@ilo-org/themes/tokens/spacing/base.json" with { type: "json" };
import typeFile from "@ilo-org/themes/tokens/type/base.json" with { type: "json" };

/** What the theme needs of an organisation. Colours are rgb(), rgba() or #rrggbb; lengths are px. */
export interface OrganisationTokens {
  accent: string;
  accentSoft: string;
  ink: string;
  inkMuted: string;
  white: string;
  /** the two steps of grey behind quiet surfaces, lighter first */
  greys: [string, string];
  greyControl: string;
  positive: string;
  caution: string;
  cautionSoft: string;
  critical: string;
  /** hues that tell people apart in avatars; each gets a soft tint and a readable ink */
  people: [string, string, string, string, string, string];
  spacingUnit: string;
  radiusUnit: string;
  /** body and heading sizes, small to large */
  type: { small: string; base: string; large: string; title: string; display: string; hero: string };
}

const { brand } = brandFile;
const { type } = typeFile;

export const organisationTokens: OrganisationTokens = {
  accent: brand["ilo-blue"].value,
  accentSoft: brand["ilo-light-blue"].value,
  ink: brand["ilo-black"].value,
  inkMuted: brand["ilo-grey-accessible"].value,
  white: brand["ilo-white"].value,
  greys: [brand["ilo-grey-light-alternate"].value, brand["ilo-grey-light"].value],
  greyControl: brand["ilo-grey-ui"].value,
  positive: brand["ilo-green"].value,
  caution: brand["ilo-yellow"].value,
  cautionSoft: brand["ilo-ramp-yellow"].value,
  critical: brand["ilo-dark-red"].value,
  people: [
    brand["ilo-blue"].value,
    brand["ilo-purple"].value,
    brand["ilo-turquoise"].value,
    brand["ilo-green"].value,
    brand["ilo-yellow"].value,
    brand["ilo-purple-light"].value,
  ],
  spacingUnit: spacingFile.spacing.root.value,
  radiusUnit: radiusFile.radius.button["top-left"].value,
  type: {
    small: type["body-xs"].size.value,
    base: type["body-small"].size.value,
    large: type.base.size.value,
    title: type["headline-5"].size.value,
    display: type["headline-4"].size.value,
    hero: type["headline-2"].size.value,
  },
};
