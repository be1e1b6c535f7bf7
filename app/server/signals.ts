/** A terminal sends SIGINT to every process of the group, and the launcher hands it on: one key press comes twice. */
const ONE_KEY_PRESS = 1_000;

/**
 * Calls back once when the process is to end: by a signal, or because the launcher has gone. A second signal a moment
 * later is from somebody who does not want to wait.
 */
export function onRequestToEnd(end: () => void): void {
  let firstAt = 0;
  const ask = () => {
    const now = Date.now();
    if (firstAt === 0) {
      firstAt = now;
      end();
    } else if (now - firstAt > ONE_KEY_PRESS) {
      process.exit(1);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
  process.once("disconnect", () => {
    if (firstAt === 0) ask();
  });
  if (process.argv.includes("--launched") && !process.connected) ask();
}
