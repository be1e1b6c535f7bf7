/** `node app/ui/theme/generate-theme.ts` writes theme.css; commit what it writes. */
import { writeFileSync } from "node:fs";
import { organisationTokens } from "./organisation-tokens.ts";
import { themeCss } from "./theme-css.ts";

writeFileSync(new URL("./theme.css", import.meta.url), themeCss(organisationTokens));
