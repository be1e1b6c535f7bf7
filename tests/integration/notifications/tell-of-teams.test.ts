import { describe, expect, it } from "vitest";
import { unreadInInbox } from "~/modules/notifications/unread-count.server";
import { changeMembership } from "~/modules/teams/change-membership.server";
import { invitePeople } from "~/modules/teams/invite-people.server";
import { requestMembership, withdrawRequest } from "~/modules/teams/request-membership.server";
import { buildSpace } from "../discussion/space";
import { reasonsOf, toldTo } from "./told";

describe("what teams want of somebody", () => {
  it("an invitation waits in the inbox until it is answered", async () => {
    const { team, join, outsider } = await buildSpace({ visibility: "private" });
    const [lead, invited] = [await join("lead"), await outsider()];
    await invitePeople(lead, team.slug, { by: "names", personIds: [invited.personId], role: "member", note: "" });
    expect(await toldTo(invited)).toMatchObject([{ reason: "invitation", teamId: team.id, actorId: lead.personId, readAt: null }]);
    await changeMembership(invited, team.slug, { intent: "accept-invitation" });
    expect(await toldTo(invited)).toMatchObject([{ reason: "invitation", readAt: expect.any(Date) as Date }]);
  });

  it("a wish to join waits for those who can answer it, until it is taken back; another is told again", async () => {
    const { team, join, member, outsider } = await buildSpace({ visibility: "request" });
    const [lead, applicant] = [await join("lead"), await outsider()];
    await requestMembership(applicant, { slug: team.slug, note: "Please" });
    expect(await reasonsOf(lead)).toEqual(["join_request"]);
    expect(await reasonsOf(member)).toEqual([]);
    await withdrawRequest(applicant, { slug: team.slug });
    expect(await toldTo(lead)).toMatchObject([{ readAt: expect.any(Date) as Date }]);
    expect(await unreadInInbox(lead)).toBe(0);
  });
});
