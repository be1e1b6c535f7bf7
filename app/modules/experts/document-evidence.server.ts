import { sql } from "drizzle-orm";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";

/**
 * Brings the evidence that a document gives in line with how it stands now, for whoever may read its team: guidance that readers
 * are shown is evidence of whoever wrote a version that was published, and a review of whoever answered when asked about one.
 * Withdrawn or thrown away it is none. What else is evidence by the document (a report) follows it into another team. Twice is the
 * same as once, and the order of events does not matter. Appends `experts.profile_changed` for those whose evidence grew.
 */
export function followDocument({ documentId }: { documentId: number }): Promise<void> {
  return transaction(async (tx) => {
    await tx.execute(sql`select from document where id = ${documentId} for share`);
    await tx.execute(sql`
      update evidence set team_id = document.team_id from document
      where document.id = ${documentId} and evidence.document_id = document.id and evidence.visibility = 'team' and evidence.team_id <> document.team_id`);
    await tx.execute(sql`
      delete from evidence where document_id = ${documentId} and kind in ('guidance', 'review') and exists (select from guidance where guidance.document_id = ${documentId})
        and not exists (
          select from guidance join document on document.id = guidance.document_id
          where guidance.document_id = ${documentId} and guidance.published_version_id is not null and guidance.withdrawn_at is null and document.trashed_at is null)`);
    const grown = await tx.execute<{ id: number }>(sql`
      with shown as (
        select document.id, document.title, document.language, document.team_id, team.term_ids[1] as term_id
        from guidance join document on document.id = guidance.document_id join team on team.id = document.team_id
        where guidance.document_id = ${documentId} and guidance.published_version_id is not null and guidance.withdrawn_at is null and document.trashed_at is null),
      did as (
        select unnest(written.writer_ids) as person_id, 'guidance' as kind, published_version.published_at as at, 0 as place
        from published_version join document_version shown_one on shown_one.id = published_version.version_id
          join document_version written on written.document_id = shown_one.document_id and written.number <= shown_one.number
        where published_version.document_id = ${documentId}
        union all
        select guidance_review.person_id, 'review', guidance_review.answered_at, 1
        from guidance_review join published_version using (version_id) where guidance_review.document_id = ${documentId} and guidance_review.answered_at is not null),
      first_of_each as (select distinct on (person_id) * from did order by person_id, place, at)
      insert into evidence (person_id, kind, happened_on, term_id, title, language, visibility, team_id, document_id)
      select person_id, kind, (at at time zone 'UTC')::date, term_id, title, language, 'team', team_id, id from first_of_each cross join shown
      on conflict (document_id, person_id) do update set title = excluded.title
      returning person_id as id`);
    for (const { id } of grown) await appendEvent(tx, "experts.profile_changed", { personId: id });
  });
}
