import { useEffect, useRef, useState } from "react";
import { forgetFile, Refused, sendFile } from "./send-file";

/** A file on its way. */
export interface Upload {
  key: string;
  file: File;
  /** From 0 to 1. */
  part: number;
  /** The link is lost; it goes on by itself. */
  waiting: boolean;
  /** Its id, once it is there. */
  fileId: string | null;
  refused: Refused["key"] | null;
  /** Address of a picture in this browser. */
  preview: string | null;
}

/** Sends what is picked, one file after the other, each as soon as it is picked. `picked` only grows. */
export function useUploads(picked: readonly File[]): { uploads: Upload[]; remove: (key: string) => void } {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const seen = useRef(0);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const stops = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const change = (key: string, facts: Partial<Upload>) => setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...facts } : one)));
    const fresh = picked.slice(seen.current).map((file): Upload => ({
      key: crypto.randomUUID(), file, part: 0, waiting: false, fileId: null, refused: null,
      preview: file.type.startsWith("image/") ? URL.createObjectURL(file) : null,
    }));
    seen.current = picked.length;
    if (fresh.length === 0) return;
    setUploads((all) => [...all, ...fresh]);
    for (const { key, file } of fresh) {
      const stop = new AbortController();
      stops.current.set(key, stop);
      turn.current = turn.current.then(async () => {
        if (stop.signal.aborted) return;
        try {
          const fileId = await sendFile(file, { signal: stop.signal, onProgress: (progress) => change(key, progress) });
          change(key, { fileId, part: 1, waiting: false });
        } catch (error) {
          if (!stop.signal.aborted) change(key, { refused: error instanceof Refused ? error.key : "failed", waiting: false });
        }
      });
    }
  }, [picked]);

  useEffect(() => {
    const all = stops.current;
    return () => {
      for (const stop of all.values()) stop.abort();
    };
  }, []);

  function remove(key: string): void {
    stops.current.get(key)?.abort();
    const gone = uploads.find((one) => one.key === key);
    if (gone?.fileId) forgetFile(gone.fileId);
    if (gone?.preview) URL.revokeObjectURL(gone.preview);
    setUploads((all) => all.filter((one) => one.key !== key));
  }

  return { uploads, remove };
}
