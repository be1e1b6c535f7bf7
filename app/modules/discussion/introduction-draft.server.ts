import { msg } from "@lingui/core/macro";
import { eq, sql } from "drizzle-orm";
import { office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import type { NewThreadDraft } from "./threads-contract";

/** A first thread by which a newcomer introduces themselves, with what their profile says already filled in. */
export async function introductionDraft(actor: Actor, locale: Locale): Promise<NewThreadDraft> {
  const [who] = await database()
    .select({
      title: person.title, city: sql<string | null>`${office.city} ->> ${locale}::text`,
      fields: sql<string[]>`coalesce((select array_agg(t.label ->> ${locale}::text order by t.position) from person_expertise e join expertise_term t on t.id = e.term_id where e.person_id = ${person.id}), '{}')`,
    })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .where(eq(person.id, actor.personId));
  const i18n = i18nFor(locale);
  const name = actor.displayName;
  const place = who?.city ? `, ${who.city}` : "";
  const post = who?.title ?? "";
  const fields = formatFor(locale, "UTC").list((who?.fields ?? []).slice(0, 4));
  return {
    title: i18n._(msg({ id: "discussion.introduction.title", message: `Introducing myself: ${name}${place}` })),
    message: i18n._(msg({
      id: "discussion.introduction.message",
      message: `Good day to all,\n\nI have just joined. ${post}\n\n**What I know:** ${fields}\n\n**What I am working on now:** …\n\n**What I would like to learn from you:** …`,
    })),
  };
}
