import { eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { letter, notification } from "~db/schema";
import { changeMail } from "~/modules/notifications/mail/change-mail.server";
import { tell } from "~/modules/notifications/tell.server";
import { database } from "~/platform/database/connection.server";
import { begin, buildSpace } from "../discussion/space";

const awake = { frequency: "at_once", tracked: true, quietFrom: 0, quietUntil: 0 } as const;
const minutes = (later: Date | null, earlier: Date) => Math.round(((later?.getTime() ?? 0) - earlier.getTime()) / 60_000);

test("what is told at the same moment is told whole: each person once of each thing, and calm for the thread alone that they had a letter about", async () => {
  const { team, member, join } = await buildSpace();
  const writer = await join();
  await changeMail(member, awake);
  const [first, second] = [await begin(writer, team.slug), await begin(writer, team.slug)];
  await database().insert(letter).values({ personId: member.personId, threadId: first, sentAt: new Date() });
  const now = new Date();
  const about = (threadId: number) => [{ personId: member.personId, reason: "tracking" as const, cause: `trial:${threadId}`, threadId }];
  await Promise.all([
    tell(about(first), first), tell(about(second), second), tell(about(second), second),
    tell([{ personId: member.personId, reason: "invitation", cause: "trial:team", teamId: team.id }]),
  ]);
  const told = await database().select({ cause: notification.cause, due: notification.mailDueAt }).from(notification)
    .where(inArray(notification.cause, [`trial:${first}`, `trial:${second}`, "trial:team"])).orderBy(notification.cause);
  const dueIn = Object.fromEntries(told.map(({ cause, due }) => [cause, minutes(due, now)]));
  expect(told).toHaveLength(3);
  expect(dueIn).toEqual({ [`trial:${first}`]: 10, [`trial:${second}`]: 1, "trial:team": 1 });
});

test("one thing that cannot be told keeps nobody from the others", async () => {
  const { team, member } = await buildSpace();
  const outcomes = await Promise.allSettled([
    tell([{ personId: member.personId, reason: "invitation", cause: "trial:fits", teamId: team.id }]),
    tell([{ personId: member.personId, reason: "invitation", cause: "trial:nowhere", teamId: 2_000_000_000 }]),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(await database().select({ cause: notification.cause }).from(notification).where(eq(notification.personId, member.personId))).toEqual([{ cause: "trial:fits" }]);
});
