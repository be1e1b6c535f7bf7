import { inArray, sql } from "drizzle-orm";
import { evidence, expertiseTerm, personExpertise, personStanding } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { anyColleague, mayKnow } from "./sight/may-know.server";

/**
 * Writes how much these people can show for each field and all above it: what they say of themselves and evidence, each as far as every
 * colleague may know it. It counts without regard to age; closely looked at, whoever is ranked is weighed by `ranking/weights`.
 */
export async function rememberStanding(tx: Transaction, personIds: number[]): Promise<void> {
  if (personIds.length === 0) return;
  const whose = (column: typeof personExpertise.personId | typeof evidence.personId) => inArray(column, personIds);
  await tx.delete(personStanding).where(inArray(personStanding.personId, personIds));
  await tx.execute(sql`
    with recursive up(id, above) as (
      select id, id from ${expertiseTerm}
      union all select up.id, t.parent_id from up join ${expertiseTerm} t on t.id = up.above where t.parent_id is not null),
    told as (
      select person_id, term_id, case level when 'reference' then 1.0 when 'advanced' then 0.8 else 0.4 end + least(coalesce(years, 0), 20) * 0.01 as strength
      from ${personExpertise} where ${whose(personExpertise.personId)} and ${mayKnow(anyColleague, "expertise", personExpertise.personId)}),
    shown as (
      select person_id, term_id, ln(1 + count(*)) * 0.3 as strength from ${evidence}
      where ${whose(evidence.personId)} and visibility = 'staff' and term_id is not null and ${mayKnow(anyColleague, "evidence", evidence.personId)}
        and (kind <> 'confirmation' or ${mayKnow(anyColleague, "expertise", evidence.personId)}) group by person_id, term_id),
    own as (select person_id, term_id, sum(strength) as strength from (select * from told union all select * from shown) each group by person_id, term_id)
    insert into ${personStanding} (person_id, term_id, strength)
    select own.person_id, up.above, max(own.strength) + 0.1 * (sum(own.strength) - max(own.strength))
    from own join up on up.id = own.term_id group by own.person_id, up.above`);
}
