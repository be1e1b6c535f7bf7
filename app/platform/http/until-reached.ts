const retryMilliseconds = 3_000;

/** Fetches a part of a page again and again as long as there is no link: what is on the page stays meanwhile. */
export async function untilReached<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await fetchPart();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, retryMilliseconds));
    }
  }
}
