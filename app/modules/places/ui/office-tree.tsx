import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { TextLink } from "~/ui/text-link";
import type { OfficeInTree } from "../contract";
import { useOfficeTypes } from "./use-office-types";

/** Offices below each other, as nested lists: the structure itself says what answers to what. */
export function OfficeTree({ offices, top = true }: { offices: OfficeInTree[]; top?: boolean }) {
  return (
    <ul className={top ? "grid gap-5" : "mt-2 grid gap-2 border-s border-line ps-4"}>
      {offices.map((office) => (
        <li key={office.code}>
          <Office office={office} />
          {office.below.length > 0 ? <OfficeTree offices={office.below} top={false} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Office({ office: { code, type, name, city, people } }: { office: OfficeInTree }) {
  const { t } = useLingui();
  const types = useOfficeTypes();
  return (
    <div className="leading-snug">
      <bdi><TextLink quiet to={`/offices/${code}`}>{city}</TextLink></bdi>
      <span className="text-sm text-ink-muted"> · {types[type]} · {t({ id: "places.people", message: plural(people, { one: "# person", other: "# people" }) })}</span>
      <p className="text-sm text-ink-muted"><bdi>{name}</bdi></p>
    </div>
  );
}
