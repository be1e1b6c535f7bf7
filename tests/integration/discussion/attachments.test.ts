import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { message, storedFile } from "~db/schema";
import { maxFilesOfMessage } from "~/modules/discussion/contract";
import { changeMessage } from "~/modules/discussion/message-life/change-message.server";
import { deleteMessage } from "~/modules/discussion/message-life/delete-message.server";
import { splitThread } from "~/modules/discussion/split-thread.server";
import { mergeThread } from "~/modules/discussion/merge-thread.server";
import { messageKind, readMessageOfFiles } from "~/modules/discussion/message-files.server";
import { takeMessage } from "~/modules/discussion/take-message.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import { accessFile } from "~/modules/files/access-file.server";
import { registerFileOwner } from "~/modules/files/public.server";
import { takeFile } from "~/modules/files/take-file.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { contentOf } from "~/platform/storage/folder-store.server";
import { begin, buildSpace } from "./space";

beforeAll(() => registerFileOwner(messageKind, readMessageOfFiles));

const textFile = (name: string, words = "some words") => new File([words], name, { type: "application/x-lies" });

interface Form {
  message?: string;
  messageId?: string;
  files?: File[];
  attached?: string[];
  more?: [string, string][];
}

function formOf({ message = "See the file", messageId = randomUUID(), files = [], attached = [], more = [] }: Form): FormData {
  const fields = new FormData();
  for (const [name, value] of [["messageId", messageId], ["message", message], ["language", "en"], ...more] as const) fields.append(name, value);
  for (const file of files) fields.append("files", file);
  for (const id of attached) fields.append("attached", id);
  return fields;
}

const post = (actor: Actor, threadId: number, form: Form) => takeMessage(actor, threadId, formOf(form));
const brought = async (actor: Actor, name: string) => (await takeFile(actor, { name, content: contentOf(Buffer.from("words")) })).id;
const filesIn = async (actor: Actor, threadId: number) => (await threadView(actor, threadId, "en")).messages.map(({ files = [] }) => files.map(({ name }) => name));
const unclaimedOf = (actor: Actor) => database().$count(storedFile, eq(storedFile.uploaderId, actor.personId));

