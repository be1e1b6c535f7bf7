import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createDocument, documentBegunWith } from "~/modules/documents/create-document.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";

async function aWriter() {
  const [team, person] = [await buildTeam(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: person.id });
  return { team, actor: await actorFor(person) };
}

const form = (title: string, submissionId: string, text = "") => ({ title, kind: "working" as const, language: "en" as const, text, submissionId });

test("however often a form is pressed, it begins one document", async () => {
  const { team, actor } = await aWriter();
  const id = randomUUID();
  const begun = await Promise.all(Array.from({ length: 5 }, () => createDocument(actor, team.slug, form("Sampling", id))));
  expect(new Set(begun.map((document) => document.id)).size).toBe(1);
  expect(await documentBegunWith(actor, form("Sampling", id))).toEqual(begun[0]);
});

test("the same form with other words, or another's, is a document of its own", async () => {
  const [one, other] = [await aWriter(), await aWriter()];
  const id = randomUUID();
  const first = await createDocument(one.actor, one.team.slug, form("Sampling", id));
  const renamed = await createDocument(one.actor, one.team.slug, form("Sampling of dust", id));
  const reworded = await createDocument(one.actor, one.team.slug, form("Sampling", id, "Of dust"));
  const theirs = await createDocument(other.actor, other.team.slug, form("Sampling", id));
  expect(new Set([first.id, renamed.id, reworded.id, theirs.id]).size).toBe(4);
});
