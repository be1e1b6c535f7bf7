import { expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { apiClientOf } from "../../support/api-client";

interface Written {
  id: number;
  namedNobody: string[];
}

test("a program is told which names in a message call nobody, when it is posted, edited, or begins something", async () => {
  const [who, other] = [await buildPerson(database()), await buildPerson(database())];
  const team = await buildTeam(database());
  await buildMembership(database(), { teamId: team.id, personId: who.id });
  const client = await apiClientOf(who);
  const begun = (await client.post(`/teams/${team.slug}/threads`, { title: "Heat", language: "en", markdown: "Ask @wei-zang or a@b.example" })).json<Written>();
  expect(begun.namedNobody).toEqual(["@wei-zang"]);
  const posted = await client.post(`/threads/${begun.id}/messages`, { markdown: `Not @${who.handle} but @li-nah`, language: "en" });
  expect(posted.json<Written>().namedNobody).toEqual(["@li-nah"]);
  const edited = await client.call("PATCH", `/threads/${begun.id}/messages/2`, { body: { markdown: "Nobody", language: "en", version: 1 } });
  expect(edited.json<Written>()).toEqual({ change: 1, namedNobody: [] });
  const direct = await client.post("/conversations", { to: [other.handle], title: "", language: "en", markdown: "Tell @wei-zang" });
  expect(direct.json<Written>().namedNobody).toEqual(["@wei-zang"]);
});

test("a program is told of names in a comment on a document, and in a reply, that call nobody", async () => {
  const who = await buildPerson(database());
  const team = await buildTeam(database());
  await buildMembership(database(), { teamId: team.id, personId: who.id });
  const made = await createDocument(await actorFor(who), team.slug, { title: "Visits", kind: "working", language: "en", text: "One." });
  const client = await apiClientOf(who);
  const said = (await client.post(`/documents/${made.id}/comments`, { markdown: "For @wei-zang" })).json<Written & { remarkId: number }>();
  expect(said.namedNobody).toEqual(["@wei-zang"]);
  const reply = await client.post(`/remarks/${said.remarkId}/comments`, { markdown: `Seen, @${who.handle}` });
  expect(reply.json<Written>().namedNobody).toEqual([]);
});
