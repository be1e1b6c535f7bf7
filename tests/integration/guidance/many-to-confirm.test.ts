import { eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { askConfirmation } from "~/modules/guidance/confirmations/ask-confirmation.server";
import { confirmReading } from "~/modules/guidance/confirmations/confirm.server";
import { peopleToConfirm } from "~/modules/guidance/confirmations/people-to-confirm.server";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { person } from "~db/schema";
import { day, publishedGuidance } from "../../support/published-guidance";
import { toldTo } from "../notifications/told";

beforeAll(registerDocumentTexts);

/** More than Postgres takes values in a statement. */
const crowd = 65_600;

const isAsked = async (actor: Actor) => (await toldTo(actor)).some(({ reason, readAt }) => reason === "confirmation_asked" && readAt === null);

it("whoever confirms is looked at alone, and more people may be asked than a statement takes values", async () => {
  const { id, author, lead, reader, office } = await publishedGuidance("One.");
  await askConfirmation(lead, id, { wholeTeam: true, offices: [office.code], functions: [], dueOn: day(8) });
  expect([await isAsked(author), await isAsked(reader)]).toEqual([true, true]);
  expect((await peopleToConfirm(id, reader.personId))?.personIds).toEqual([reader.personId]);
  await confirmReading(author, id);
  expect([await isAsked(author), await isAsked(reader)]).toEqual([false, true]);
  expect((await peopleToConfirm(id, author.personId))?.personIds).toEqual([]);

  await database().execute(sql`
    insert into person (handle, email, display_name, family_name, office_id)
    select 'crowd-' || number, 'crowd-' || number || '@test.meridian.example', 'One of many', 'Many', ${office.id} from generate_series(1, ${crowd}::int) number`);
  await database().update(person).set({ officeId: null }).where(eq(person.id, reader.personId));
  await transaction((tx) => appendEvent(tx, "guidance.standing_changed", { documentId: id }));
  expect(await isAsked(reader)).toBe(false);
});
