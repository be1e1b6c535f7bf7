import { existsSync } from "node:fs";
import path from "node:path";
import { and, eq, inArray, like, sql } from "drizzle-orm";
import { Doc, encodeStateAsUpdate, XmlElement } from "yjs";
import { beforeAll, describe, expect, test } from "vitest";
import { archiveCommand } from "~/modules/archive/public.server";
import { openArchive } from "~/modules/archive/read-zip.server";
import { database } from "~/platform/database/connection.server";
import { credential, document, membership, message, person, searchEntry, team, thread } from "~db/schema";
import { buildThread } from "~db/seed/factories/build-thread";
import { followEvents } from "../../support/events";
import { temporaryFolder } from "../../support/temporary-folder";
import { archiveOf, quietTask, smallOrganisation } from "./archives";

beforeAll(async () => void (await followEvents()));

async function importing(file: string, ...options: string[]) {
  const task = quietTask();
  return { isDone: await archiveCommand(["import", file, ...options], task), said: task.said };
}

const threadOf = async (title: string) => (await database().select().from(thread).where(eq(thread.title, title)))[0];

describe("what another system tells", () => {
  test("comes in whole, is found by the search, and nobody in it has a password", async () => {
    const { isDone, said } = await importing(await archiveOf(smallOrganisation("one")));
    expect(said.join("\n")).toContain("messages: 2 new");
    expect(isDone).toBe(true);

    const here = await threadOf("Scaffolds one");
    expect(here).toMatchObject({ kind: "question", lastSeq: 2, lastMessageAt: new Date("2025-03-02T08:00:00Z") });
    const messages = await database().select().from(message).where(eq(message.threadId, here?.id ?? 0)).orderBy(message.seq);
    expect(messages.map(({ seq, html }) => [seq, html])).toEqual([[1, '<p>Who inspects <strong>scaffolds</strong>?</p>'], [2, '<p>The labour inspectorate.</p>']]);
    expect(here?.answerId).toBe(messages[1]?.id);
    const [guide] = await database().select().from(document).where(eq(document.title, "Guide one"));
    expect(guide?.text).toBe("Scaffolds\nCheck them daily.");

    const entries = await database().select().from(searchEntry).where(eq(searchEntry.title, "Scaffolds one"));
    expect(entries.map(({ kind }) => kind).sort()).toEqual(["message", "message", "thread"]);
    const people = await database().select({ id: person.id }).from(person).where(like(person.handle, "%-one"));
    expect(people).toHaveLength(2);
    expect(await database().$count(credential, inArray(credential.personId, people.map(({ id }) => id)))).toBe(0);
  });

  test("comes twice and is there once; what people changed meanwhile stays", async () => {
    const file = await archiveOf(smallOrganisation("two"));
    await importing(file);
    await database().update(person).set({ title: "changed here" }).where(eq(person.handle, "ada-two"));
    await database().update(team).set({ purpose: { en: "new", fr: "new", es: "new", ar: "new", ru: "new", zh: "new" } }).where(eq(team.slug, "team-two"));
    const { isDone, said } = await importing(file);
    expect(isDone).toBe(true);
    expect(said.filter((line) => / [1-9]\d* new/.test(line))).toEqual([]);
    expect(await threadOf("Scaffolds two")).toMatchObject({ lastSeq: 2 });
    expect((await database().select().from(person).where(eq(person.handle, "ada-two")))[0]?.title).toBe("changed here");
    expect((await database().select().from(team).where(eq(team.slug, "team-two")))[0]?.purpose.en).toBe("new");
    expect(await database().$count(document, eq(document.title, "Guide two"))).toBe(1);
  });

  test("has the files of messages, which go out and come in again with their content", async () => {
    const id = "4f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a99";
    const organisation = { ...smallOrganisation("files"), "message-files": [{ key: id, message: "old-files-17-3", name: "table.csv" }] };
    organisation.messages.push({ key: "old-files-17-3", thread: "old-files-17", author: "ada-files", language: "en", createdAt: "2025-04-01T09:00:00Z", markdown: "", bringsFiles: true } as never);
    const file = await archiveOf(organisation, { [`files/${id}`]: Buffer.from("office,people\n") });
    for (const expected of [/message-files: 1 new/, /message-files: (0 new|1 there)/]) expect((await importing(file)).said.join("\n")).toMatch(expected);
    const here = await threadOf("Scaffolds files");
    const brought = () => database().select({ files: message.files }).from(message).where(and(eq(message.threadId, here?.id ?? 0), eq(message.seq, 3)));
    expect((await brought())[0]?.files).toEqual([{ id, name: "table.csv", type: "text/csv", size: 14 }]);

    const out = path.join(temporaryFolder("archive"), "out.zip");
    expect(await archiveCommand(["export", out], quietTask())).toBe(true);
    const archive = await openArchive(out);
    expect((await archive.file(`files/${id}`)).toString()).toBe("office,people\n");
    archive.close();
    const { isDone, said } = await importing(await archiveOf(organisation));
    expect([isDone, said.join("\n")]).toEqual([false, expect.stringContaining(`there is no file files/${id}`)]);
  });

  test("has files beside what teams write, with every version, which go out and come in again", async () => {
    const [first, second] = ["4f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3b01", "4f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3b02"];
    const versions = [[first, "leo-filed"], [second, "ada-filed"]].map(([key, addedBy], at) => ({ key, name: "Fees.csv", addedBy, createdAt: `2025-05-0${at + 1}T09:00:00.000Z` }));
    const organisation = { ...smallOrganisation("filed"), "team-files": [{ key: "old-filed-f1", team: "team-filed", title: "Fees", language: "en", author: "leo-filed", createdAt: "2025-05-01T09:00:00.000Z", versions }] };
    const file = await archiveOf(organisation, { [`files/${first}`]: Buffer.from("office,fee\n"), [`files/${second}`]: Buffer.from("office,fee\nquarry,10\n") });
    for (const expected of [/team-files: 1 new/, /team-files: (0 new|1 there)/]) expect((await importing(file)).said.join("\n")).toMatch(expected);
    await followEvents();
    const [filed] = await database().select({ kind: document.kind, text: document.text }).from(document).where(eq(document.title, "Fees"));
    expect(filed).toEqual({ kind: "file", text: "office,fee\nquarry,10" });

    const out = path.join(temporaryFolder("archive"), "out.zip");
    expect(await archiveCommand(["export", out], quietTask())).toBe(true);
    const archive = await openArchive(out);
    expect((await archive.file(`files/${first}`)).toString()).toBe("office,fee\n");
    expect((await archive.file("team-files.ndjson")).toString()).toContain(JSON.stringify(versions.map((version) => ({ ...version, alt: "" })).map(({ key, name, alt, addedBy, createdAt }) => ({ key, name, alt, addedBy, createdAt }))));
    archive.close();
  });

  test("has deleted messages in their places, without words", async () => {
    const organisation = smallOrganisation("gone");
    organisation.messages.push({ key: "old-gone-17-3", thread: "old-gone-17", author: "ada-gone", language: "en", createdAt: "2025-04-01T09:00:00Z", markdown: "", deletedAt: "2025-04-02T09:00:00Z", deletedBy: "leo-gone" } as never);
    expect((await importing(await archiveOf(organisation))).isDone).toBe(true);
    const here = await threadOf("Scaffolds gone");
    const [gone] = await database().select().from(message).where(and(eq(message.threadId, here?.id ?? 0), eq(message.seq, 3)));
    expect(gone).toMatchObject({ html: "", text: "", deletedAt: new Date("2025-04-02T09:00:00Z") });
    organisation.messages.push({ key: "old-gone-17-4", thread: "old-gone-17", author: "ada-gone", language: "en", createdAt: "2025-04-03T09:00:00Z", markdown: "" });
    expect((await importing(await archiveOf(organisation))).said.join("\n")).toContain("markdown: says nothing");
  });

  test("comes again with more, and what is new takes the next numbers", async () => {
    const organisation = smallOrganisation("three");
    await importing(await archiveOf(organisation));
    organisation.messages.push({ key: "old-three-17-3", thread: "old-three-17", author: "ada-three", language: "en", createdAt: "2025-04-01T09:00:00Z", markdown: "Thank you." });
    expect((await importing(await archiveOf(organisation))).said.join("\n")).toContain("messages: 1 new");
    expect(await threadOf("Scaffolds three")).toMatchObject({ lastSeq: 3 });
  });
});

