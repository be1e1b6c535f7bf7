import type { ReactNode } from "react";
import { useLingui } from "@lingui/react/macro";
import type { PersonFacts } from "~/modules/organisation/contract";
import { useFormat } from "~/platform/i18n/format";
import { PersonLine } from "~/ui/person-line";

interface PersonInTeamProps {
  person: Pick<PersonFacts, "handle" | "name" | "title" | "city" | "timeZone">;
  badges?: ReactNode;
}

/** Somebody among colleagues: what they do, where, and what time it is there. */
export function PersonInTeam({ person, badges }: PersonInTeamProps) {
  const { t } = useLingui();
  const format = useFormat();
  const time = format.time(format.madeAt, person.timeZone);
  return (
    <PersonLine
      name={person.name}
      to={`/experts/${person.handle}`}
      badges={badges}
      detail={<><span dir="auto">{person.title}</span>{person.title && person.city ? <span aria-hidden="true"> · </span> : null}{person.city}</>}
      localTime={t({ id: "teams.localTime", message: `${time} there` })}
    />
  );
}
