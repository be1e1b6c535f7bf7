import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { exportDocument } from "~/modules/documents/exchange/export-document.server";
import { exportFormats, type ExportFormat } from "~/modules/documents/exchange/formats";
import { database } from "~/platform/database/connection.server";
import { locales, type Locale } from "~/platform/i18n/locales";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { officeProgram } from "../../support/office-programs";
import { temporaryFolder } from "../../support/temporary-folder";
import { unzipped } from "../../support/unzipped";

/** A paragraph in each of the six languages, long enough to break over lines. */
const words: Record<Locale, string> = {
  en: "Labour inspectors visit workplaces where people work in the heat and agree with both sides on breaks, shade and water.",
  fr: "Les inspecteurs du travail visitent les lieux où l’on œuvre à la chaleur et conviennent de pauses, d’ombre et d’eau.",
  es: "La inspección del trabajo visita los lugares donde se trabaja con calor y acuerda pausas, sombra y agua para el año.",
  ar: "يزور مفتشو العمل أماكن العمل التي يعمل فيها الناس في الحر ويتفقون مع الطرفين على فترات الراحة والظل والماء في كل موقع",
  ru: "Инспекторы труда посещают места, где люди работают в жару, и договариваются с обеими сторонами о перерывах, тени и воде.",
  zh: "劳动监察员视察人们在高温下工作的场所，并与双方商定休息时间、遮阳处和饮用水，确保雇主和工人都了解各自的权利与义务。",
};
const titles: Record<Locale, string> = { en: "Work in the heat", fr: "Travailler à la chaleur", es: "Trabajar con calor", ar: "العمل في الحر", ru: "Работа в жару", zh: "高温作业" };

const text = `## Purpose

${locales.map((language) => words[language]).join("\n\n")}

## العمل في الحر

1. First^[See the Recommendation.]
2. Second

| Country | 国家 |
| --- | --- |
| Niger | 尼日尔 |

> [!NOTE]
> Вода — каждые двадцать минут.`;

const folder = temporaryFolder("exports");
const exported = (language: Locale, format: ExportFormat) => path.join(folder, `${language}.${format}`);
const opened = (language: Locale, format: "pdf" | "html") => path.join(folder, "opened", `${language}.${format}`);

/** Words as they are compared: neither marks of direction nor breaks of lines are theirs. */
const flat = (printed: string) => printed.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").replace(/\s+/g, "");
const factsOf = async (file: string) => Object.fromEntries((await officeProgram("pdfinfo", [file])).split("\n").map((line) => line.split(/:\s+(.*)/, 2)));

const known = { author: "", team: "", versions: {} as Record<Locale, string>, sources: {} as Record<Locale, string> };

