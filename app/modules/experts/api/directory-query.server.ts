import { z } from "zod";
import { regions } from "~/modules/organisation/contract";
import { cefrLevels, profileLanguages } from "../contract";
import { countryCode, officeCode, termId } from "../schema.server";

/** What the directory is asked: words and filters. */
export const directoryQuery = {
  q: z.string().trim().max(200).default("").meta({ description: "Words of the name, title, field, language or country.", example: "actuary social security" }),
  term: termId.optional().meta({ description: "A field of the taxonomy and all below it.", example: "B2" }),
  language: z.enum(profileLanguages).optional().meta({ description: "BCP 47 tag of a language they speak." }),
  level: z.enum(cefrLevels).optional().meta({ description: "How well at least; with `language`." }),
  region: z.enum(regions).optional().meta({ description: "Region of the duty station; HQ is headquarters." }),
  office: officeCode.optional().meta({ description: "Code of the duty station.", example: "DWTCO-DAKAR" }),
  country: countryCode.optional().meta({ description: "ISO 3166-1 alpha-2 code of a country they have worked in.", example: "NE" }),
};

/** Whose profile an address names. */
export const handleParameter = z.object({ handle: z.string().max(100).meta({ description: "The person's name in addresses.", example: "awa-mbaye" }) });
