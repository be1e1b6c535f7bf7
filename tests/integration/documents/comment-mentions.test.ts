import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { documentComment, documentCommentMention } from "~db/schema";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { remarksBeside } from "~/modules/documents/remarks/document-remarks.server";
import { postRemark, removeComment, replyToRemark } from "~/modules/documents/remarks/post-remark.server";
import { database } from "~/platform/database/connection.server";
import { buildSpace } from "../discussion/space";

beforeAll(registerDocumentTexts);

const named = async (commentId: string) =>
  (await database().select({ personId: documentCommentMention.personId }).from(documentCommentMention).where(eq(documentCommentMention.commentId, commentId))).map(({ personId }) => personId);

test("a comment names those who may read its document, by name, and forgets them with its words", async () => {
  const { team, member, join, outsider } = await buildSpace({ visibility: "private" });
  const [colleague, stranger] = [await join(), await outsider()];
  const { id } = await createDocument(member, team.slug, { title: "Visits", kind: "working", language: "en", text: "One." });
  const [first, reply] = [randomUUID(), randomUUID()];
  const { remarkId } = await postRemark(member, id, { id: first, message: `Look, @${colleague.handle} and @${stranger.handle}, also @team`, quotation: "", before: "", behind: "" });
  expect(await named(first)).toEqual([colleague.personId]);
  const [kept] = await database().select({ html: documentComment.html }).from(documentComment).where(eq(documentComment.id, first));
  expect(kept?.html).toContain(`@${colleague.displayName}</bdi></a>`);
  expect(kept?.html).toContain("also @team</p>");
  expect(kept?.html).not.toContain(stranger.displayName);
  await replyToRemark(colleague, { id: reply, remarkId, message: `Seen, @${member.handle}` });
  expect(await named(reply)).toEqual([member.personId]);
  await removeComment(colleague, { id: reply });
  expect(await named(reply)).toEqual([]);
});

test("names in a comment that call nobody are told to its author, the same again when it is sent twice, and to nobody else", async () => {
  const { team, member, join, outsider } = await buildSpace({ visibility: "private" });
  const [colleague, stranger] = [await join(), await outsider()];
  const { id } = await createDocument(member, team.slug, { title: "Visits", kind: "working", language: "en", text: "One." });
  const [first, reply] = [randomUUID(), randomUUID()];
  const say = () => postRemark(member, id, { id: first, message: `@${colleague.handle}, not @${stranger.handle} nor @wei-zang, and \`@code\``, quotation: "", before: "", behind: "" });
  const { remarkId, namedNobody } = await say();
  expect(namedNobody).toEqual([`@${stranger.handle}`, "@wei-zang"]);
  expect((await say()).namedNobody).toEqual(namedNobody);
  expect((await replyToRemark(colleague, { id: reply, remarkId, message: `Seen, @${member.handle}` })).namedNobody).toEqual([]);
  const told = async (actor: typeof member) =>
    (await remarksBeside(actor, { id, abilities: { write: true }, html: "" }, first)).remarks.flatMap(({ comments }) => comments.map((comment) => comment.namedNobody ?? []));
  expect(await told(member)).toEqual([namedNobody, []]);
  expect(await told(colleague)).toEqual([[], []]);
});
