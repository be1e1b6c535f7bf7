import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "../support/free-port";

const program = `
const body = Buffer.alloc(Number(process.argv[2]), "x");
require("node:http").createServer((request, response) => response.end(body)).listen(Number(process.argv[1]), "127.0.0.1", () => console.log("ready"));
`;

/** A bare node:http server that always answers the same: what any page costs at least on this machine. */
export async function withConstantServer<Result>(bytes: number, work: (url: URL, startMilliseconds: number) => Promise<Result>): Promise<Result> {
  const port = await freePort();
  const began = performance.now();
  const server = spawn(process.execPath, ["-e", program, String(port), String(bytes)], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(server, "exit");
  await once(server.stdout, "data");
  const url = new URL(`http://127.0.0.1:${port}/`);
  await fetch(url).then((answer) => answer.arrayBuffer());
  try {
    return await work(url, performance.now() - began);
  } finally {
    server.kill();
    await gone;
  }
}
