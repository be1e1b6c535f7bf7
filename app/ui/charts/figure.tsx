import type { ReactNode } from "react";

interface ChartFigureProps {
  /** what the figures are about, for readers of the picture and of the table alike */
  caption: ReactNode;
  /** a BarChart or LineChart */
  picture: ReactNode;
  /** the same figures as a Table: the picture is never the only way to them */
  table: ReactNode;
  /** what one must know to read them: the period, what is left out */
  note?: ReactNode;
}

/** A small picture of figures with their table beside it. */
export function ChartFigure({ caption, picture, table, note }: ChartFigureProps) {
  return (
    <figure className="grid gap-3">
      <figcaption className="font-medium">{caption}</figcaption>
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <div className="min-w-0">{picture}</div>
        <div className="min-w-0">{table}</div>
      </div>
      {note ? <p className="text-sm text-ink-muted">{note}</p> : null}
    </figure>
  );
}
