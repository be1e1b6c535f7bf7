import { expect, test } from "vitest";
import { createFolder } from "~/modules/documents/places/change-folders.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { eventually } from "../../support/eventually";
import { pdfFile, sheetFile } from "../../support/made-files";
import { clientOf } from "../../support/sessions";

const uploaded = (name: string, content: Buffer) => new File([new Uint8Array(content)], name);

async function teamOf() {
  const team = await buildTeam(database(), { visibility: "private" });
  const [writer, observer, outsider] = [await buildPerson(database()), await buildPerson(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: writer.id, role: "member" });
  await buildMembership(database(), { teamId: team.id, personId: observer.id, role: "observer" });
  return { team, author: await actorFor(writer), writer: await clientOf(writer), observer: await clientOf(observer), outsider: await clientOf(outsider) };
}

test("without JavaScript, a file is brought into a folder, read, brought anew, renamed and thrown away", async () => {
  const { team, author, writer, observer, outsider } = await teamOf();
  const word = uniqueWord();
  const folder = await createFolder(author, team.slug, { name: "Law", parentId: null });
  const form = (await (await writer.get(`/teams/${team.slug}/documents?folder=${folder.id}`)).follow("Add files")).form("Add to the team");

  const nothing = await form.fill({ language: "fr" }).submit();
  expect([nothing.status, nothing.text.includes("Choose a file first."), nothing.form("Add to the team").value("language")]).toEqual([422, true, "fr"]);
  const unknown = new FormData();
  unknown.set("language", "xx");
  unknown.set("files", uploaded("Act.pdf", pdfFile(["First part"])));
  const refused = await writer.postFiles(`/teams/${team.slug}/documents/files`, unknown);
  expect([refused.status, refused.text.includes("Choose the language the document is written in.")]).toEqual([422, true]);
  const page = await nothing.form("Add to the team").attach("files", uploaded(`Act ${word}.pdf`, pdfFile(["First part", `Quarries ${word}`]))).submit();
  expect([page.status, page.text.includes(`Act ${word}`), page.text.includes("Version 1")]).toEqual([200, true, true]);
  const address = page.url.pathname;
  await eventually(async () => (await observer.get(address)).text.includes(`Quarries ${word}`), "the words are read", 30_000);

  expect((await observer.get(`/teams/${team.slug}/documents?folder=${folder.id}`)).text).toContain(`Act ${word}`);
  expect((await observer.get(address)).html).not.toContain("Bring a new version");
  expect((await observer.get(address.replace("/file", ""))).url.pathname).toBe(address);
  expect((await outsider.get(address)).status).toBe(404);
  // What is no text has no page to write it, nor any other of a text's pages.
  for (const page of ["edit", "files", "versions", "export/md"]) expect((await writer.send(address.replace(/file$/, page))).status).toBe(404);
  const fileId = /\/files\/([0-9a-f-]{36})\?save/.exec(page.html)?.[1] ?? "";
  const opened = await observer.send(`/files/${fileId}`);
  expect([opened.status, opened.headers["content-type"], opened.headers["content-disposition"]?.startsWith("inline")]).toEqual([200, "application/pdf", true]);
  expect((await outsider.send(`/files/${fileId}`)).status).toBe(404);

  const second = await (await writer.get(address)).form("Make it the present version").attach("files", uploaded("Book1.xlsx", await sheetFile("Fees", [[`Table ${word}`, 7]]))).submit();
  expect(["Version 2", "Version 1"].every((version) => second.text.includes(version))).toBe(true);
  await eventually(async () => (await observer.get(address)).text.includes(`Table ${word}`), "the words are read", 30_000);

  const blank = await second.form("Save the name").fill({ title: " " }).submit();
  expect([blank.status, blank.text.includes("Give the document a title.")]).toEqual([422, true]);
  const renamed = await blank.form("Save the name").fill({ title: `Fees ${word}` }).submit();
  expect(renamed.text).toContain(`Fees ${word}`);
  expect((await observer.get(address)).text).toContain(`Fees ${word}`);

  const trash = await (await renamed.follow("Move or remove")).form("Put it into the trash").submit();
  expect([(await observer.get(address)).status, (await observer.send(`/files/${fileId}`)).status]).toEqual([404, 404]);
  expect((await trash.form(/^Restore/).submit()).text).toContain(`Fees ${word}`);
}, 90_000);

test("a file's words are found in the one search box, with their page", async () => {
  const { team, writer, observer, outsider } = await teamOf();
  const word = uniqueWord();
  const form = (await writer.get(`/teams/${team.slug}/documents/files`)).form("Add to the team");
  await form.attach("files", uploaded("Scan.pdf", pdfFile(["Nothing", `About ${word}`]))).submit();
  await eventually(async () => /\/documents\/\d+\/scan\/file#part-2/.test((await observer.get(`/search?q=${word}`)).html), "the words are found", 30_000);
  expect((await outsider.get(`/search?q=${word}`)).html).not.toContain("/scan/file");
}, 60_000);

test("without JavaScript, a reader comments on a page of a file, is answered and told of which version it was said, and the team is asked", async () => {
  const { team, writer, observer, outsider } = await teamOf();
  const form = (await writer.get(`/teams/${team.slug}/documents/files`)).form("Add to the team");
  const made = await form.attach("files", uploaded("Act.pdf", pdfFile(["First part", "Second part"]))).submit();
  const address = made.url.pathname;
  await eventually(async () => (await observer.get(address)).text.includes("Second part"), "the words are read", 30_000);

  const wrong = await (await observer.get(address)).form("Comment").fill({ page: "7", message: "Which *quarry*?" }).submit();
  expect([wrong.status, wrong.text.includes("The file has no such page."), wrong.form("Comment").value("page"), wrong.form("Comment").value("message")]).toEqual([422, true, "7", "Which *quarry*?"]);
  const said = await wrong.form("Comment").fill({ page: "2", message: "Which *quarry*?" }).submit();
  expect([said.url.pathname, said.text.includes("On page 2"), said.html.includes("<em>quarry</em>"), said.text.includes("Said of version")]).toEqual([address, true, true, false]);
  expect([(await outsider.send(address.replace(/file$/, "comments"))).status, said.html.includes(">Resolve<")]).toEqual([404, true]);

  await (await writer.get(address)).form("Make it the present version").attach("files", uploaded("Act.pdf", pdfFile(["Only part"]))).submit();
  const answered = await (await writer.get(address)).form("Send").fill({ message: "That of the valley." }).submit();
  expect(["Said of version 1", "On page 2", "That of the valley."].every((words) => answered.text.includes(words))).toBe(true);
  const question = await answered.form("Ask the team about this file").submit();
  expect(question.html).toContain(`(${address})`);
  const resolved = await (await writer.get(address)).form("Resolve").submit();
  expect([resolved.url.pathname, resolved.text.includes("Resolved")]).toEqual([address.replace(/file$/, "comments"), true]);
  const after = await observer.get(address);
  expect([after.text.includes("quarry"), after.text.includes("See all comments")]).toEqual([false, true]);
}, 90_000);
