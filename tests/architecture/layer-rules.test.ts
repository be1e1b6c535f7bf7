import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder";
import { projectFolder } from "./catalogues";

const { forbidden } = createRequire(import.meta.url)(path.join(projectFolder, ".dependency-cruiser.cjs")) as { forbidden: { name: string }[] };

/** One small tree in which each file breaks the rule that its neighbour in the list names. */
const offences: [rule: string, file: string, code: string][] = [
  ["1-no-cycle", "app/modules/teams/one.ts", "import { two } from './two';\nexport const one = () => two;"],
  ["2-nobody-imports-a-route", "app/modules/teams/page.ts", "export { page } from '../../routes/teams/page';"],
  ["3-routes-and-ui-never-touch-the-database", "app/routes/teams/page.ts", "export { table as page } from '../../../db/schema/teams';"],
  ["4-browser-code-imports-no-server-file", "app/modules/teams/ui/part.ts", "export { list } from '../list.server';"],
  ["5-modules-meet-in-public", "app/modules/documents/list.server.ts", "export { list } from '../teams/list.server';"],
  ["5-notifications-and-search-hear-events-alone", "app/modules/documents/found.server.ts", "export { find } from '../search/public.server';"],
  ["6-modules-know-no-framework", "app/modules/teams/shown.server.ts", "export { createElement } from 'react';"],
  ["7-sockets-speak-in-one-folder", "app/platform/mail/live.server.ts", "export { Server } from 'socket.io';"],
  ["7-texts-are-shared-in-one-folder", "app/platform/mail/texts.server.ts", "export { Hocuspocus } from '@hocuspocus/server';"],
  ["7-lucia-stays-in-one-folder", "app/platform/mail/session.server.ts", "export { Lucia } from 'lucia';"],
  ["7-redis-is-reached-from-one-folder", "app/platform/mail/redis.server.ts", "export const redis = () => import('ioredis');"],
  ["7-nothing-of-redis-is-loaded-without-it", "app/platform/redis/redis.server.ts", "export { Redis } from 'ioredis';"],
  ["8-no-catch-all-folder", "app/platform/mail/sent.server.ts", "export { thing } from '../utils/thing';"],
  ["floors-platform-knows-no-module", "app/platform/mail/team.server.ts", "export { list } from '../../modules/teams/list.server';"],
  ["floors-database-knows-no-application", "db/schema/teams.ts", "export { thing as table } from '../../app/platform/utils/thing';"],
  ["floors-ui-knows-no-domain", "app/ui/button.ts", "export { two } from '../modules/teams/two';"],
  ["process-reaches-the-application-by-its-build", "app/server/main.ts", "export { thing } from '../platform/utils/thing';"],
];

const innocent: [file: string, code: string][] = [
  ["app/modules/teams/two.ts", "import { one } from './one';\nexport const two = () => one;"],
  ["app/modules/teams/list.server.ts", "export const list = [];"],
  ["app/modules/teams/public.server.ts", "export { list } from './list.server';"],
  ["app/modules/documents/open.server.ts", "export { list } from '../teams/public.server';"],
  ["app/modules/search/public.server.ts", "export const find = 1;"],
  ["app/platform/utils/thing.ts", "export const thing = 1;"],
  ["app/platform/realtime/gateway.server.ts", "export { Server } from 'socket.io';\nexport const over = () => import('./over-processes.server');"],
  ["app/platform/realtime/over-processes.server.ts", "export const over = 1;"],
  ["app/platform/redis/connect.server.ts", "export const redis = () => import('ioredis');"],
];

let folder: string;
let violations: { rule: string; from: string }[];

beforeAll(async () => {
  folder = temporaryFolder("layers");
  for (const [file, code] of [...innocent, ...offences.map(([, ...rest]) => rest)]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${code}\n`);
  }
  for (const name of ["react", "socket.io", "@hocuspocus/server", "lucia", "ioredis"]) {
    const place = path.join(folder, "node_modules", name);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, "package.json"), JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
    writeFileSync(path.join(place, "index.js"), "");
  }
  const options = { ruleSet: { forbidden }, validate: true, baseDir: folder, doNotFollow: { path: "node_modules" }, tsPreCompilationDeps: true } as ICruiseOptions;
  const { output } = await cruise(["app", "db"], options);
  violations = (output as ICruiseResult).summary.violations.map((violation) => ({ rule: violation.rule.name, from: violation.from }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(offences)("the rule %s is enforced", (rule, file) => {
  expect(violations).toContainEqual({ rule, from: file });
});

test("what the rules allow passes", () => {
  const files = innocent.map(([file]) => file).filter((file) => file !== "app/modules/teams/two.ts");
  expect(violations.filter((violation) => files.includes(violation.from))).toEqual([]);
});
