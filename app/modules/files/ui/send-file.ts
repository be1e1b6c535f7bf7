import { fileHeader, pieceType, tusVersion, uploadsHref } from "../uploads/protocol";

/** How far an upload has come, from 0 to 1, and whether it waits for the link to come back. */
export interface Progress {
  part: number;
  waiting: boolean;
}

/** Why a file is not taken: a key for the texts beside it. */
export class Refused extends Error {
  constructor(readonly key: "too_large" | "empty" | "too_many_requests" | "storage_full" | "gone" | "failed") {
    super(key);
  }
}

/** So much goes in one request: a lost link costs no more than what was under way. */
const pieceSize = 1024 * 1024;

const longestWaitMilliseconds = 15_000;

const refusals: Record<number, Refused["key"]> = { 401: "gone", 403: "gone", 413: "too_large", 422: "empty", 429: "too_many_requests", 507: "storage_full" };

/**
 * Sends a file in pieces by the tus protocol and gives the id it has then. A lost link is waited for and the rest
 * sent from where the server is, as often as it takes. Throws `Refused`, and what the signal aborts with.
 */
export async function sendFile(file: File, { onProgress, signal }: { onProgress: (progress: Progress) => void; signal: AbortSignal }): Promise<string> {
  const report = (sent: number, waiting = false) => onProgress({ part: file.size === 0 ? 0 : sent / file.size, waiting });
  if (file.size === 0) throw new Refused("empty");
  let address = await patiently(() => begin(file, signal), () => report(0, true), signal);
  let offset = 0;
  for (let again = 0; ; ) {
    try {
      const answer = await sendPiece(address, file, offset, report, signal);
      again = 0;
      if (answer.fileId) return answer.fileId;
      offset = answer.offset;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Refused) throw error;
      report(offset, true);
      await pause(again++, signal);
      const known = await patiently(() => reached(address, signal), () => report(offset, true), signal);
      if (known?.fileId) return known.fileId;
      if (known === null) address = await patiently(() => begin(file, signal), () => report(0, true), signal);
      offset = known?.offset ?? 0;
    }
  }
}

/** Lets go of a file that was sent and is not wanted after all. Nobody waits for it: what is left goes by itself after a day. */
export const forgetFile = (fileId: string): void => void fetch(`/files/${fileId}`, { method: "DELETE" }).catch(() => {});

async function begin(file: File, signal: AbortSignal): Promise<string> {
  const name = btoa(String.fromCharCode(...new TextEncoder().encode(file.name.slice(0, 300))));
  const answer = await fetch(uploadsHref, { method: "POST", signal, headers: { "Tus-Resumable": tusVersion, "Upload-Length": String(file.size), "Upload-Metadata": `filename ${name}` } });
  const address = answer.headers.get("location");
  if (answer.status === 201 && address) return address;
  throw refused(answer.status);
}

interface Reached {
  offset: number;
  fileId: string | null;
}

/** How far the server is; null where it knows nothing of the upload any more. */
async function reached(address: string, signal: AbortSignal): Promise<Reached | null> {
  const answer = await fetch(address, { method: "HEAD", signal });
  if (answer.status === 404) return null;
  if (!answer.ok) throw refused(answer.status);
  return { offset: Number(answer.headers.get("upload-offset")), fileId: answer.headers.get(fileHeader) };
}

/** An XMLHttpRequest, since only that tells how much has left. */
function sendPiece(address: string, file: File, offset: number, report: (sent: number) => void, signal: AbortSignal): Promise<Reached> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PATCH", address);
    request.setRequestHeader("Tus-Resumable", tusVersion);
    request.setRequestHeader("Upload-Offset", String(offset));
    request.setRequestHeader("Content-Type", pieceType);
    request.upload.onprogress = ({ loaded }) => report(offset + loaded);
    request.onload = () => {
      if (request.status === 204) resolve({ offset: Number(request.getResponseHeader("upload-offset")), fileId: request.getResponseHeader(fileHeader) });
      else reject(refused(request.status));
    };
    request.onerror = request.ontimeout = () => reject(new Error("the link is lost"));
    request.onabort = () => reject(new Error("stopped"));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file.slice(offset, offset + pieceSize));
  });
}

/** What is final is refused; whatever else a server or something on the way answers may pass. */
function refused(status: number): Error {
  const key = refusals[status];
  return key ? new Refused(key) : new Error(`answered ${status}`);
}

async function patiently<Result>(work: () => Promise<Result>, onWait: () => void, signal: AbortSignal): Promise<Result> {
  for (let again = 0; ; again++) {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Refused) throw error;
      onWait();
      await pause(again, signal);
    }
  }
}

/** Waits longer each time, but no longer than until the browser has a link again. */
function pause(again: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(longestWaitMilliseconds, 500 * 2 ** again));
    window.addEventListener("online", done);
    signal.addEventListener("abort", done, { once: true });
  });
}
