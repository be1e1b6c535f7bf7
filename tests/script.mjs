// Runs a TypeScript file of the tests with the project's aliases: node tests/script.mjs <file> [arguments]
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import { createServer, createServerModuleRunner } from "vite";

const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const alias = (prefix, folder) => ({ find: new RegExp(`^${prefix}/`), replacement: `${path.join(projectFolder, folder)}/` });
const [file, ...rest] = process.argv.slice(2);

process.argv = [process.argv[0], path.resolve(file), ...rest];
const vite = await createServer({
  configFile: false,
  root: projectFolder,
  logLevel: "error",
  plugins: [lingui({ macroTransform: true })],
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: [alias("~", "app"), alias("~db", "db")] },
});
const runner = createServerModuleRunner(vite.environments.ssr, { hmr: false });
try {
  await runner.import(pathToFileURL(path.resolve(file)).href);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await runner.close();
  await vite.close();
}
