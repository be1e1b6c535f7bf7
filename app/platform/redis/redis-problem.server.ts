import { StartupProblem } from "../database/startup-problem";

/** Why Redis cannot be used, in one line that says what to do. The password never appears in it. */
export function redisProblem(error: unknown, address: string): StartupProblem {
  return new StartupProblem(`REDIS_URL: ${reasonOf(error, new URL(address))}`);
}

function reasonOf(error: unknown, url: URL): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  const server = url.host;
  if (code === "ECONNREFUSED") return `no Redis answers at ${server}. Is it running, and is the address right? Without REDIS_URL one process runs alone.`;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return `the name ${url.hostname} is not known. Is it spelt right?`;
  if (["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"].includes(code)) return `${server} did not answer within 5 s. Is the address right, and does a firewall let it through?`;
  if (/NOAUTH|WRONGPASS|invalid password/.test(words)) return `${server} does not let us in. Check the name and the password.`;
  return `${server} answered: ${words}`;
}
