import { useLingui } from "@lingui/react/macro";
import type { PresentPerson } from "~/platform/collaboration/present-person";
import { classNames } from "~/ui/class-names";

const tones: Record<number, string> = {
  1: "bg-person-1 text-person-1-ink",
  2: "bg-person-2 text-person-2-ink",
  3: "bg-person-3 text-person-3-ink",
  4: "bg-person-4 text-person-4-ink",
  5: "bg-person-5 text-person-5-ink",
  6: "bg-person-6 text-person-6-ink",
};

/** Who has the document open now, each in the colour of their caret. */
export function PeoplePresent({ people, ownId }: { people: PresentPerson[]; ownId: number }) {
  const { t } = useLingui();
  const others = people.filter(({ id }) => id !== ownId);
  if (others.length === 0) return null;
  return (
    <ul aria-label={t({ id: "documents.present", message: "Writing here now" })} className="flex flex-wrap gap-1.5">
      {others.map(({ id, name, tone }) => (
        <li key={id} className={classNames("rounded-full px-2.5 py-0.5 text-sm font-medium", tones[tone] ?? "bg-surface-hover")}><bdi>{name}</bdi></li>
      ))}
    </ul>
  );
}
