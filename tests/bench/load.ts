import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";
import { cpuOfDescendants } from "./processes";

export interface Load {
  requestsPerSecond: number;
  /** CPU of all processes this one has started, per request. */
  cpuMilliseconds: number;
  p95Milliseconds: number;
}

const warmUpSeconds = 3;
const seconds = 10;

function once(url: URL, agent: Agent, headers: Record<string, string>): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    request(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url.href} answered ${answer.statusCode}`));
      answer.resume().on("end", () => resolve(performance.now() - began)).on("error", reject);
    }).on("error", reject).end();
  });
}

async function during(milliseconds: number, concurrency: number, ask: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  const asker = async () => {
    while (performance.now() < end) times.push(await ask());
  };
  await Promise.all(Array.from({ length: concurrency }, asker));
  return times;
}

/** Asks for one address again and again, `concurrency` at a time over connections that stay open. */
export async function measureLoad(url: URL, concurrency: number, headers: Record<string, string> = {}): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const ask = () => once(url, agent, { "accept-encoding": "br", ...headers });
  await during(warmUpSeconds * 1_000, concurrency, ask);
  const [cpuBefore, began] = [cpuOfDescendants(process.pid), performance.now()];
  const times = (await during(seconds * 1_000, concurrency, ask)).sort((left, right) => left - right);
  const [cpu, passed] = [cpuOfDescendants(process.pid) - cpuBefore, (performance.now() - began) / 1_000];
  agent.destroy();
  return {
    requestsPerSecond: times.length / passed,
    cpuMilliseconds: (cpu * 1_000) / times.length,
    p95Milliseconds: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}
