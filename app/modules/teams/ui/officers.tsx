import { Fragment } from "react";
import { Plural, Trans } from "@lingui/react/macro";
import { TextLink } from "~/ui/text-link";
import type { TeamOfficer } from "../team-officers.server";

/** As many names as fit a line; the People page has all. */
const shown = 3;

/** Who leads and who coordinates, in one line. */
export function Officers({ officers }: { officers: TeamOfficer[] }) {
  const leads = officers.filter((officer) => officer.role === "lead");
  const coordinators = officers.filter((officer) => officer.role === "coordinator");
  return (
    <>
      {leads.length > 0 ? <><Trans id="teams.ledBy">Led by</Trans> <Names people={leads} /></> : null}
      {leads.length > 0 && coordinators.length > 0 ? <span aria-hidden="true"> · </span> : null}
      {coordinators.length > 0 ? <><Trans id="teams.coordinatedBy">Coordinated by</Trans> <Names people={coordinators} /></> : null}
    </>
  );
}

function Names({ people }: { people: TeamOfficer[] }) {
  const more = people.length - shown;
  return (
    <>
      {people.slice(0, shown).map(({ handle, name }, index) => (
        <Fragment key={handle}>
          {index > 0 ? <Trans id="teams.nameSeparator">, </Trans> : null}
          <bdi><TextLink to={`/experts/${handle}`}>{name}</TextLink></bdi>
        </Fragment>
      ))}
      {more > 0 ? <> <Plural id="teams.andMore" value={more} one="and # more" other="and # more" /></> : null}
    </>
  );
}
