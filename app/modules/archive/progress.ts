/** Says how far a long work is, once a second. */
export type Progress = (line: () => string) => void;

const pause = 1_000;

/** A progress that begins now: short works say nothing. */
export function progressTo(say: (line: string) => void): Progress {
  let last = Date.now();
  return (line) => {
    if (Date.now() - last < pause) return;
    last = Date.now();
    say(`  ${line()}`);
  };
}

/** A number as the person at the terminal reads it. */
export const figure = (count: number): string => count.toLocaleString("en");
