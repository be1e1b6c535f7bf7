import { fileURLToPath } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const minutes = (count: number) => count * 60_000;

interface ProjectParts {
  /** Projects of one order run together, two files at a time; the next order follows. */
  order: number;
  globalSetup?: string;
  setup?: string[];
  timeout?: number;
  workers?: number;
  /** Files share what they have loaded, which is most of their time: for those that share a server and its database anyway. */
  together?: boolean;
}

function project(name: string, parts: ProjectParts): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      globalSetup: parts.globalSetup ? [`tests/support/global/${parts.globalSetup}.ts`] : [],
      setupFiles: [...(parts.setup ?? []), "console"].map((file) => `tests/support/setup/${file}.ts`),
      testTimeout: parts.timeout ?? 15_000,
      hookTimeout: minutes(1),
      maxWorkers: parts.workers ?? 2,
      isolate: !parts.together,
      sequence: { groupOrder: parts.order },
    },
  };
}

export default defineConfig({
  plugins: [lingui({ macroTransform: true })],
  resolve: {
    alias: [
      { find: /^~\//, replacement: `${folder("./app")}/` },
      { find: /^~db\//, replacement: `${folder("./db")}/` },
    ],
  },
  test: {
    pool: "forks",
    env: { TZ: "UTC" },
    restoreMocks: true,
    // What a failed comparison compared is said whole, not as "[ Array(1) ]".
    chaiConfig: { truncateThreshold: 600 },
    projects: [
      project("unit", { order: 0 }),
      project("architecture", { order: 0, timeout: minutes(1) }),
      project("integration", { order: 1, globalSetup: "database", setup: ["own-database"] }),
      // Needs programs of the system: opens what people take away, and starts processes that meet in Redis. npm run test:services alone runs it.
      project("services", { order: 1, globalSetup: "database", setup: ["own-database"], timeout: minutes(1) }),
      project("http", { order: 2, globalSetup: "server", setup: ["server-database"], together: true }),
      project("realtime", { order: 2, globalSetup: "server", setup: ["server-database"], together: true }),
      project("security", { order: 2, globalSetup: "server", setup: ["server-database"], together: true, timeout: minutes(2) }),
      // Kills servers of its own. Each file has a database to itself: events that a second server took would reach none of the shared one's screens.
      project("crash", { order: 2, globalSetup: "database", setup: ["own-database"], timeout: minutes(2) }),
      project("e2e", { order: 3, globalSetup: "demo-server", setup: ["server-database"], timeout: minutes(3) }),
      project("server", { order: 4, timeout: minutes(3) }),
    ],
  },
});
