import { sql } from "drizzle-orm";
import { teamFormerAddress } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { foldText } from "~/platform/text/fold";
import { maxAddress, reservedAddresses } from "./contract";

/** An address made of a name: "Farm labour, informal" → "farm-labour-informal"; empty where no Latin letter is left. */
export function addressFrom(name: string): string {
  const address = foldText(name).replaceAll(/['’ʻ]/g, "").replaceAll(/[^a-z0-9]+/g, "-");
  return address.slice(0, maxAddress).replaceAll(/^-+|-+$/g, "");
}

/** Gives out addresses one at a time until the transaction ends, so that what is free stays free. */
const lockAddresses = (tx: Transaction) => tx.execute(sql`select pg_advisory_xact_lock(hashtext('team addresses'))`);

async function isTaken(tx: Transaction, slug: string, exceptTeamId: number): Promise<boolean> {
  if (reservedAddresses.includes(slug)) return true;
  const [row] = await tx.execute<{ taken: boolean }>(sql`select
    exists (select from team where slug = ${slug} and id <> ${exceptTeamId})
    or exists (select from team_former_address where slug = ${slug} and team_id <> ${exceptTeamId}) as taken`);
  return row?.taken === true;
}

/** The first of wish, wish-2, wish-3 … that no team has or had. */
export async function freeAddress(tx: Transaction, wish: string): Promise<string> {
  await lockAddresses(tx);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wish : `${wish}-${number}`;
    if (!(await isTaken(tx, slug, 0))) return slug;
  }
}

/** Takes an address for a team; `conflict` beside `address` when another has it, or had it. */
export async function takeAddress(tx: Transaction, slug: string, teamId: number): Promise<void> {
  await lockAddresses(tx);
  if (await isTaken(tx, slug, teamId)) throw new DomainError("conflict", "address_taken", "address");
  await tx.delete(teamFormerAddress).where(sql`${teamFormerAddress.slug} = ${slug}`);
}
