import { createServer, request } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A link to a server on which every so many answers are lost on their way back: what was asked for has been done, and nobody hears of it. */
export async function lossyLink(port: number, { loses }: { loses: number }): Promise<{ origin: string; lost: () => number }> {
  let answers = 0;
  let lost = 0;
  const link = createServer((incoming, outgoing) => {
    const passed = request({ host: "127.0.0.1", port, path: incoming.url, method: incoming.method, headers: incoming.headers }, (answer) => {
      answers++;
      if (answers % loses === 0) {
        lost++;
        answer.resume();
        outgoing.destroy();
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on("error", () => outgoing.destroy()).pipe(outgoing);
    });
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
  link.listen(0, "127.0.0.1");
  await once(link, "listening");
  onTestFinished(() => {
    link.closeAllConnections();
    link.close();
  });
  return { origin: `http://127.0.0.1:${(link.address() as AddressInfo).port}`, lost: () => lost };
}
