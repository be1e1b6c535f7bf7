import { teamsOf } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { newcomerList } from "./newcomer-list.server";
import { mayNameBuddy } from "./policy";

/** Newcomers whose buddy the actor may name. Throws `not_found` for whoever leads and coordinates nothing and is no administrator. */
export async function newcomersView(actor: Actor, locale: Locale) {
  const roles = (await teamsOf(actor, locale)).map(({ role }) => role);
  if (!mayNameBuddy(actor, roles)) notFound("newcomers");
  return newcomerList(actor, locale);
}
