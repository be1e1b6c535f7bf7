import { execFile } from "node:child_process";
import { copyFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { eq } from "drizzle-orm";
import openapiTS, { astToString } from "openapi-typescript";
import { beforeAll, expect, test } from "vitest";
import { rememberAllWords } from "~/modules/experts/findable-words.server";
import { database } from "~/platform/database/connection.server";
import { personExpertise, rateLimit } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { tokenFor } from "../../support/api-client";
import { temporaryFolder } from "../../support/temporary-folder";
import { serverOrigin } from "../../support/test-server";

const run = promisify(execFile);
const projectFolder = fileURLToPath(new URL("../../..", import.meta.url));
const address = () => `${serverOrigin()}/api/v1`;
const options = {
  compilerOptions: { target: "ES2023", module: "NodeNext", moduleResolution: "NodeNext", strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true, verbatimModuleSyntax: true, exactOptionalPropertyTypes: false, types: ["node"] },
  files: ["program.ts"],
};

let folder: string;
let source: string;

/** A folder such as a stranger would have: the generated types, a program, and the packages it needs. */
beforeAll(async () => {
  source = await (await fetch(`${address()}/openapi.json`)).text();
  folder = temporaryFolder("client");
  writeFileSync(path.join(folder, "schema.d.ts"), astToString(await openapiTS(source)));
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(options));
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
  copyFileSync(new URL("client/program.txt", import.meta.url), path.join(folder, "program.ts"));
  symlinkSync(path.join(projectFolder, "node_modules"), path.join(folder, "node_modules"));
});

const program = async (...parameters: string[]): Promise<unknown> =>
  JSON.parse((await run(process.execPath, ["--preserve-symlinks", "program.ts", ...parameters], { cwd: folder })).stdout);

/** Somebody found by a word of their name, who knows a field. */
async function expertCalled(word: string) {
  const expert = await buildPerson(database(), { displayName: `Ada ${word}` });
  await database().insert(personExpertise).values({ personId: expert.id, termId: "A1", level: "advanced" });
  await rememberAllWords();
  return expert;
}

test("the OpenAPI document keeps the rules of OpenAPI 3.1", async () => {
  const config = await createConfig({ extends: ["spec"], rules: { "operation-operationId-unique": "error", "path-parameters-defined": "error", "no-unresolved-refs": "error" } });
  const found = await lintFromString({ source, config });
  expect(found.map(({ message, location }) => `${location[0]?.pointer}: ${message}`)).toEqual([]);
});

test("a program written against the generated client is type-checked by it", async () => {
  const checked = await run(process.execPath, [path.join(projectFolder, "node_modules/typescript/bin/tsc"), "-p", folder]).catch((error: { stdout: string }) => error);
  expect(checked.stdout).toBe("");
}, 120_000);

test("it posts, reads back by pages, edits a document against a colleague, and finds an expert", async () => {
  const word = `word${uniqueWord()}`;
  const [who, team, expert] = [await buildPerson(database()), await buildTeam(database()), await expertCalled(word)];
  await buildMembership(database(), { teamId: team.id, personId: who.id });
  const { secret } = await tokenFor(who);
  const done = await program(address(), secret, team.slug, word) as { thread: { started: unknown; repeated: unknown } };
  expect(done.thread.repeated).toEqual(done.thread.started);
  expect(done).toMatchObject({
    messages: { pages: 2, markdown: ["How many?", "One", "**Two**", "Three"], html: expect.stringContaining("<strong>Two</strong>"), since: [4] },
    document: { before: "One", replaced: 204, late: "stale", after: "One\n\nTwo" },
    experts: [{ handle: expert.handle }],
  });
}, 60_000);

test("it is told when it asks too often", async () => {
  const { id, secret } = await tokenFor(await buildPerson(database()));
  await database().insert(rateLimit).values({ key: `api-token:${id}`, points: 600, expire: new Date(Date.now() + 30_000) })
    .onConflictDoUpdate({ target: rateLimit.key, set: { points: 600 } });
  const told = await program(address(), secret, "", "", "limit") as { code: string; wait: number };
  expect(told.code).toBe("too_many_requests");
  expect(told.wait).toBeGreaterThan(0);
  expect(await database().$count(rateLimit, eq(rateLimit.key, `api-token:${id}`))).toBe(1);
});
