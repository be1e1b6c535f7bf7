import { describe, expect, it } from "vitest";
import { fontFamilies, typesetter } from "~/modules/documents/exchange/typesetter.server";

const fonts = `(${fontFamilies.map((family) => JSON.stringify(family)).join(", ")})`;
const typeset = (words: string) => `#set document(title: "Words")\n#set text(font: ${fonts}, fallback: false)\n${words} *${words}*`;

/** Labour inspection, in each of the six languages. */
const words = { en: "Labour inspection", fr: "Œuvrer à l’inspection", es: "Inspección del año", ar: "تفتيش العمل", ru: "Инспекция труда", zh: "劳动监察公约" };

describe("the typesetter", () => {
  it("has every family of letters that documents ask for", async () => {
    const warnings = (await typesetter()).compile({ mainFileContent: typeset("Words") }).takeWarnings();
    expect(warnings?.shortDiagnostics ?? []).toEqual([]);
  });

  it("complains of a family that it does not have, so the check above can fail", async () => {
    const warnings = (await typesetter()).compile({ mainFileContent: `#set text(font: "Nobody's")\nWords` }).takeWarnings();
    expect(warnings?.shortDiagnostics).toMatchObject([{ message: expect.stringContaining("unknown font family") }]);
  });

  it.each(Object.entries(words))("sets %s, in bold too, without a letter from elsewhere", async (_language, written) => {
    const pdf = (await typesetter()).pdf({ mainFileContent: typeset(written) }, { pdfStandard: "ua-1" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("makes no PDF of a letter that none of them has", async () => {
    const compiler = await typesetter();
    expect(() => compiler.pdf({ mainFileContent: typeset("ⵣ") }, { pdfStandard: "ua-1" })).toThrow(/could not be displayed/);
  });
});
