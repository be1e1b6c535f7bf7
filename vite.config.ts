import path from "node:path";
import { lingui } from "@lingui/vite-plugin";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Rollup } from "vite";
import { wordFiles } from "./app/platform/i18n/word-files.ts";
import remixOptions from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** The pages everybody waits for: what these stand on comes in one file, the rest of the design system in another. */
const firstPages = /\/app\/(entry\.client|root|routes\/shell\/(shell|inside)|routes\/discussion\/thread)\.tsx$/;
const libraries = /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream|@lingui)\//;
const designSystem = /\/app\/ui(?!\/(forms|charts|suggestions)\/)\b[^?]*(?<!\.server)\.tsx?$/;
const foundations = /\/app\/platform\/(i18n|http|realtime\/(use-)?channels?)\b[^?]*(?<!\.server)\.tsx?$/;

/** What the first pages import, directly or through others. */
function reachedByFirstPages({ getModuleIds, getModuleInfo }: Rollup.ManualChunkMeta): Set<string> {
  const reached = new Set([...getModuleIds()].filter((id) => firstPages.test(id)));
  for (const id of reached) for (const imported of getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  return reached;
}

/** Two files for what most pages share: forty small ones compress worse, and each costs a request. The rest is split by route. */
function clientChunks(): Rollup.GetManualChunk {
  let reached: Set<string> | undefined;
  return (id, graph) => {
    if (libraries.test(id)) return "frame";
    const isDesign = designSystem.test(id);
    if (!isDesign && !foundations.test(id)) return undefined;
    reached ??= reachedByFirstPages(graph);
    return reached.has(id) ? "frame" : isDesign ? "parts" : undefined;
  };
}

/** Lingui comes before Remix: its macros must be gone before routes are split. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [lingui({ macroTransform: true, failOnMissing: true, failOnCompileError: true }), remix(remixOptions), tailwindcss(), wordFiles(import.meta.dirname)],
  resolve: {
    alias: [
      { find: /^~\//, replacement: `${path.resolve(import.meta.dirname, "app")}/` },
      { find: /^~db\//, replacement: `${path.resolve(import.meta.dirname, "db")}/` },
      // React has it since 18.
      { find: /^use-sync-external-store\/shim$/, replacement: "react" },
    ],
  },
  // The typesetter is a native program of the server; no browser ever asks for it.
  optimizeDeps: { entries: ["./app/**/*.tsx"], exclude: ["@myriaddreamin/typst-ts-node-compiler", "sharp"] },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: false,
    // A twentieth less to transfer than what esbuild leaves.
    minify: isSsrBuild ? false : "terser",
    terserOptions: { module: true, compress: { passes: 2 } },
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: clientChunks() } },
  },
  ssr: { target: "node" },
}));
