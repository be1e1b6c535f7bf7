import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { formatter } from "@lingui/format-po";
import { locales, type Locale } from "~/platform/i18n/locales";
import { areaAt } from "~/platform/i18n/word-files";

export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/** One area's messages: by locale, id and text. */
export interface Area {
  name: string;
  messages: Record<Locale, Map<string, string>>;
  /** Ids that no code uses any more. */
  obsolete: Record<Locale, string[]>;
}

const format = formatter({ lineNumbers: false, origins: false });

/** Folders of catalogues (modules that speak to people have one, and some a part), relative to the project. */
export function catalogueFolders(root: string = projectFolder): string[] {
  const speaking = readdirSync(path.join(root, "app", "modules")).map((name) => `app/modules/${name}/locales`).filter((folder) => existsSync(path.join(root, folder)));
  const parts = (folder: string) => readdirSync(path.join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => `${folder}/${entry.name}`);
  return ["app/ui/locales", ...speaking.flatMap((folder) => [folder, ...parts(folder)])];
}

async function readArea(folder: string): Promise<Area> {
  const area: Area = {
    name: areaAt(folder.replace("app/", "")) ?? folder,
    messages: { en: new Map(), fr: new Map(), es: new Map(), ar: new Map(), ru: new Map(), zh: new Map() },
    obsolete: { en: [], fr: [], es: [], ar: [], ru: [], zh: [] },
  };
  for (const locale of locales) {
    const file = path.join(projectFolder, folder, `${locale}.po`);
    const catalogue = await format.parse(readFileSync(file, "utf8"), { locale, sourceLocale: "en", filename: file });
    for (const [id, message] of Object.entries(catalogue)) {
      if (message.obsolete) area.obsolete[locale].push(id);
      else area.messages[locale].set(id, message.translation ?? "");
    }
  }
  return area;
}

/** All catalogues of the project. */
export const readCatalogues = (): Promise<Area[]> => Promise.all(catalogueFolders().map(readArea));
