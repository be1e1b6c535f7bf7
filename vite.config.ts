import path from "node:path";
import { lingui } from "@lingui/vite-plugin";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixOptions from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

/** What every page stands on: libraries, the shell, the parts that pages are made of; forms in steps and charts belong to the pages that have some. */
const frame = [
  /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream|@lingui)\//,
  /\/app\/(ui(?!\/(forms|charts)\/)|platform\/(i18n|http|realtime\/(use-)?channels?))\b[^?]*(?<!\.server)\.tsx?$/,
];

/** One file of it: forty small ones compress worse, and each costs a request. The rest is split by route. */
const clientChunks = (id: string) => (frame.some((part) => part.test(id)) ? "frame" : undefined);

/** Lingui comes before Remix: its macros must be gone before routes are split. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [lingui({ macroTransform: true, failOnMissing: true, failOnCompileError: true }), remix(remixOptions), tailwindcss()],
  resolve: {
    alias: [
      { find: /^~\//, replacement: `${path.resolve(import.meta.dirname, "app")}/` },
      { find: /^~db\//, replacement: `${path.resolve(import.meta.dirname, "db")}/` },
      // React has it since 18.
      { find: /^use-sync-external-store\/shim$/, replacement: "react" },
    ],
  },
  optimizeDeps: { entries: ["./app/**/*.tsx"] },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: clientChunks } },
  },
  ssr: { target: "node" },
}));
