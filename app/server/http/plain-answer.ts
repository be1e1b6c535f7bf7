import type { ServerResponse } from "node:http";

/** Answers with one sentence in plain text; does nothing when an answer has begun. */
export function answerPlainly(res: ServerResponse, status: number, sentence: string): void {
  if (res.headersSent) {
    if (!res.writableEnded) res.destroy();
    return;
  }
  res.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  res.end(`${sentence}\n`);
}
