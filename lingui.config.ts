import { readdirSync } from "node:fs";
import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

const modules = readdirSync("app/modules", { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

/** A catalogue for each area, so that a page carries only the words it speaks. */
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "fr", "es", "ar", "ru", "zh"],
  fallbackLocales: false,
  orderBy: "messageId",
  format: formatter({ lineNumbers: false, origins: false }),
  catalogs: [
    {
      path: "<rootDir>/app/ui/locales/{locale}",
      include: ["app/ui", "app/platform", "app/root.tsx", "app/routes/shell"],
    },
    ...modules.map((name) => ({
      path: `<rootDir>/app/modules/${name}/locales/{locale}`,
      include: [`app/modules/${name}`, `app/routes/${name}`],
    })),
  ],
});
