import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Debian's packages of the programs that open what people take away. */
const packages = { soffice: "libreoffice-writer-nogui", pdftotext: "poppler-utils", pdfinfo: "poppler-utils", pdffonts: "poppler-utils" };

/** What a program says. One that is missing is a failure that names its package, never a reason to skip. */
export async function officeProgram(name: keyof typeof packages, args: string[]): Promise<string> {
  try {
    const { stdout } = await run(name, args, { env: { ...process.env, LC_ALL: "C.UTF-8" }, timeout: 120_000, maxBuffer: 16 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new Error(`There is no ${name} here. Install it: apt-get install ${packages[name]}`, { cause: error });
    throw error;
  }
}
