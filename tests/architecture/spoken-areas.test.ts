import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "~/routes";
import { projectFolder, readCatalogues } from "./catalogues";

const app = path.join(projectFolder, "app");
const imports = /(?:^|\n)(?:import|export)\s(?!type\s)[^;"]*?from\s"([^"]+)"|(?:^|\n)import\s"([^"]+)"|import\(\s*"([^"]+)"\s*\)/g;
const onServer = /i18nFor\([^)]*\)\._\(msg\(\{ id: "[^"]+"/g;
const namedIds = /\bid(?:=|:\s*)"([\w.-]+)"/g;

const namesIn = (list = ""): string[] => [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? "");

/** The file that an import of the project's own means; null for a library, and for what never reaches a browser. */
function fileOf(specifier: string, from: string): string | null {
  const base = specifier.startsWith("~/") ? path.join(app, specifier.slice(2)) : specifier.startsWith(".") ? path.resolve(path.dirname(from), specifier) : null;
  if (!base || /\.server$/.test(base)) return null;
  return [base, `${base}.ts`, `${base}.tsx`].find((file) => /\.tsx?$/.test(file) && existsSync(file)) ?? null;
}

/** What a file loads, the messages it speaks itself, and the areas it waits for itself. */
interface Source { loads: string[]; ids: string[]; waitsFor: string[] }
/** The areas in which a message stands, by its id. */
const areaOf = new Map<string, string[]>();
const sources = new Map<string, Source>();

function sourceOf(file: string): Source {
  const known = sources.get(file);
  if (known) return known;
  const text = readFileSync(file, "utf8");
  const loads = [...text.matchAll(imports)].filter(([whole]) => !/\{\s*type [^,}]*(,\s*type [^,}]*)*,?\s*\}\sfrom/.test(whole)).flatMap(([, from, bare, lazily]) => fileOf(from ?? bare ?? lazily ?? "", file) ?? []);
  const waitsFor = [...text.matchAll(/useAreas\(\[([^\]]*)\]/g)].flatMap(([, list]) => namesIn(list));
  const made = { loads, waitsFor, ids: [...text.replaceAll(onServer, "").matchAll(namedIds)].map(([, id]) => id ?? "") };
  sources.set(file, made);
  return made;
}

/** The messages that are spoken from a file on, less those whose areas a part waits for by itself. */
function idsReachedFrom(start: string): Set<string> {
  const ids = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string, before: readonly string[]) => {
    const { loads, ids: own, waitsFor } = sourceOf(file);
    const waited = waitsFor.length > 0 ? [...new Set([...before, ...waitsFor])].sort() : before;
    const key = `${file} ${waited.join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    for (const id of own) if (!areaOf.get(id)?.some((area) => waited.includes(area))) ids.add(id);
    for (const loaded of loads) visit(loaded, waited);
  };
  visit(start, []);
  return ids;
}

const areasIn = (file: string): string[] | null => {
  const [, list] = /export const handle = \{ areas: \[([^\]]*)\]/.exec(readFileSync(file, "utf8")) ?? [];
  return list === undefined ? null : namesIn(list);
};

/** Every route with its file, its own areas and those of the routes round it. */
function pagesOf(entries: RouteConfigEntry[], round: string[]): { file: string; own: string[]; round: string[] }[] {
  return entries.flatMap(({ file, children }) => {
    const whole = path.join(app, file);
    const own = areasIn(whole) ?? [];
    return [{ file, own, round }, ...pagesOf(children ?? [], [...round, ...own])];
  });
}

const pages = pagesOf(routes as RouteConfigEntry[], ["shell"]).filter(({ file }) => /export default/.test(readFileSync(path.join(app, file), "utf8")));

beforeAll(async () => {
  for (const { name: area, messages } of await readCatalogues()) {
    for (const id of messages.en.keys()) areaOf.set(id, [...(areaOf.get(id) ?? []), area]);
  }
});

describe("the areas that a page names", () => {
  test("are all that it speaks, so that nobody reads a message's id", () => {
    const mute = pages.flatMap(({ file, own, round }) => {
      const spoken = new Set([...own, ...round]);
      const missing = [...idsReachedFrom(path.join(app, file))].filter((id) => areaOf.has(id) && !areaOf.get(id)?.some((area) => spoken.has(area)));
      return missing.length > 0 ? [`${file}: ${[...new Set(missing.map((id) => areaOf.get(id)?.[0]))].join(", ")} (${missing[0]})`] : [];
    });
    expect(mute).toEqual([]);
  });

  test("are no more than it speaks, since every word is sent to the browser", () => {
    const idle = pages.flatMap(({ file, own }) => {
      const used = new Set([...idsReachedFrom(path.join(app, file))].flatMap((id) => areaOf.get(id) ?? []));
      const needless = own.filter((area) => !used.has(area));
      return needless.length > 0 ? [`${file}: ${needless.join(", ")}`] : [];
    });
    expect(idle).toEqual([]);
  });
});
