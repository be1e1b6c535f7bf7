import { Plural, Trans } from "@lingui/react/macro";
import { LinkButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { List, ListRow } from "~/ui/list";
import type { inductionToday } from "../induction-today.server";

type InductionToday = Awaited<ReturnType<typeof inductionToday>>;

/** What Today says of first weeks: one's own, those one accompanies, those that wait for a buddy. Nothing for most people. */
export function InductionOnToday({ induction }: { induction: InductionToday }) {
  const { own, accompanies, withoutBuddy } = induction;
  if (!own && accompanies.length === 0 && withoutBuddy === 0) return null;
  return (
    <div className="grid gap-3">
      {own ? <OwnWeeks own={own} /> : null}
      {accompanies.length > 0 || withoutBuddy > 0 ? (
        <List>
          {accompanies.map(({ handle, name }) => (
            <ListRow key={handle} to={`/first-week/${handle}`} leading={<Icon name="experts" />} title={<Trans id="induction.today.buddyOf">You are the buddy of <bdi>{name}</bdi></Trans>}>
              <Trans id="induction.today.buddyText">See how far they have come, and say hello.</Trans>
            </ListRow>
          ))}
          {withoutBuddy > 0 ? (
            <ListRow to="/induction" leading={<Icon name="teams" />} title={<Plural id="induction.today.withoutBuddy" value={withoutBuddy} one="# newcomer has no buddy yet" other="# newcomers have no buddy yet" />}>
              <Trans id="induction.today.nameOne">Name somebody near them or of their field.</Trans>
            </ListRow>
          ) : null}
        </List>
      ) : null}
    </div>
  );
}

function OwnWeeks({ own }: { own: NonNullable<InductionToday["own"]> }) {
  const { day, done, total, next } = own;
  return (
    <section aria-labelledby="own-first-week" className="grid gap-2 rounded-panel border border-line bg-accent-soft px-5 py-4">
      <h2 id="own-first-week" className="text-lg"><Trans id="induction.today.title">Your first weeks, day {day}</Trans></h2>
      <p>
        <span className="tabular-nums"><Plural id="induction.progress" value={total} one={`${done} of # step done`} other={`${done} of # steps done`} /></span>
        {next ? <> · <Trans id="induction.today.next">Next:</Trans> <span lang={next.language} dir="auto">{next.text}</span></> : null}
      </p>
      <div className="mt-1"><LinkButton to="/first-week" tone="primary"><Trans id="induction.today.goOn">Go on</Trans></LinkButton></div>
    </section>
  );
}