describe("a message with files", () => {
  it("is there with all of them, for everybody who reads the thread and nobody else", async () => {
    const { team, member, join, outsider } = await buildSpace({ visibility: "private" });
    const threadId = await begin(member, team.slug);
    expect(await post(member, threadId, { files: [textFile("plan.txt"), textFile("table.csv", "a,b\n")] })).toMatchObject({ sent: { seq: 2 } });
    expect(await filesIn(await join(), threadId)).toEqual([[], ["plan.txt", "table.csv"]]);
    const [stored] = await database().select().from(message).where(eq(message.threadId, threadId)).orderBy(message.seq).offset(1);
    const [file] = stored!.files!;
    expect(file).toMatchObject({ type: "text/plain", size: 10 });
    expect((await accessFile(await join("observer"), file!.id)).name).toBe("plan.txt");
    await expect(accessFile(await outsider(), file!.id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("may be nothing but its files, and is none without words and files", async () => {
    const { team, member } = await buildSpace();
    const threadId = await begin(member, team.slug);
    expect(await post(member, threadId, { message: " ", files: [textFile("plan.txt")] })).toMatchObject({ sent: { seq: 2 } });
    expect(await post(member, threadId, { message: " " })).toMatchObject({ errors: { message: ["required"] } });
  });

  it("is posted once with one set of files, however often it is sent at once", async () => {
    const { team, member } = await buildSpace();
    const threadId = await begin(member, team.slug);
    const form = { messageId: randomUUID(), attached: [await brought(member, "a.txt"), await brought(member, "b.txt")] };
    const results = await Promise.all(Array.from({ length: 50 }, () => post(member, threadId, form)));
    expect(results.every((result) => "sent" in result && result.sent.seq === 2)).toBe(true);
    expect(await filesIn(member, threadId)).toEqual([[], ["a.txt", "b.txt"]]);
  });

  it("takes in no file from who may not write", async () => {
    const { team, member, join } = await buildSpace();
    const threadId = await begin(member, team.slug);
    const observer = await join("observer");
    await expect(post(observer, threadId, { files: [textFile("plan.txt")] })).rejects.toMatchObject({ code: "forbidden" });
    expect(await unclaimedOf(observer)).toBe(0);
  });

  it("comes back with its files when something is wrong, and is sent with them again", async () => {
    const { team, member } = await buildSpace();
    const threadId = await begin(member, team.slug);
    const back = await post(member, threadId, { message: "x".repeat(20_001), files: [textFile("kept.txt"), textFile("left.txt")] });
    if (!("errors" in back)) throw new Error("it was posted");
    expect(back).toMatchObject({ errors: { message: ["too_long"] }, attached: [{ name: "kept.txt" }, { name: "left.txt" }] });
    const [kept, left] = back.attached!.map(({ id }) => id);
    expect(await post(member, threadId, { attached: [kept!, left!], more: [["removeFile", left!]] })).toMatchObject({ sent: { seq: 2 } });
    expect(await filesIn(member, threadId)).toEqual([[], ["kept.txt"]]);
    await expect(accessFile(member, left!)).rejects.toMatchObject({ code: "not_found" });
  });

  it("says which files it does not take", async () => {
    const { team, member, join } = await buildSpace();
    const threadId = await begin(member, team.slug);
    const many = Array.from({ length: maxFilesOfMessage + 1 }, (_, place) => textFile(`${place}.txt`));
    expect(await post(member, threadId, { files: many })).toMatchObject({ errors: { files: ["too_many"] } });
    const large = new File([Buffer.alloc(26 * 1024 * 1024)], "large.bin");
    expect(await post(member, threadId, { files: [textFile("small.txt"), large] })).toMatchObject({ errors: { files: ["too_large"] }, attached: [{ name: "small.txt" }] });
    const others = await brought(await join(), "a.txt");
    expect(await post(member, threadId, { attached: [others] })).toMatchObject({ errors: { files: ["gone"] }, attached: [] });
    expect(await filesIn(member, threadId)).toEqual([[]]);
  });
});

describe("what happens to a message happens to its files", () => {
  async function posted(words = "See the files") {
    const space = await buildSpace({ visibility: "private" });
    const threadId = await begin(space.member, space.team.slug);
    await post(space.member, threadId, { message: words, files: [textFile("one.txt"), textFile("two.txt")] });
    const [row] = await database().select().from(message).where(eq(message.threadId, threadId)).orderBy(message.seq).offset(1);
    return { ...space, threadId, row: row!, ids: row!.files!.map(({ id }) => id) };
  }

  it("deleting it puts them out of everybody's reach", async () => {
    const { member, threadId, ids } = await posted();
    await deleteMessage(member, { threadId, seq: 2 });
    for (const id of ids) await expect(accessFile(member, id)).rejects.toMatchObject({ code: "not_found" });
    expect(await filesIn(member, threadId)).toEqual([[], []]);
  });

  it("editing it may leave one out, without another wording", async () => {
    const { member, threadId, ids: [one, two] } = await posted();
    const edit = new FormData();
    for (const [name, value] of Object.entries({ intent: "edit", seq: "2", version: "1", message: "See the files", language: "en", removeFile: one! })) edit.append(name, value);
    expect(await changeMessage(member, threadId, edit)).toEqual({ changed: { change: 1, namedNobody: [] } });
    expect(await filesIn(member, threadId)).toEqual([[], ["two.txt"]]);
    await expect(accessFile(member, one!)).rejects.toMatchObject({ code: "not_found" });
    expect((await accessFile(member, two!)).name).toBe("two.txt");
    const [row] = await database().select({ version: message.version }).from(message).where(eq(message.threadId, threadId)).orderBy(message.seq).offset(1);
    expect(row?.version).toBe(1);
  });

  it("a message of files alone keeps at least one", async () => {
    const { member, threadId, ids } = await posted(" ");
    const edit = new FormData();
    for (const [name, value] of [["intent", "edit"], ["seq", "2"], ["version", "1"], ["message", ""], ["language", "en"], ...ids.map((id) => ["removeFile", id])]) edit.append(name!, value!);
    expect(await changeMessage(member, threadId, edit)).toMatchObject({ errors: { message: ["required"] } });
    expect(await filesIn(member, threadId)).toEqual([[], ["one.txt", "two.txt"]]);
  });

  it("moving it to another thread takes them along, for those who read that one", async () => {
    const { team, member, join, threadId, ids: [one] } = await posted();
    const lead = await join("lead");
    const { threadId: other } = await splitThread(lead, threadId, { seqs: [2], after: false, title: "On its own", into: undefined, reason: "" });
    expect(await filesIn(member, other)).toEqual([["one.txt", "two.txt"]]);
    await mergeThread(lead, other, { into: await begin(member, team.slug), reason: "" });
    expect((await accessFile(member, one!)).name).toBe("one.txt");
  });
});
