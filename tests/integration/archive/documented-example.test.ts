import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { archiveCommand } from "~/modules/archive/public.server";
import { archiveOf, quietTask } from "./archives";

test("the example of another system in docs/archive-format.md can be imported as it stands", async () => {
  const words = readFileSync("docs/archive-format.md", "utf8");
  const lines = [...words.matchAll(/^echo '(.+)' > (\w+)\.ndjson$/gm)].map(([, line = "", part = ""]) => [part, [line]] as [string, string[]]);
  expect(lines.map(([part]) => part)).toEqual(["people", "memberships", "threads", "messages"]);
  const task = quietTask();
  expect(await archiveCommand(["import", await archiveOf(Object.fromEntries(lines)), "--dry-run"], task), task.said.join("\n")).toBe(true);
});
