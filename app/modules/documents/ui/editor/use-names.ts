import { useLingui } from "@lingui/react/macro";
import { useCallback, useRef } from "react";

/** Remembers the names of people who were seen here, so that what they suggested bears them when they have left. */
export function useNames(people: { id: number; name: string }[]): (personId: number) => string {
  const { t } = useLingui();
  const known = useRef(new Map<number, string>());
  for (const { id, name } of people) known.current.set(id, name);
  const somebody = t({ id: "documents.suggestion.somebody", message: "Somebody" });
  return useCallback((personId) => known.current.get(personId) ?? somebody, [somebody]);
}
