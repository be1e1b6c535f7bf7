// Lets the person who waits see that something happens.

/** @param {number} since milliseconds of Date.now() */
export const secondsSince = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Says what begins, every ten seconds that it still goes on, and how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 */
export async function timed(what, work) {
  const began = Date.now();
  console.log(`${what} …`);
  const ticker = setInterval(() => console.log(`  … ${secondsSince(began)} so far`), 10_000);
  try {
    const result = await work();
    console.log(`  done in ${secondsSince(began)}`);
    return result;
  } finally {
    clearInterval(ticker);
  }
}