test("addresses stay what they were where they are free, and nobody who writes later is given one of them", async () => {
  const organisation = smallOrganisation("eight");
  const [taken] = await database().select({ id: thread.id }).from(thread).limit(1);
  const [first, second] = [{ ...organisation.threads[0]!, number: 70_001 }, { ...organisation.threads[0]!, key: "taken", title: "Taken eight", number: taken?.id ?? 1, answer: null }];
  await importing(await archiveOf({ ...organisation, threads: [first, second], documents: [{ ...organisation.documents[0], number: 80_001 }] }));
  expect(await threadOf("Scaffolds eight")).toMatchObject({ id: 70_001 });
  expect((await threadOf("Taken eight"))?.id).toBeGreaterThan(70_001);
  expect((await database().select().from(document).where(eq(document.title, "Guide eight")))[0]?.id).toBe(80_001);
  expect((await buildThread(database())).id).toBeGreaterThan(70_001);
});

describe("an archive that is not right", () => {
  test("is refused whole, with every error by its file and line", async () => {
    const right = smallOrganisation("four");
    const file = await archiveOf({
      people: [...right.people, { ...right.people[0], handle: "ada-again" }, { ...right.people[0], handle: "Not A Handle", email: "x" }, "{ no JSON"],
      teams: [...right.teams, { ...right.teams[0], slug: "other", parent: "no-such-team", surprise: 1 }],
      memberships: [...right.memberships, { team: "team-four", person: "nobody", joinedAt: "yesterday" }, { ...right.memberships[0], person: "nobody" }],
      threads: [...right.threads, { ...right.threads[0], key: "t2", title: " ", answer: null }, { ...right.threads[0], key: "t3", answer: "gone" }],
      messages: [...right.messages, { ...right.messages[0], key: "m3", markdown: " \n" }, { ...right.messages[0], key: "m4", seq: 9 }, right.messages[0] ?? ""],
      documents: [{ ...right.documents[0], state: "files/not-there.yjs" }],
    });
    for (const options of [["--dry-run"], []]) {
      const { isDone, said } = await importing(file, ...options);
      expect(isDone).toBe(false);
      const where = said.filter((line) => line.includes(".ndjson")).map((line) => line.split(" ").slice(0, 2).join(" "));
      expect(where).toEqual([
        'people.ndjson:3: email:', "people.ndjson:4: handle:", "people.ndjson:4: email:", "people.ndjson:5: is",
        "teams.ndjson:2: Unrecognized", "memberships.ndjson:3: joinedAt:", "memberships.ndjson:4: person:", "threads.ndjson:2: title:",
        "messages.ndjson:3: markdown:", "messages.ndjson:4: seq:", "messages.ndjson:5: key:", "threads.ndjson:3: answer:", "documents.ndjson:1: state:",
      ]);
      expect(said.at(-1)).toBe("13 errors: nothing was imported.");
    }
    expect(await database().$count(person, eq(person.handle, "ada-four"))).toBe(0);
  });

  test("of another version or kind is refused", async () => {
    await expect(importing("/no/such/file.zip")).rejects.toThrow(/cannot be read/);
    await expect(archiveCommand(["import"], quietTask())).rejects.toThrow(/Say what to do/);
    await expect(archiveCommand(["export", "x", "--dry-run"], quietTask())).rejects.toThrow(/Say what to do/);
  });

  test("brings no markup of its own: words stay words, and a made-up text is refused", async () => {
    const organisation = smallOrganisation("five");
    organisation.messages[0] = { ...organisation.messages[0]!, markdown: '<img src=x onerror="alert(1)"> [x](javascript:alert(1))' };
    const doc = new Doc();
    doc.getXmlFragment("default").insert(0, [new XmlElement("iframe")]);
    const state = encodeStateAsUpdate(doc);
    const foreign = { ...organisation, documents: [{ ...organisation.documents[0], state: "files/a.yjs" }] };
    const refused = await importing(await archiveOf(foreign, { "files/a.yjs": state }));
    expect(refused.said).toContain("documents.ndjson:1: state: is no text that our editor makes");

    await importing(await archiveOf(organisation));
    const here = await threadOf("Scaffolds five");
    const [first] = await database().select().from(message).where(sql`${message.threadId} = ${here?.id ?? 0} and ${message.seq} = 1`);
    expect(first?.html).not.toMatch(/<img|href/);
    expect(first?.html).toContain("&lt;img");
  });
});

