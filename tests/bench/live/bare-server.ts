import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { freePort } from "../../support/free-port";

const program = `
const { Server } = require(process.argv[2]);
const io = new Server(Number(process.argv[1]), { serveClient: false });
io.on("connection", (socket) => socket.on("say", (words) => io.emit("said", words)));
console.log("ready");
`;

/** A bare socket.io server that hands on what it hears to everybody: what any message to all costs at least on this machine. */
export async function withBareServer<Result>(work: (origin: string) => Promise<Result>): Promise<Result> {
  const port = await freePort();
  const library = createRequire(import.meta.url).resolve("socket.io");
  const server = spawn(process.execPath, ["-e", program, String(port), library], { stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(server, "exit");
  await once(server.stdout, "data");
  try {
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.kill();
    await gone;
  }
}
