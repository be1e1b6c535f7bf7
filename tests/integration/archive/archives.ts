import path from "node:path";
import type { TerminalTask } from "~/platform/application.server";
import { archiveFormat, archiveVersion } from "~/modules/archive/contract";
import { writeArchive } from "~/modules/archive/write-zip.server";
import { temporaryFolder } from "../../support/temporary-folder";

type Lines = object | string;

async function* pieces(...content: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* content;
}

const localised = (text: string) => ({ en: text, fr: text, es: text, ar: text, ru: text, zh: text });

/** Writes an archive of these parts; a line that is no object is written as it stands. */
export async function archiveOf(parts: Record<string, Lines[]>, files: Record<string, Uint8Array> = {}): Promise<string> {
  const file = path.join(temporaryFolder("archive"), "archive.zip");
  await writeArchive(file, async (archive) => {
    for (const [name, lines] of Object.entries(parts)) {
      await archive.add(`${name}.ndjson`, pieces(lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("")));
    }
    for (const [name, content] of Object.entries(files)) await archive.add(name, pieces(content));
    await archive.add("manifest.json", pieces(JSON.stringify({ format: archiveFormat, version: archiveVersion })));
  });
  return file;
}

/** A task whose words are kept. */
export function quietTask(signal = new AbortController().signal): TerminalTask & { said: string[] } {
  const said: string[] = [];
  return { said, say: (line) => void said.push(line), signal, from: "/", databaseIsLocal: true };
}

/** The least that another system has to tell: two people in a team, a thread with a question and its answer, a document. */
export function smallOrganisation(name: string) {
  const [ada, leo, team] = [`ada-${name}`, `leo-${name}`, `team-${name}`];
  const createdAt = "2025-03-01T09:00:00Z";
  return {
    people: [
      { handle: ada, email: `${ada}@old.example`, displayName: "Ada Mori", familyName: "Mori", createdAt },
      { handle: leo, email: `${leo}@old.example`, displayName: "Leo Diaz", familyName: "Diaz", createdAt, languages: [{ language: "es", speak: "C2" }] },
    ],
    teams: [{ slug: team, kind: "working_group", name: localised(`Team ${name}`), purpose: localised("Moved here"), createdAt }],
    memberships: [{ team, person: ada, role: "lead", joinedAt: createdAt }, { team, person: leo, joinedAt: createdAt }],
    threads: [{ key: `old-${name}-17`, team, kind: "question", title: `Scaffolds ${name}`, language: "en", author: ada, createdAt, answer: `old-${name}-17-2` }],
    messages: [
      { key: `old-${name}-17-1`, thread: `old-${name}-17`, author: ada, language: "en", createdAt, markdown: "Who inspects **scaffolds**?" },
      { key: `old-${name}-17-2`, thread: `old-${name}-17`, author: leo, language: "en", createdAt: "2025-03-02T09:00:00+01:00", markdown: "The labour inspectorate." },
    ],
    documents: [{ key: `old-${name}-d1`, team, title: `Guide ${name}`, language: "en", author: leo, createdAt, markdown: "# Scaffolds\n\nCheck them daily." }],
  };
}
