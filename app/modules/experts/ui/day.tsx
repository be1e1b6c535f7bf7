import type { NamedDay } from "../support-contract";

/** A calendar day, as the server named it. */
export function Day({ of }: { of: NamedDay }) {
  return <time dateTime={of.iso} className="inline-block">{of.text}</time>;
}
