import "./contract";
import { eq, ne, sql } from "drizzle-orm";
import { installation, person } from "~db/schema";
import { insertReference } from "~db/seed/reference/insert-reference.server";
import { seedAnchor, seedClock } from "~db/seed/clock";
import { insertPeople } from "~db/seed/people/insert-people.server";
import { demoEmail, demoPassword, demoSignIns } from "~db/seed/people/sign-ins";
import type { Installation } from "~/platform/application.server";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { StartupProblem } from "~/platform/database/startup-problem";
import { environment } from "~/platform/environment.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { firstAdministratorLink } from "./first-administrator.server";
import { insertAnnouncements } from "./insert-announcements.server";
import { insertContent } from "./insert-content.server";
import { insertInduction } from "./insert-induction.server";
import { insertEvents } from "./insert-events.server";
import { insertConversations } from "./insert-conversations.server";
import { insertCountryLists } from "./insert-country-lists.server";
import { insertRequests } from "./insert-requests.server";
import { insertOrder, insertReports } from "./insert-order.server";
import { insertNotifications } from "./insert-notifications.server";
import { insertGuestAccess } from "./insert-guest-access.server";
import { insertProfileChoices } from "./insert-profile-choices.server";
import { insertSaved } from "./insert-saved.server";
import { insertSeenEvidence } from "./insert-seen-evidence.server";
import { insertNewsletters } from "./insert-newsletters.server";
import { insertStandby } from "./insert-standby.server";
import { insertTeamLife } from "./insert-team-life.server";

/** Raise it when the reference data change, so that running installations take the new ones. */
const referenceVersion = 2;

/** Any number will do, as long as every process of the installation takes the same. */
const lockNumber = 4_711_002;

async function valueOf(tx: Transaction, key: string): Promise<unknown> {
  const [row] = await tx.select({ value: installation.value }).from(installation).where(eq(installation.key, key));
  return row?.value;
}

async function remember(tx: Transaction, key: string, value: unknown): Promise<void> {
  await tx.insert(installation).values({ key, value }).onConflictDoUpdate({ target: installation.key, set: { value } });
}

async function fillReference(tx: Transaction, say: (line: string) => void): Promise<void> {
  if ((await valueOf(tx, "reference")) === referenceVersion) return;
  say("Writing reference data: countries, offices, coverage, expertise, teams");
  await insertReference(tx);
  await remember(tx, "reference", referenceVersion);
  await appendEvent(tx, "installation.filled", { demo: false });
}

async function fillDemo(tx: Transaction, say: (line: string) => void): Promise<void> {
  if (!environment().demo || (await valueOf(tx, "demo")) !== undefined) return;
  if ((await tx.$count(person, ne(person.handle, "administrator"))) > 0) {
    throw new StartupProblem("The database holds an organisation of its own, so no demonstration can be filled in: start with DEMO=0, or choose another DATA_DIR.");
  }
  const anchor = seedAnchor(environment().DEMO_NOW);
  say("Writing the demo organisation: people and teams");
  const { counts, idByHandle } = await insertPeople(tx, anchor);
  say(`Writing the demo organisation: ${counts.people} people stand; now threads and documents`);
  const content = await insertContent(tx, anchor, idByHandle);
  await insertInduction(tx, anchor, idByHandle);
  const events = await insertEvents(tx, anchor, idByHandle);
  await insertCountryLists(tx, seedClock(anchor));
  await insertStandby(tx, seedClock(anchor));
  await insertTeamLife(tx, seedClock(anchor), idByHandle);
  await insertAnnouncements(tx, seedClock(anchor), idByHandle);
  await insertOrder(tx, seedClock(anchor));
  await insertRequests(tx, seedClock(anchor), idByHandle);
  await insertNewsletters(tx, seedClock(anchor), idByHandle);
  await insertReports(tx, seedClock(anchor));
  await insertSeenEvidence(tx);
  await insertProfileChoices(tx, seedClock(anchor), idByHandle);
  await insertGuestAccess(tx, anchor);
  await insertNotifications(tx, anchor);
  await insertConversations(tx, seedClock(anchor), idByHandle);
  await insertSaved(tx, seedClock(anchor), idByHandle);
  say(`The demo organisation stands: ${content.threads} threads with ${content.messages} messages, ${content.documents} documents, ${events} events`);
  await remember(tx, "demo", { filledAt: anchor.toISOString() });
  await appendEvent(tx, "installation.filled", { demo: true });
}

/** Reference data alone, under the same lock: for works at the terminal that need no demonstration. */
export function fillReferenceData(say: (line: string) => void): Promise<void> {
  return transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lockNumber})`);
    await fillReference(tx, say);
  });
}

/**
 * Fills a new installation, under a lock, so that several processes may start at once: reference data
 * always, the demo organisation in demo mode only. Harmless when done before.
 */
export async function fillInstallation(say: (line: string) => void): Promise<Installation> {
  await transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lockNumber})`);
    await fillReference(tx, say);
    await fillDemo(tx, say);
  });
  if (!environment().demo) return { signIns: [], firstAdministratorLink: await firstAdministratorLink() };
  const signIns = demoSignIns.map(({ handle, who }) => ({ email: demoEmail(handle), password: demoPassword, who }));
  return { signIns, firstAdministratorLink: null };
}
