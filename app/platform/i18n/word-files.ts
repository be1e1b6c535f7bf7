import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import { locales, type Locale } from "./locales.ts";
import { wordsHref } from "./words-href.ts";

interface Catalogue {
  file: string;
  area: string;
  locale: Locale;
}

/** The area whose words lie in a folder of `app`; null where none do. */
export function areaAt(folder: string): string | null {
  if (folder === "ui/locales") return "shell";
  const [, module, part] = /^modules\/([^/]+)\/locales(?:\/([^/]+))?$/.exec(folder) ?? [];
  return module ? [module, ...(part ? [part] : [])].join("/") : null;
}

function cataloguesIn(app: string): Catalogue[] {
  return readdirSync(app, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/")).sort().flatMap((name) => {
    const area = areaAt(path.posix.dirname(name));
    const locale = locales.find((one) => path.posix.basename(name) === `${one}.po`);
    return area && locale ? [{ file: path.join(app, name), area, locale }] : [];
  });
}

/**
 * Gives each area's words in each language a file that browsers find by its name (`wordsHref`). All are known by one
 * version, made of the words and of what compiles them, so that they may be kept for ever.
 */
export function wordFiles(project: string): Plugin {
  let [catalogues, version]: [Catalogue[], string] = [[], ""];
  return {
    name: "word-files",
    apply: "build",
    config() {
      catalogues = cataloguesIn(path.join(project, "app"));
      version = versionOf([...catalogues.map(({ file }) => file), path.join(project, "node_modules", "@lingui", "core", "package.json")]);
      return { define: { "import.meta.env.WORDS_VERSION": JSON.stringify(version) } };
    },
    buildStart() {
      if (this.environment.name !== "client") return;
      for (const { file, area, locale } of catalogues) this.emitFile({ type: "chunk", id: file, fileName: wordsHref(version, area, locale).slice(1), preserveSignature: "strict" });
    },
  };
}

function versionOf(files: string[]): string {
  const version = createHash("sha256");
  for (const file of files) version.update(readFileSync(file));
  return version.digest("base64url").slice(0, 8);
}
