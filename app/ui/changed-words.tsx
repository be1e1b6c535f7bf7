import type { ReactNode } from "react";

interface ChangedWordsProps {
  pieces: { text: string; change: "same" | "added" | "removed" }[];
  /** What a screen reader says before words that came and went, and behind them: most pass over the meaning of ins and del. */
  said: { added: ReactNode; removed: ReactNode; end: ReactNode };
}

/** Words of which some went and some came: what went is struck, what came underlined. */
export function ChangedWords({ pieces, said }: ChangedWordsProps) {
  return pieces.map(({ text, change }, place) => {
    if (change === "added") return <ins key={place} className="rounded-sm bg-positive-soft text-positive underline decoration-2 underline-offset-3"><Said>{said.added}</Said>{text}<Said>{said.end}</Said></ins>;
    if (change === "removed") return <del key={place} className="rounded-sm bg-critical-soft text-critical line-through decoration-2"><Said>{said.removed}</Said>{text}<Said>{said.end}</Said></del>;
    return text;
  });
}

const Said = ({ children }: { children: ReactNode }) => <span className="visually-hidden"> {children} </span>;
