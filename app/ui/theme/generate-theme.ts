/** `node app/ui/theme/generate-theme.ts` writes both theme.css; commit what it writes. */
import { writeFileSync } from "node:fs";
import { organisationTokens } from "./organisation-tokens.ts";
import { liteThemeCss, themeCss } from "./theme-css.ts";

writeFileSync(new URL("./theme.css", import.meta.url), themeCss(organisationTokens));
writeFileSync(new URL("../lite/theme.css", import.meta.url), liteThemeCss(organisationTokens));
