import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeDetails } from "~/modules/documents/change-details.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { documentForEditing, documentView } from "~/modules/documents/document-view.server";
import { exportDocument } from "~/modules/documents/exchange/export-document.server";
import { askConfirmation } from "~/modules/guidance/confirmations/ask-confirmation.server";
import { confirmReading, ownConfirmation } from "~/modules/guidance/confirmations/confirm.server";
import { confirmationReport } from "~/modules/guidance/confirmations/confirmation-report.server";
import { remindReaders } from "~/modules/guidance/confirmations/remind-readers.server";
import { languageVersions } from "~/modules/guidance/languages/language-versions.server";
import { languagesView } from "~/modules/guidance/languages/languages-view.server";
import { beginTranslation, confirmDraft, markUpToDate } from "~/modules/guidance/languages/translate.server";
import { versionView } from "~/modules/guidance/versions/version-view.server";
import { besideReading, inOwnLanguage } from "~/modules/guidance/reading.server";
import { database } from "~/platform/database/connection.server";
import { eq } from "drizzle-orm";
import { outboxEvent } from "~db/schema";
import { followEvents } from "../../support/events";
import { beginFrench, day, publish, publishedGuidance, rewrite, type GuidanceCast } from "../../support/published-guidance";
import { unzipped } from "../../support/unzipped";

beforeAll(registerDocumentTexts);

/** A translator as LibreTranslate answers, until it is told to fail. */
let silent = false;
const machine = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on("data", (part: Buffer) => parts.push(part)).on("end", () => {
    const { q, target } = JSON.parse(Buffer.concat(parts).toString()) as { q: string[]; target: string };
    response.writeHead(silent ? 500 : 200).end(JSON.stringify({ translatedText: q.map((text) => `${target}: ${text}`) }));
  });
});
await new Promise<void>((listening) => machine.listen(0, "127.0.0.1", listening));
process.env.TRANSLATE_URL = `http://127.0.0.1:${(machine.address() as AddressInfo).port}`;
afterAll(() => machine.close());

describe("a machine's first draft of a translation", () => {
  it("keeps the text's parts, and is marked until a person confirms it", async () => {
    const cast = await publishedGuidance("## Steps\n\n- one step\n- see [the form](/documents/3)");
    await beginTranslation(cast.author, cast.id, { language: "fr", byMachine: true });
    const draft = (await languageVersions(cast.author, cast.id)).find(({ language }) => language === "fr")!;
    expect(draft).toMatchObject({ byMachine: true, title: expect.stringMatching(/^fr: Visits/), says: 1 });
    expect((await documentForEditing(cast.author, draft.id, "fr")).markdown).toBe("## fr: Steps\n\n- fr: one step\n- fr: see [the form](/documents/3)");
    expect((await languagesView(cast.author, draft.id, "en")).mayConfirm).toBe(true);
    expect((await documentView(cast.reader, draft.id, "en")).machineDraft).toBe(true);
    const mark = "Premier jet d’une machine. Personne ne l’a encore confirmé.";
    for (const format of ["html", "md"] as const) expect((await exportDocument(cast.reader, draft.id, format)).content.toString()).toContain(mark);
    const [word, book] = await Promise.all((["docx", "epub"] as const).map(async (format) => [...(await unzipped((await exportDocument(cast.reader, draft.id, format)).content)).values()].join("\n")));
    expect(word).toContain(mark);
    expect(book).toContain(mark);
    const marked = (await exportDocument(cast.reader, draft.id, "pdf")).content.length;
    await expect(confirmDraft(cast.reader, draft.id)).rejects.toMatchObject({ code: "forbidden" });
    await confirmDraft(cast.author, draft.id);
    expect((await documentView(cast.reader, draft.id, "en")).machineDraft).toBe(false);
    expect((await exportDocument(cast.reader, draft.id, "html")).content.toString()).not.toContain(mark);
    expect((await exportDocument(cast.reader, draft.id, "pdf")).content.length).toBeLessThan(marked);
    expect(await languagesView(cast.author, draft.id, "en")).toMatchObject({ mayConfirm: false });
    expect((await languageVersions(cast.author, cast.id)).some(({ byMachine }) => byMachine)).toBe(false);
  });

  it("is marked in the version that readers are shown, in its files and for ever, until a confirmed one is published", async () => {
    const cast = await publishedGuidance("One step.");
    await beginTranslation(cast.author, cast.id, { language: "fr", byMachine: true });
    const { id } = (await languageVersions(cast.author, cast.id)).find(({ language }) => language === "fr")!;
    await publish({ ...cast, id });
    await rewrite(cast, id, "Un pas.");
    await confirmDraft(cast.author, id);
    const mark = "Premier jet d’une machine. Personne ne l’a encore confirmé.";
    const said = async () => ({
      page: (await documentView(cast.reader, id, "fr")).machineDraft, written: (await documentView(cast.author, id, "fr", { draft: true })).machineDraft, first: (await versionView(cast.reader, id, 1, "fr")).machineDraft,
      file: (await exportDocument(cast.reader, id, "html")).content.toString().includes(mark), list: (await languageVersions(cast.author, cast.id)).some(({ byMachine }) => byMachine),
    });
    expect(await said()).toEqual({ page: true, written: false, first: true, file: true, list: true });
    expect((await documentView(cast.author, id, "fr")).abilities.confirm).toBe(false);
    await publish({ ...cast, id });
    expect(await said()).toEqual({ page: false, written: false, first: true, file: false, list: false });
    expect((await versionView(cast.reader, id, 2, "fr")).machineDraft).toBe(false);
  });

  it("is confirmed with the version that says the same words", async () => {
    const cast = await publishedGuidance("One step.");
    await beginTranslation(cast.author, cast.id, { language: "fr", byMachine: true });
    const { id } = (await languageVersions(cast.author, cast.id)).find(({ language }) => language === "fr")!;
    await publish({ ...cast, id });
    await confirmDraft(cast.author, id);
    expect([(await documentView(cast.reader, id, "fr")).machineDraft, (await versionView(cast.reader, id, 1, "fr")).machineDraft]).toEqual([false, false]);
  });

  it("is marked on its page whatever kind it becomes before it is published", async () => {
    const cast = await publishedGuidance("One step.");
    await beginTranslation(cast.author, cast.id, { language: "fr", byMachine: true });
    const { id } = (await languageVersions(cast.author, cast.id)).find(({ language }) => language === "fr")!;
    await changeDetails(cast.author, id, { intent: "details", title: "Visites", kind: "working", language: "fr" });
    expect(await documentView(cast.author, id, "fr")).toMatchObject({ machineDraft: true, abilities: { confirm: true } });
  });

  it("leaves nothing behind where the machine does not answer", async () => {
    const cast = await publishedGuidance("Words");
    silent = true;
    await expect(beginTranslation(cast.author, cast.id, { language: "fr", byMachine: true })).rejects.toMatchObject({ code: "unavailable", field: "language", message: "machine_silent" });
    silent = false;
    expect(await languageVersions(cast.author, cast.id)).toHaveLength(1);
  });
});

