import { Icon } from "~/ui/icon";
import type { ThreadKind } from "../contract";
import { kindIcons, useKindWords } from "./use-discussion-words";

/** A thread's kind, as shape and word. */
export function Kind({ kind }: { kind: ThreadKind }) {
  const words = useKindWords();
  return <span className="inline-flex items-center gap-1"><Icon name={kindIcons[kind]} size="sm" />{words[kind]}</span>;
}
