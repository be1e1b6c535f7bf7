import { statSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { openPromise } from "yauzl";
import { expect, inject, onTestFinished, test } from "vitest";
import { cloneDatabase } from "../support/clone-database";
import { temporaryFolder } from "../support/temporary-folder";
import { runWork } from "../support/terminal-work";

/** Everything in an archive but its manifest, which tells when it was made. */
async function contentOf(file: string): Promise<Map<string, string>> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
  const content = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== "manifest.json") content.set(entry.fileName, (await text((await zip.openReadStreamPromise(entry)).setEncoding("latin1"))));
  }
  zip.close();
  return content;
}

/** The lines of a part that stand in one archive alone, a few of them. */
function differences(name: string, before: string, after: string): string[] {
  const [one, other] = [before.split("\n"), after.split("\n")];
  const alone = [...one.filter((line) => !other.includes(line)).map((line) => `- ${line}`), ...other.filter((line) => !one.includes(line)).map((line) => `+ ${line}`)];
  return before === after ? [] : [`${name}: ${alone.length} lines`, ...alone.slice(0, 6).map((line) => line.slice(0, 300))];
}

async function archive(options: string[], databaseUrl: string, dataFolder: string): Promise<string> {
  const { code, output } = await runWork(["archive", ...options], databaseUrl, dataFolder);
  expect(code, output).toBe(0);
  return output;
}

test("the demonstration, exported and imported into an empty database, exports to the same content again", async () => {
  const folder = temporaryFolder("archives");
  const [first, second] = [path.join(folder, "first.zip"), path.join(folder, "second.zip")];
  const { databaseUrl, dataFolder } = inject("server");
  await archive(["export", first], databaseUrl, dataFolder);
  expect(statSync(first).mode & 0o777).toBe(0o600);

  const { url, drop } = await cloneDatabase(inject("databaseServer"));
  onTestFinished(drop);
  const files = temporaryFolder("files");
  expect(await archive(["import", first, "--dry-run"], url, files)).toContain("No errors");
  expect(await archive(["import", first], url, files)).toMatch(/messages: [1-9][\d,]* new/);
  expect(await archive(["import", first], url, files)).toContain("messages: 0 new");
  await archive(["export", second], url, files);

  const [before, after] = [await contentOf(first), await contentOf(second)];
  expect(before.get("messages.ndjson")?.split("\n").length).toBeGreaterThan(200);
  expect(before.get("message-files.ndjson")?.split("\n").length).toBeGreaterThan(4);
  expect([...before.keys()].filter((name) => name.endsWith(".yjs")).length).toBeGreaterThan(10);
  expect([...before.values()].join("\n")).not.toMatch(/argon2|passwordHash/i);
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  expect([...before].flatMap(([name, content]) => differences(name, content, after.get(name) ?? ""))).toEqual([]);
});