describe("guidance in several languages", () => {
  it("can be said in any language that colleagues write in, with its own name and direction, and a machine may begin it", async () => {
    const cast = await publishedGuidance("One.");
    const { href } = await beginTranslation(cast.author, cast.id, { language: "sw", byMachine: true });
    await beginTranslation(cast.author, cast.id, { language: "ur" });
    const versions = await languageVersions(cast.author, cast.id);
    expect(versions.map(({ language, name }) => [language, name])).toEqual([["en", "English"], ["sw", "Kiswahili"], ["ur", "اردو"]]);
    const { missing } = await languagesView(cast.author, cast.id, "fr");
    expect(missing.slice(0, 5).map(({ label }) => label)).toEqual(["Français", "Español", "العربية", "Русский", "中文"]);
    expect(missing).toContainEqual({ value: "pt", label: "portugais" });
    expect(missing.some(({ value }) => value === "sw")).toBe(false);
    const swahili = versions[1]!.id;
    expect(href).toContain(String(swahili));
    await publish({ ...cast, id: swahili });
    expect((await documentView(cast.reader, swahili, "fr")).languageName).toBe("swahili");
    expect(inOwnLanguage((await besideReading(cast.reader, { id: cast.id, write: false })).languages, cast.id, "fr")).toBeNull();
    expect((await exportDocument(cast.reader, swahili, "html")).content.toString()).toContain('<html lang="sw" dir="ltr">');
    expect((await exportDocument(cast.reader, swahili, "pdf")).content.toString("latin1")).toContain("/Lang");
    expect((await exportDocument(cast.reader, versions[2]!.id, "html")).content.toString()).toContain('<html lang="ur" dir="rtl">');
  });

  it("begins with its source's words, is published for itself, and is what readers of that language meet first", async () => {
    const cast = await publishedGuidance("One.\n\nTwo.");
    const id = await beginFrench(cast);
    expect((await documentForEditing(cast.author, id, "fr")).markdown).toBe("One.\n\nTwo.");
    await expect(beginTranslation(cast.author, id, { language: "fr" })).rejects.toMatchObject({ field: "language" });
    await expect(beginTranslation(cast.reader, cast.id, { language: "es" })).rejects.toMatchObject({ code: "forbidden" });
    const beside = async () => (await besideReading(cast.reader, { id: cast.id, write: false })).languages;
    expect(inOwnLanguage(await beside(), cast.id, "fr")).toBeNull();
    await rewrite(cast, id, "Un.\n\nDeux.");
    await publish({ ...cast, id });
    expect(inOwnLanguage(await beside(), cast.id, "fr")).toContain(`/documents/${id}/`);
    expect(inOwnLanguage(await beside(), cast.id, "ru")).toBeNull();
    expect(inOwnLanguage(await beside(), id, "fr")).toBeNull();
  });

  it("says by how many changes it is behind, shows them, and is marked up to date with a version", async () => {
    const cast = await publishedGuidance("One.\n\nTwo stays.\n\nThree goes.");
    const id = await beginFrench(cast);
    await rewrite(cast, cast.id, "One changed.\n\nTwo stays.\n\nFour is altogether new here.");
    await publish(cast);
    await followEvents();
    const behind = async () => (await languageVersions(cast.author, id)).find((version) => version.id === id)?.behind;
    expect(await behind()).toBe(3);
    const { update } = await languagesView(cast.author, id, "en");
    expect(update).toMatchObject({ from: 1, to: 2, changes: 3 });
    expect(update?.html).toContain("Three goes.");
    expect((await languagesView(cast.author, cast.id, "en")).update).toBeNull();
    await markUpToDate(cast.author, id);
    expect([await behind(), (await languagesView(cast.author, id, "en")).update]).toEqual([0, null]);
    await expect(markUpToDate(cast.author, cast.id)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("confirming that one has read guidance", () => {
  const audience = { wholeTeam: true, offices: [], functions: [], dueOn: day(10) };
  const own = (cast: GuidanceCast, who: "author" | "reader" | "lead") => ownConfirmation(cast[who], cast.id);

  it("is asked of a team, offices and functions, and shown by office and person to whoever manages the team", async () => {
    const cast = await publishedGuidance("One.");
    expect(await own(cast, "author")).toBeNull();
    await expect(askConfirmation(cast.author, cast.id, audience)).rejects.toMatchObject({ code: "forbidden" });
    await expect(askConfirmation(cast.lead, cast.id, { ...audience, offices: ["CO-NOWHERE"] })).rejects.toMatchObject({ field: "offices" });
    await askConfirmation(cast.lead, cast.id, audience);
    expect([await own(cast, "author"), await own(cast, "reader")]).toEqual([{ dueOn: audience.dueOn, confirmedAt: null, instead: null }, null]);
    await askConfirmation(cast.lead, cast.id, { ...audience, wholeTeam: false, offices: [cast.office.code] });
    expect(await own(cast, "reader")).not.toBeNull();
    await confirmReading(cast.reader, cast.id);
    await confirmReading(cast.reader, cast.id);
    expect((await own(cast, "reader"))?.confirmedAt).toBeInstanceOf(Date);
    const report = await confirmationReport(cast.lead, cast.id, "en");
    expect(report.offices).toEqual([{ office: cast.office.name.en, city: cast.office.city.en, asked: 2, confirmed: 1 }]);
    expect(report.people.filter(({ at }) => at === null).map(({ handle }) => handle)).toEqual([cast.author.handle]);
    await expect(confirmationReport(cast.author, cast.id, "en")).rejects.toMatchObject({ code: "forbidden" });
  });

  it("starts anew with a material change only, and counts for the language one reads", async () => {
    const cast = await publishedGuidance("One.");
    await askConfirmation(cast.lead, cast.id, audience);
    const translation = await beginFrench(cast);
    await confirmReading(cast.author, translation);
    const confirmed = async () => (await own(cast, "author"))?.confirmedAt !== null;
    expect(await confirmed()).toBe(true);
    await rewrite(cast, cast.id, "One, in better words.");
    await publish(cast);
    expect(await confirmed()).toBe(true);
    await rewrite(cast, cast.id, "Another rule.");
    await publish(cast, { material: true });
    expect(await confirmed()).toBe(false);
    await confirmReading(cast.author, translation);
    expect(await confirmed()).toBe(false);
    await confirmReading(cast.author, cast.id);
    expect(await confirmed()).toBe(true);
  });

  it("is asked and counted with the source where one begins at a translation", async () => {
    const cast = await publishedGuidance("One.");
    const translation = await beginFrench(cast);
    await askConfirmation(cast.lead, translation, audience);
    expect(await own(cast, "author")).toEqual({ dueOn: audience.dueOn, confirmedAt: null, instead: null });
    await confirmReading(cast.author, translation);
    for (const id of [cast.id, translation]) {
      const { people, document } = await confirmationReport(cast.lead, id, "en");
      expect([document.href.startsWith(`/documents/${cast.id}/`), people.filter(({ at }) => at !== null).map(({ handle }) => handle)]).toEqual([true, [cast.author.handle]]);
    }
  });

  it("is reminded of before the day and once after it", async () => {
    const cast = await publishedGuidance("One.");
    await askConfirmation(cast.lead, cast.id, audience);
    const told = async () => (await database().select().from(outboxEvent).where(eq(outboxEvent.type, "guidance.confirmation_reminded"))).filter(({ payload }) => payload.documentId === cast.id).length;
    const after = (days: number) => remindReaders(new Date(Date.now() + days * 86_400_000));
    await after(5);
    expect(await told()).toBe(0);
    for (const days of [8, 9, 12, 13]) await after(days);
    expect(await told()).toBe(2);
  });
});
