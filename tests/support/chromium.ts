import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar-fs";

/** How to start the Chromium of the npm package. */
export interface Chromium {
  executable: string;
  environment: Record<string, string>;
}

function packageFolder(): string {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  return path.dirname(path.dirname(entry));
}

/** One per user and version: another user's files, or another version's, are never run. */
function cacheFolder(version: string): string {
  const home = process.env.XDG_CACHE_HOME ?? (existsSync(os.homedir()) ? path.join(os.homedir(), ".cache") : path.join(os.tmpdir(), `cache-${os.userInfo().uid}`));
  return path.join(home, "meridian", `chromium-${version}-${process.arch}`);
}

/** The system's fonts first, then the package's own, so that a machine without any fonts shows Latin text. */
const fontsConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;

async function unpack(source: string, folder: string): Promise<void> {
  const unpackTar = (name: string) =>
    pipeline(createReadStream(path.join(source, `${name}.tar.br`)), createBrotliDecompress(), extract(path.join(folder, name)));
  await Promise.all([
    pipeline(createReadStream(path.join(source, "chromium.br")), createBrotliDecompress(), createWriteStream(path.join(folder, "chromium"), { mode: 0o755 })),
    unpackTar("al2023"),
    unpackTar("fonts"),
  ]);
}

/** Unpacked beside its place and moved there whole, so that nobody starts half a browser. */
async function unpackOnce(place: string, source: string): Promise<void> {
  if (existsSync(place)) return;
  mkdirSync(path.dirname(place), { recursive: true });
  const unfinished = mkdtempSync(`${place}.`);
  try {
    await unpack(source, unfinished);
    writeFileSync(path.join(unfinished, "fonts.conf"), fontsConfiguration(place));
    renameSync(unfinished, place);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
}

/** Unpacks the browser into the user's cache unless it is there. */
export async function prepareChromium(): Promise<Chromium> {
  const folder = packageFolder();
  const { version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { version: string };
  const place = cacheFolder(version);
  await unpackOnce(place, path.join(folder, "bin"));
  const libraries = [path.join(place, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return {
    executable: path.join(place, "chromium"),
    environment: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(place, "fonts.conf") },
  };
}
