import { Avatar } from "~/ui/avatar";
import { List, ListRow } from "~/ui/list";
import type { PersonLike } from "../people-like.server";
import { useReasonWords } from "./use-induction-words";

/** Colleagues with much in common, each with what it is. */
export function PeopleToKnow({ people }: { people: PersonLike[] }) {
  const why = useReasonWords();
  return (
    <List>
      {people.map((person) => (
        <ListRow
          key={person.handle}
          to={`/experts/${person.handle}`}
          leading={<Avatar name={person.name} photo={person.photo} />}
          title={<bdi>{person.name}</bdi>}
          trailing={person.city ? <span><bdi>{person.city}</bdi> <span className="tabular-nums" suppressHydrationWarning>{person.localTime}</span></span> : null}
        >
          {person.title ? <span className="block"><bdi>{person.title}</bdi></span> : null}
          <span className="block text-ink">{why(person.reasons)}</span>
        </ListRow>
      ))}
    </List>
  );
}
