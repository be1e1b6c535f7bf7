import { expect, test } from "vitest";
import { answerEvent } from "~/modules/calendar/answer-event.server";
import { anEvent } from "../../integration/calendar/cast";
import { aTeam, somebody } from "../../integration/teams/cast";
import { LiveClient } from "../../support/live-client";

test("an answer reaches those who have the event or its team's calendar open, and nobody who may not see it", async () => {
  const team = await aTeam({ visibility: "private" });
  const [organiser, member, outsider] = [await somebody({ team }), await somebody({ team }), await somebody()];
  const id = await anEvent(organiser, team.slug, {});
  const [live, locked] = [await LiveClient.connect({ id: organiser.personId }), await LiveClient.connect({ id: outsider.personId })];
  expect(await live.follow(`event:${id}`)).toEqual({ ok: true });
  expect(await locked.follow(`event:${id}`)).toMatchObject({ ok: false });
  await answerEvent(member, { id }, "yes");
  await live.heard("calendar_changed", () => true, 5_000);
});
