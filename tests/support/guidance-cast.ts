import { changeText } from "~/modules/documents/change-text.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentForEditing } from "~/modules/documents/document-view.server";
import { publishGuidance } from "~/modules/guidance/life/publish.server";
import { answerReview, approveGuidance, sendForReview, tickGate } from "~/modules/guidance/life/review.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "./actors";

/** A day from now, as guidance counts them. */
export const dayFromNow = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

/** A piece of guidance with those around it: who writes it, who leads the team, who reviews it, and who only reads it. */
export async function guidanceCast(title: string, text: string) {
  const team = await buildTeam(database());
  const [member, leader, expert, outsider] = await Promise.all([1, 2, 3, 4].map(() => buildPerson(database())));
  await buildMembership(database(), { teamId: team.id, personId: member!.id, role: "member" });
  await buildMembership(database(), { teamId: team.id, personId: leader!.id, role: "lead" });
  const people = { author: member!, lead: leader!, reviewer: expert!, reader: outsider! };
  const [author, lead, reviewer, reader] = await Promise.all([actorFor(people.author), actorFor(people.lead), actorFor(people.reviewer), actorFor(people.reader)]);
  const { id } = await createDocument(author, team.slug, { title, kind: "guidance", language: "en", text });
  return {
    id, team, people, author, lead, reviewer, reader,
    /** Writes other words, which nobody approves by that. */
    write: async (words: string) => { await changeText(author, id, { intent: "text", text: words, revision: (await documentForEditing(author, id, "en")).revision }); },
    /** Has what is written reviewed, approved and shown to readers. */
    publish: async ({ reviewOn = dayFromNow(300), expiresOn = dayFromNow(400) } = {}) => {
      await sendForReview(author, id, { reviewers: [people.reviewer.handle], dueOn: dayFromNow(7) });
      await tickGate(author, id, { gate: "sources_checked", done: true });
      await answerReview(reviewer, id, { verdict: "approve", comment: "" });
      await approveGuidance(lead, id);
      await publishGuidance(lead, id, { reviewOn, expiresOn, material: false, note: "" });
      return { reviewOn, expiresOn };
    },
  };
}
