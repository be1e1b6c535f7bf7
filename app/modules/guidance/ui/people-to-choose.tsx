import { Trans } from "@lingui/react/macro";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { Checkbox } from "~/ui/checkbox";
import { Disclosure } from "~/ui/disclosure";
import type { LifeView } from "../life/life-view.server";

type Person = LifeView["people"][number];

/** How somebody stands in a list: the name, and the city and region they work in. */
export function usePlacedNames(): (person: Person) => string {
  const regions = useRegionNames();
  return ({ name, city, region }) => [name, city, region && regions[region]].filter(Boolean).join(" · ");
}

interface PeopleToChooseProps {
  people: Person[];
  open: boolean;
  isChosen: (handle: string) => boolean;
}

/** The team's people as boxes, by region: reviewers are chosen without leaving the form. */
export function PeopleToChoose({ people, open, isChosen }: PeopleToChooseProps) {
  const placed = usePlacedNames();
  if (people.length === 0) return null;
  return (
    <Disclosure open={open} summary={<Trans id="guidance.send.people">Choose from the team’s people, by region</Trans>}>
      <fieldset className="grid max-h-96 gap-x-6 overflow-y-auto sm:grid-cols-2">
        <legend className="visually-hidden"><Trans id="guidance.send.reviewers">Who reviews it</Trans></legend>
        {people.map((person) => <Checkbox key={person.handle} id={`send-person-${person.handle}`} name="reviewers" value={person.handle} defaultChecked={isChosen(person.handle)} label={<bdi>{placed(person)}</bdi>} />)}
      </fieldset>
    </Disclosure>
  );
}
