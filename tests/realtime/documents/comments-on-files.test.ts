import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { postRemark } from "~/modules/documents/remarks/post-remark.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildTeamFile } from "~db/seed/factories/build-team-file";
import { actorFor } from "../../support/actors";
import { LiveClient } from "../../support/live-client";

test("whoever reads a file hears that somebody commented on it, until they leave its team; others hear nothing", async () => {
  const team = await buildTeam(database(), { visibility: "private" });
  const [writer, observer, outsider] = [await buildPerson(database()), await buildPerson(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: writer.id, role: "member" });
  await buildMembership(database(), { teamId: team.id, personId: observer.id, role: "observer" });
  const { id } = await buildTeamFile(database(), { teamId: team.id, authorId: writer.id });
  const channel = `document:${id}`;
  const [reader, stranger] = [await LiveClient.connect(observer), await LiveClient.connect(outsider)];
  expect([await reader.follow(channel), await stranger.follow(channel)]).toMatchObject([{ ok: true }, { ok: false }]);
  await postRemark(await actorFor(writer), id, { id: randomUUID(), message: "Which year?", quotation: "", before: "", behind: "", page: 1 });
  await reader.heard("remarks_changed");
  await leaveTeam(await actorFor(observer), { slug: team.slug });
  await reader.heard("channel_closed", (payload) => payload.channel === channel, 5_000);
  expect(stranger.events.map(({ name }) => name)).not.toContain("remarks_changed");
});
