import { sql } from "drizzle-orm";
import type { Transaction } from "~/platform/database/connection.server";

/** The guests of the demonstration have access for some months, each answered for by somebody who leads one of their teams. */
export async function insertGuestAccess(tx: Transaction, anchor: Date): Promise<void> {
  await tx.execute(sql`
    insert into guest_access (person_id, host_id, until)
    select guest.id, (
      select runs.person_id from membership own join membership runs on runs.team_id = own.team_id and runs.role in ('lead', 'coordinator') and runs.person_id <> guest.id
      where own.person_id = guest.id order by runs.role desc, runs.person_id limit 1
    ), ${anchor.toISOString().slice(0, 10)}::date + 120 + guest.id % 60
    from person guest where guest.organisation_role = 'guest'
    on conflict (person_id) do nothing`);
}
