import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Icon } from "~/ui/icon";
import { ListRow } from "~/ui/list";
import { Time } from "~/ui/time";
import type { TodayView } from "../today-view.server";

type Calls = TodayView["waiting"]["calls"];

/** What teams ask of the reader, and what they have answered: each leads to the team, where one decides. */
export function TeamCallRows({ calls }: { calls: Calls }) {
  return (
    <>
      {calls.successions.map(({ slug, name, by, at }) => (
        <ListRow key={`lead ${slug}`} to={`/teams/${slug}`} leading={<Icon name="teams" />} title={<Trans id="home.waiting.succession">You are asked to lead {name}</Trans>}>
          <From by={by} at={at} />
        </ListRow>
      ))}
      {calls.invitations.map(({ slug, name, by, at }) => (
        <ListRow key={`invitation ${slug}`} to={`/teams/${slug}`} leading={<Icon name="teams" />} title={<Trans id="home.waiting.invitation">You are invited to {name}</Trans>}>
          <From by={by} at={at} />
        </ListRow>
      ))}
      {calls.answers.map(({ slug, name, accepted, note, by, at }) => (
        <ListRow
          key={`answer ${slug}`}
          to={`/teams/${slug}`}
          leading={<Icon name={accepted ? "check" : "info"} />}
          title={accepted ? <Trans id="home.waiting.letIn">You were let into {name}</Trans> : <Trans id="home.waiting.declined">Your request to join {name} was declined</Trans>}
        >
          {note ? <span dir="auto" className="block text-start">{note}</span> : null}
          <From by={by} at={at} />
        </ListRow>
      ))}
    </>
  );
}

function From({ by, at }: { by: string | null; at: Date }) {
  const format = useFormat();
  const when = <Time dateTime={new Date(at).toISOString()} absolute={format.dateTime(at)} relative={format.ago(at, format.madeAt)} />;
  return <>{by ? <><bdi>{by}</bdi><span aria-hidden="true"> · </span></> : null}{when}</>;
}
