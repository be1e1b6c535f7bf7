import { existsSync, readdirSync } from "node:fs";
import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

/** Modules that speak to people have a folder for their words. */
const modules = readdirSync("app/modules").filter((name) => existsSync(`app/modules/${name}/locales`));

/** A folder in it is an area of its own: the words of the module's `ui` and routes in the folder of the same name. */
const partsOf = (name: string) => readdirSync(`app/modules/${name}/locales`, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const foldersOf = (name: string, part: string) => [`app/modules/${name}/ui/${part}`, `app/routes/${name}/${part}`];

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
    ...modules.flatMap((name) => [
      {
        path: `<rootDir>/app/modules/${name}/locales/{locale}`,
        include: [`app/modules/${name}`, `app/routes/${name}`],
        exclude: partsOf(name).flatMap((part) => foldersOf(name, part)),
      },
      ...partsOf(name).map((part) => ({ path: `<rootDir>/app/modules/${name}/locales/${part}/{locale}`, include: foldersOf(name, part) })),
    ]),
  ],
});