test("an import that is interrupted goes on where it stopped", async () => {
  const organisation = smallOrganisation("six");
  const many = Array.from({ length: 1_200 }, (_, place) => ({ ...organisation.messages[0]!, key: `m6-${place}`, markdown: `Number ${place}`, seq: place + 3 }));
  const file = await archiveOf({ ...organisation, messages: [...organisation.messages, ...many] });
  const stop = new AbortController();
  const task = quietTask(stop.signal);
  const stopped = archiveCommand(["import", file], { ...task, say: (line) => (task.say(line), line.includes("threads: 1 new") && stop.abort()) });
  expect(await stopped).toBe(false);
  expect(task.said.at(-1)).toMatch(/^Interrupted: .* goes on from there/);
  expect(await threadOf("Scaffolds six")).toMatchObject({ lastSeq: 0 });

  expect((await importing(file)).isDone).toBe(true);
  const here = await threadOf("Scaffolds six");
  const [numbers] = await database().select({ count: sql<number>`count(*)::int`, last: sql<number>`max(seq)` }).from(message).where(eq(message.threadId, here?.id ?? 0));
  expect(numbers).toEqual({ count: 1_202, last: 1_202 });
  expect(await database().$count(membership, sql`team_id = ${here?.teamId ?? 0}`)).toBe(2);
});

test("an export never overwrites a file, and leaves none behind that is not whole", async () => {
  const file = await archiveOf(smallOrganisation("seven"));
  await expect(archiveCommand(["export", file], quietTask())).rejects.toThrow(/is there already/);
  const stop = new AbortController();
  stop.abort();
  const task = quietTask(stop.signal);
  expect(await archiveCommand(["export", `${file}-new`], task)).toBe(false);
  expect(task.said.at(-1)).toBe("Interrupted: nothing was written.");
  expect([`${file}-new`, `${file}-new.part`].filter(existsSync)).toEqual([]);
});
