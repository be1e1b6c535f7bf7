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

/** Lingui comes before Remix: its macros must be gone before routes are split. */
export default defineConfig({
  plugins: [lingui({ macroTransform: true, failOnMissing: true, failOnCompileError: true }), remix(remixOptions), tailwindcss()],
  resolve: {
    alias: [
      { find: /^~\//, replacement: `${path.resolve(import.meta.dirname, "app")}/` },
      { find: /^~db\//, replacement: `${path.resolve(import.meta.dirname, "db")}/` },
    ],
  },
  optimizeDeps: { entries: ["./app/**/*.tsx"] },
  build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
  ssr: { target: "node" },
});
