import { PersonLine } from "~/ui/person-line";
import type { SimilarPerson } from "../similar-people.server";

/** Others with the same fields. */
export function SimilarPeople({ people }: { people: SimilarPerson[] }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {people.map(({ handle, name, photo, city, fields }) => (
        <li key={handle}><PersonLine name={name} photo={photo} to={`/experts/${handle}`} detail={<bdi>{[city, ...fields].filter(Boolean).join(" · ")}</bdi>} /></li>
      ))}
    </ul>
  );
}