beforeAll(async () => {
  registerDocumentTexts();
  const team = await buildTeam(database());
  const person = await buildPerson(database());
  await buildMembership(database(), { teamId: team.id, personId: person.id, role: "member" });
  const writer = await actorFor(person);
  Object.assign(known, { author: person.displayName, team: team.name.en });
  for (const language of locales) {
    const { id } = await createDocument(writer, team.slug, { title: titles[language], kind: "working", language, text });
    for (const format of exportFormats) writeFileSync(exported(language, format), (await exportDocument(writer, id, format)).content);
    known.versions[language] = /^version: "(\S{8})"$/m.exec(readFileSync(exported(language, "md"), "utf8"))![1]!;
    known.sources[language] = `http://127.0.0.1:3000/documents/${id}`;
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("a PDF, opened with pdftotext", () => {
  it.each(locales)("gives back the words of all six scripts in the order they are read (%s)", async (language) => {
    const printed = await officeProgram("pdftotext", [exported(language, "pdf"), "-"]);
    for (const paragraph of [titles[language], ...Object.values(words)]) expect(flat(printed)).toContain(flat(paragraph));
    expect(flat(printed)).toContain(known.versions[language]);
  });

  it.each(locales)("is tagged, and says what it is, by whom and of which version (%s)", async (language) => {
    const facts = await factsOf(exported(language, "pdf"));
    expect(facts).toMatchObject({ Title: titles[language], Author: known.author, Tagged: "yes", Pages: "1" });
    expect(facts.Subject).toContain(known.versions[language]);
    expect(facts.Subject).toContain(known.sources[language]);
  });

  it("tags a paragraph of the other direction as a paragraph", async () => {
    const tags = await officeProgram("pdfinfo", ["-struct-text", exported("ar", "pdf")]);
    const [, section] = tags.split(/^ {2}H2 .*$/m);
    expect(section?.match(/^ {2}P \(block\)/gm)).toHaveLength(locales.length);
  });

  it.each(locales)("brings its letters along, from the fonts that came with the application (%s)", async (language) => {
    const rows = (await officeProgram("pdffonts", [exported(language, "pdf")])).trim().split("\n").slice(2);
    const names = rows.map((row) => /^[A-Z]{6}\+(\S+)/.exec(row)?.[1] ?? row);
    for (const name of names) expect(name).toMatch(/^(LibertinusSerif|NotoNaskhArabic|NotoSansHans)/);
    expect(rows.every((row) => /yes +yes +yes/.test(row))).toBe(true);
  });
});

describe("a Word file, opened with LibreOffice", () => {
  beforeAll(async () => {
    mkdirSync(path.join(folder, "opened"));
    const files = locales.map((language) => exported(language, "docx"));
    for (const format of ["pdf", "html"]) await officeProgram("soffice", [`-env:UserInstallation=file://${folder}/office`, "--headless", "--convert-to", format, "--outdir", path.join(folder, "opened"), ...files]);
  }, 240_000);

  const page = (language: Locale) => readFileSync(opened(language, "html"), "utf8");

  it.each(locales)("shows the words of all six scripts, and the stamp at the foot of the page (%s)", async (language) => {
    const shown = flat(page(language).replace(/<[^>]*>/g, " "));
    for (const paragraph of [titles[language], ...Object.values(words), "See the Recommendation."]) expect(shown).toContain(flat(paragraph));
    const printed = flat(await officeProgram("pdftotext", [opened(language, "pdf"), "-"]));
    expect(printed).toContain(known.versions[language]);
    expect(printed).toContain(flat(known.sources[language]));
  });

  it.each(locales)("has its title, author, team and version in the properties (%s)", (language) => {
    expect(page(language)).toContain(`<title>${titles[language]}</title>`);
    const meta = Object.fromEntries([...page(language).matchAll(/<meta name="([^"]+)" content="([^"]*)"/g)].map(([, name, content]) => [name, content]));
    expect(meta).toMatchObject({ author: known.author, classification: expect.stringContaining("Team"), MeridianVersion: known.versions[language], MeridianSource: known.sources[language] });
  });

  it.each(locales)("has headings, a list, a table and a footnote, each block in the direction of its words (%s)", (language) => {
    const html = page(language).replace(/\s+/g, " ");
    expect(html.match(/<h1 /g)).toHaveLength(2);
    expect(html).toMatch(/<h1 dir="rtl"/);
    expect(html.match(/<li/g)).toHaveLength(2);
    expect(html).toMatch(/<thead>.*国家.*<\/thead>/);
    expect(html).toContain('class="sdfootnoteanc"');
    expect(html).toMatch(/<p dir="rtl"[^>]*>(<[^>]*>|\s)*يزور/);
    expect(html).not.toMatch(/<p dir="rtl"[^>]*>(<[^>]*>|\s)*(Labour|Les|La|Инспекторы|劳)/);
  });

  it.each(locales)("breaks no Latin word in two (%s)", async (language) => {
    const lines = (await officeProgram("pdftotext", [opened(language, "pdf"), "-"])).split("\n");
    const ends = lines.filter((line) => /^(Labour|Les insp)/.test(line)).map((line) => line.trimEnd().split(" ").at(-1)!);
    expect(ends).toHaveLength(2);
    const whole = new Set([...words.en.split(" "), ...words.fr.split(" ")]);
    for (const word of ends) expect(whole).toContain(word);
  });
});

describe.each(locales)("the other formats (%s)", (language) => {
  it("say their title, author and version, and hold the words of all six scripts", async () => {
    const book = await unzipped(readFileSync(exported(language, "epub")));
    const pages = { md: readFileSync(exported(language, "md"), "utf8"), html: readFileSync(exported(language, "html"), "utf8"), epub: [...book.values()].join("\n") };
    for (const page of Object.values(pages)) {
      for (const said of [titles[language], known.author, known.versions[language], known.sources[language], ...Object.values(words)]) expect(page).toContain(said);
    }
  });
});
