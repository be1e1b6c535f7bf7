export interface Figure {
  figure: string;
  value: number;
  unit: string;
  /** The same measured on something that does nothing but the bare minimum, in the same run; null where that has no meaning. */
  reference: number | null;
  /** What must hold, as docs say it. */
  budget: string;
}

const rounded = (value: number) => Number(value.toPrecision(4));

/** Prints a figure as one JSON line, with its ratio to the reference. */
export function report({ figure, value, unit, reference, budget }: Figure): void {
  const ratio = reference === null ? null : rounded(value / reference);
  console.log(JSON.stringify({ figure, value: rounded(value), unit, reference: reference === null ? null : rounded(reference), ratio, budget }));
}

/** The value that a share of all values does not pass. */
export const percentile = (times: number[], share: number) => [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
