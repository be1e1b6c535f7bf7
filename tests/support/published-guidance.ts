import { changeText } from "~/modules/documents/change-text.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentForEditing } from "~/modules/documents/document-view.server";
import { languageVersions } from "~/modules/guidance/languages/language-versions.server";
import { beginTranslation } from "~/modules/guidance/languages/translate.server";
import { publishGuidance } from "~/modules/guidance/life/publish.server";
import { answerReview, approveGuidance, sendForReview, tickGate } from "~/modules/guidance/life/review.server";
import { database } from "~/platform/database/connection.server";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "./actors";

/** A day so many days from now, as forms send it. */
export const day = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);

/** Guidance of an open team that readers are shown, with its author, who leads the team, and a reader of the same office outside the team. */
export async function publishedGuidance(text: string) {
  const office = await buildOffice(database());
  const team = await buildTeam(database());
  const [author, lead, reader] = [await buildPerson(database(), { officeId: office.id }), await buildPerson(database()), await buildPerson(database(), { officeId: office.id, function: "dwt_director" })];
  await buildMembership(database(), { teamId: team.id, personId: author.id, role: "member" });
  await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
  const cast = { team, office, author: await actorFor(author), lead: await actorFor(lead), reader: await actorFor(reader) };
  const { id } = await createDocument(cast.author, team.slug, { title: `Visits ${uniqueWord()}`, kind: "guidance", language: "en", text });
  await publish({ ...cast, id });
  return { ...cast, id };
}

export type GuidanceCast = Awaited<ReturnType<typeof publishedGuidance>>;

/** Takes what is written through review and approval to its readers. */
export async function publish({ id, author, lead }: Pick<GuidanceCast, "author" | "lead" | "id">, change: { material?: boolean; confirmBy?: string } = {}): Promise<void> {
  await sendForReview(author, id, { reviewers: [lead.handle], dueOn: day(3) });
  await tickGate(author, id, { gate: "sources_checked", done: true });
  await answerReview(lead, id, { verdict: "approve", comment: "" });
  await approveGuidance(lead, id);
  await publishGuidance(lead, id, { reviewOn: day(300), expiresOn: day(400), material: false, note: "", ...change });
}

/** Writes other words over those of a document. */
export async function rewrite({ author }: Pick<GuidanceCast, "author">, id: number, text: string): Promise<void> {
  await changeText(author, id, { intent: "text", text, revision: (await documentForEditing(author, id, "en")).revision });
}

/** Begins the French version, which is still a draft. */
export async function beginFrench(cast: Pick<GuidanceCast, "author" | "id">): Promise<number> {
  await beginTranslation(cast.author, cast.id, { language: "fr" });
  return (await languageVersions(cast.author, cast.id)).find(({ language }) => language === "fr")!.id;
}
