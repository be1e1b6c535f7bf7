/**
 * The layer rules of docs/architecture.md, by their numbers there. Number 9 is knip's; what only a look at the code
 * inside a file shows (the outbox's rows, direction classes) is eslint's.
 */
const serverFile = "\\.server\\.tsx?$";
/** Code that may reach a browser: everything that is neither a route, nor the process, nor named .server. */
const notForBrowsers = [serverFile, "^app/routes/", "^app/routes\\.ts$", "^app/root\\.tsx$", "^app/server/", "^app/entry\\.server\\.tsx$"];
const anyModule = "^app/modules/([^/]+)/";

module.exports = {
  forbidden: [
    { name: "1-no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "2-nobody-imports-a-route", severity: "error", from: {}, to: { path: "^app/routes/" } },
    {
      name: "3-routes-and-ui-never-touch-the-database",
      severity: "error",
      from: { path: "^app/(routes|ui)/|^app/modules/[^/]+/ui/" },
      to: { path: "^db/|node_modules/(drizzle-orm|postgres)/" },
    },
    {
      name: "4-browser-code-imports-no-server-file",
      severity: "error",
      from: { path: "^app/", pathNot: notForBrowsers },
      to: { path: serverFile, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "4-browser-code-imports-no-server-library",
      severity: "error",
      from: { path: "^app/(ui|modules|platform)/", pathNot: [...notForBrowsers, "^app/ui/theme/"] },
      to: { path: "^db/|node_modules/(drizzle-orm|postgres|lucia|socket\\.io|@hocuspocus/server|pino|nodemailer|@remix-run/node|@remix-run/express)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "5-modules-meet-in-public",
      comment: "Server code of another module only through public.server.ts, its types through contract.ts; its ui parts by ui.",
      severity: "error",
      from: { path: anyModule },
      to: { path: "^app/modules/[^/]+/", pathNot: ["^app/modules/$1/", "^app/modules/[^/]+/(public\\.server|contract)\\.ts$", "^app/modules/[^/]+/ui/"] },
    },
    {
      name: "5-ui-of-a-module-is-for-ui",
      severity: "error",
      from: { path: anyModule, pathNot: "^app/modules/[^/]+/ui/" },
      to: { path: "^app/modules/[^/]+/ui/", pathNot: "^app/modules/$1/" },
    },
    {
      name: "5-notifications-and-search-hear-events-alone",
      severity: "error",
      from: { path: anyModule, pathNot: "^app/modules/(notifications|search)/" },
      to: { path: "^app/modules/(notifications|search)/" },
    },
    {
      name: "6-modules-know-no-framework",
      severity: "error",
      from: { path: "^app/modules/[^/]+/.*\\.server\\.tsx?$" },
      to: { path: "node_modules/(@remix-run|react|react-dom|socket\\.io|socket\\.io-client|@hocuspocus|express)/" },
    },
    {
      name: "7-sockets-speak-in-one-folder",
      severity: "error",
      from: { path: "^(app|db)/", pathNot: "^app/platform/realtime/" },
      to: { path: "node_modules/(socket\\.io(-client)?|@socket\\.io/redis-streams-adapter)/" },
    },
    {
      name: "7-texts-are-shared-in-one-folder",
      severity: "error",
      from: { path: "^(app|db)/", pathNot: "^app/platform/collaboration/" },
      to: { path: "node_modules/@hocuspocus/(server|extension-redis)/" },
    },
    {
      name: "7-lucia-stays-in-one-folder",
      severity: "error",
      from: { path: "^(app|db)/", pathNot: "^app/platform/auth/" },
      to: { path: "node_modules/(lucia|@lucia-auth)/" },
    },
    {
      name: "7-redis-is-reached-from-one-folder",
      comment: "The officially kept adapters take a client of ioredis; who makes it is platform/redis.",
      severity: "error",
      from: { path: "^(app|db)/", pathNot: "^app/platform/redis/" },
      to: { path: "node_modules/ioredis/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "7-nothing-of-redis-is-loaded-without-it",
      comment: "Without REDIS_URL none of this is loaded: it is imported when it is wanted.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^app/platform/(realtime/over-processes|collaboration/texts-elsewhere)\\.server|node_modules/ioredis/", dependencyTypesNot: ["dynamic-import", "type-only"] },
    },
    {
      name: "8-no-catch-all-folder",
      severity: "error",
      from: {},
      to: { path: "/(utils?|helpers?|lib|misc|common|shared)/", pathNot: "node_modules" },
    },
    {
      name: "floors-platform-knows-no-module",
      severity: "error",
      from: { path: "^app/platform/" },
      to: { path: "^app/(modules|routes|ui|server)/|^app/[^/]+$" },
    },
    {
      name: "floors-modules-know-no-process",
      severity: "error",
      from: { path: "^app/modules/" },
      to: { path: "^app/server/|^app/[^/]+$" },
    },
    { name: "floors-ui-knows-no-domain", severity: "error", from: { path: "^app/ui/" }, to: { path: "^app/(modules|routes|server)/" } },
    { name: "floors-database-knows-no-application", severity: "error", from: { path: "^db/" }, to: { path: "^app/" } },
    {
      name: "process-reaches-the-application-by-its-build",
      severity: "error",
      from: { path: "^app/server/" },
      to: { path: "^app/", pathNot: "^app/server/" },
    },
    { name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "\\?url$" } },
    {
      name: "no-package-only-for-development",
      severity: "error",
      from: { path: "^app/", pathNot: ["^app/server/development/", "^app/ui/theme/", "^app/routes\\.ts$"] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^build/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"], extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"] },
  },
};
