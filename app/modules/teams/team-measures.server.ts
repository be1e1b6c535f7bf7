import { sql } from "drizzle-orm";
import { guidanceCounts } from "~/modules/documents/public.server";
import type { Region } from "~/modules/organisation/contract";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { accessTeam } from "./access-team.server";
import { measuredMonths, membersToTell } from "./contract";

/** The people of one region in a team. */
export interface RegionMeasure {
  /** Null for those without a duty station. */
  region: Region | null;
  members: number;
  /** Who wrote here in the last 90 days; null where so few belong that it would tell of single people. */
  active: number | null;
}

/** How a team does, in numbers of many alone: nothing in them tells of one person. */
export interface TeamMeasures {
  regions: RegionMeasure[];
  /** Messages written in each of the last months, the earliest first; `month` is its first day. */
  months: { month: string; messages: number }[];
  questions: {
    open: number;
    /** Asked in the months measured. */
    asked: number;
    /** Of these, how many somebody else has answered. */
    answered: number;
    /** Half of the first answers came within so many hours; null without any. */
    medianHours: number | null;
    /** How many had their first answer within two working days (Monday to Friday). */
    withinTwoDays: number;
  };
  guidance: {
    /** What readers rely on: published, and neither withdrawn nor replaced. */
    all: number;
    /** Its day to be looked at again has come. */
    due: number;
  };
}

/** The measures of a team. Needs `measure`: they are for those who belong to it. */
export async function teamMeasures(actor: Actor, slug: string): Promise<TeamMeasures> {
  const { team } = await accessTeam(actor, { slug }, "measure");
  const [regions, months, questions, guidance] = await Promise.all([regionsOf(team.id), monthsOf(team.id), questionsOf(team.id), guidanceCounts(team.id)]);
  return { regions, months, questions, guidance };
}

async function regionsOf(teamId: number): Promise<RegionMeasure[]> {
  const rows = await database().execute<{ region: Region | null; members: number; active: number }>(sql`
    with writer as (
      select m.author_id as id from thread t join message m on m.thread_id = t.id
      where t.team_id = ${teamId} and t.last_message_at > now() - interval '90 days' and m.created_at > now() - interval '90 days'
      union
      select d.updated_by_id from document d where d.team_id = ${teamId} and d.updated_at > now() - interval '90 days'
    )
    select office.region, count(*)::int as members, count(writer.id)::int as active
    from membership
    join person on person.id = membership.person_id and person.status = 'active'
    left join office on office.id = person.office_id
    left join writer on writer.id = person.id
    where membership.team_id = ${teamId}
    group by office.region
    order by array_position(array['HQ', 'AF', 'AM', 'AR', 'AP', 'EU'], office.region)`);
  return rows.map(({ region, members, active }) => ({ region, members, active: members < membersToTell ? null : active }));
}

async function monthsOf(teamId: number): Promise<TeamMeasures["months"]> {
  const rows = await database().execute<{ month: string; messages: number }>(sql`
    with begun as (select date_trunc('month', now() at time zone 'UTC') - make_interval(months => ${measuredMonths - 1}) as at),
    written as (
      select date_trunc('month', m.created_at at time zone 'UTC') as month, count(*)::int as messages
      from thread t join message m on m.thread_id = t.id
      where t.team_id = ${teamId} and t.last_message_at >= (select at from begun) at time zone 'UTC' and m.created_at >= (select at from begun) at time zone 'UTC'
      group by 1
    )
    select to_char(series.month, 'YYYY-MM-DD') as month, coalesce(written.messages, 0) as messages
    from begun, generate_series(begun.at, begun.at + make_interval(months => ${measuredMonths - 1}), interval '1 month') as series (month)
    left join written on written.month = series.month
    order by series.month`);
  return rows.map(({ month, messages }) => ({ month, messages }));
}

/** Two working days later: what is asked on Thursday may be answered on Monday, what at a weekend until Tuesday's end. */
const inTwoWorkingDays = sql`case extract(isodow from asked_at at time zone 'UTC')
  when 4 then asked_at + interval '4 days' when 5 then asked_at + interval '4 days'
  when 6 then date_trunc('day', asked_at, 'UTC') + interval '4 days' when 7 then date_trunc('day', asked_at, 'UTC') + interval '3 days'
  else asked_at + interval '2 days' end`;

async function questionsOf(teamId: number): Promise<TeamMeasures["questions"]> {
  const [row] = await database().execute<TeamMeasures["questions"] & Record<string, unknown>>(sql`
    with question as (
      select t.created_at as asked_at, t.answer_id, first.at as answered_at, t.created_at > now() - make_interval(months => ${measuredMonths}) as recent
      from thread t
      left join lateral (
        select m.created_at as at from message m
        where m.thread_id = t.id and m.seq > 1 and m.author_id <> t.author_id
        order by m.seq limit 1
      ) first on true
      where t.team_id = ${teamId} and t.kind = 'question' and (t.answer_id is null or t.created_at > now() - make_interval(months => ${measuredMonths}))
    )
    select count(*) filter (where answer_id is null)::int as open,
      count(*) filter (where recent)::int as asked,
      count(answered_at) filter (where recent)::int as answered,
      (percentile_cont(0.5) within group (order by extract(epoch from answered_at - asked_at) / 3600) filter (where recent))::float8 as "medianHours",
      count(*) filter (where recent and answered_at <= ${inTwoWorkingDays})::int as "withinTwoDays"
    from question`);
  const { open = 0, asked = 0, answered = 0, medianHours = null, withinTwoDays = 0 } = row ?? {};
  return { open, asked, answered, medianHours, withinTwoDays };
}
