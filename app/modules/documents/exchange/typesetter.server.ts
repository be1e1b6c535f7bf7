import { createRequire } from "node:module";
import path from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** Its workspace is nowhere: what is typeset can read no file but what it is given. */
export const workspace = "/nowhere";

/** In this order: the typesetter's own for Latin and Cyrillic, then those that came as packages for Arabic and Chinese. */
export const fontFamilies = ["Libertinus Serif", "Noto Naskh Arabic", "Noto Sans S Chinese"];

const require = createRequire(import.meta.url);
const fontPaths = [require.resolve("@embedpdf/fonts-arabic"), require.resolve("@embedpdf/fonts-sc")].map((entry) => path.join(path.dirname(entry), "..", "fonts"));

let started: Promise<NodeCompiler> | undefined;

/** The one typesetter of this process, started when it is first needed. Fonts of the machine serve only scripts beyond the six languages'. */
export const typesetter = (): Promise<NodeCompiler> =>
  (started ??= import("@myriaddreamin/typst-ts-node-compiler").then((typst) => typst.NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] })));
