/** Prints one line for the person who waits at the terminal. */
export type Say = (line: string) => void;

export const say: Say = (line) => {
  process.stdout.write(`${line}\n`);
};

/** Does a piece of work; when it takes long, says so every few seconds so that waiting never looks like a hang. */
export async function whileSaying<T>(label: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const ticker = setInterval(() => say(`  ${label}: ${seconds()} s so far`), 5_000);
  try {
    return await work();
  } finally {
    clearInterval(ticker);
  }
}
