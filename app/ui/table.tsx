import type { ReactNode } from "react";

// What may scroll must be reachable by keyboard.
const reachable = 0;

interface TableProps {
  /** names the table; shown above it unless hidden */
  caption: string;
  captionHidden?: boolean;
  head: ReactNode[];
  /** rows: `<tr>` of `<td>`, the first cell a `<th scope="row">` where it names the row */
  children: ReactNode;
}

/** Facts in rows and columns. Scrolls inside itself when it is wider than the screen. */
export function Table({ caption, captionHidden = false, head, children }: TableProps) {
  return (
    <div role="group" aria-label={caption} tabIndex={reachable} className="overflow-x-auto">
      <table className="w-full text-start text-sm [&_:is(td,th)]:border-b [&_:is(td,th)]:border-line [&_:is(td,th)]:px-2 [&_:is(td,th)]:py-2 [&_:is(td,th)]:text-start [&_:is(td,th)]:align-top">
        <caption className={captionHidden ? "visually-hidden" : "pb-2 text-start font-semibold"}>{caption}</caption>
        <thead className="text-ink-muted">
          <tr>{head.map((cell, index) => <th key={index} scope="col" className="font-medium">{cell}</th>)}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
