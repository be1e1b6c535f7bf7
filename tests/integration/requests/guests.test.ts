import { expect, it } from "vitest";
import { editRequest } from "~/modules/requests/edit-request.server";
import { requestView } from "~/modules/requests/request-view.server";
import { requestSchema } from "~/modules/requests/schema.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { uniqueWord } from "~db/seed/factories/unique";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { ask, somebody, stage, take } from "./cast";

const draft = { intent: "keep" };
const nobody = `nobody-${uniqueWord()}`.toLowerCase();

/** A guest, somebody who shares a team with them, and somebody who does not. */
async function guestAndPeople() {
  const guest = await somebody({ organisationRole: "guest" });
  const [near, hidden] = await Promise.all([somebody({ displayName: `Near ${uniqueWord()}` }), somebody({ displayName: `Hidden ${uniqueWord()}` })]);
  const team = await buildTeam(database());
  for (const { id } of [guest, near]) await buildMembership(database(), { teamId: team.id, personId: id });
  return { guest, near, hidden };
}

const refusal = (asking: Promise<unknown>) => asking.then(() => null, ({ code, field, message }: { code: string; field: string; message: string }) => ({ code, field, message }));

it("a guest who suggests somebody hidden is told the same as for nobody at all; whoever they know is kept", async () => {
  const { guest, near, hidden } = await guestAndPeople();
  const suggest = (person: string) => refusal(ask(guest.actor, { person, ...draft }));
  expect(await suggest(hidden.handle)).toEqual({ code: "invalid", field: "person", message: "person_missing" });
  expect(await suggest(hidden.handle)).toEqual(await suggest(nobody));
  expect(await suggest(near.handle)).toBeNull();
});

it("nor do authors named by a guest tell who there is, by short name or by name", async () => {
  const { guest, near, hidden } = await guestAndPeople();
  const wrote = (authors: string) => refusal(ask(guest.actor, { kind: "review", authors, ...draft }));
  expect(await wrote(hidden.handle)).toEqual({ code: "invalid", field: "authors", message: "author_unknown" });
  expect(await wrote(`${near.displayName}, ${hidden.displayName}`)).toEqual(await wrote(nobody));
  expect(await wrote(near.displayName)).toBeNull();
});

it("an author whom somebody may no longer see stays one when they change the request", async () => {
  const { near } = await guestAndPeople();
  const colleague = await somebody();
  const id = await ask(colleague.actor, { kind: "review", authors: near.handle, ...draft });
  const asGuest: Actor = { ...colleague.actor, organisationRole: "guest" };
  await editRequest(asGuest, id, requestSchema.parse({ title: "Another title", kind: "review", termId: "D2", authors: near.handle }));
  expect((await requestView(asGuest, id, "en")).authors.map(({ handle }) => handle)).toEqual([near.handle]);
});

it("steps about somebody whom the request does not concern tell nothing of who there is", async () => {
  const on = await stage("D8");
  const { guest, hidden } = await guestAndPeople();
  const id = await ask(guest.actor, { team: on.team.slug });
  const answers = [hidden.handle, nobody].map((person) => refusal(take(guest, id, { intent: "consult", person })));
  expect(await Promise.all(answers)).toEqual([{ code: "invalid", field: "person", message: "person_missing" }, { code: "invalid", field: "person", message: "person_missing" }]);
});
