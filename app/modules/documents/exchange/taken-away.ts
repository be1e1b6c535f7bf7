import { contentDisposition } from "~/platform/http/content-disposition";
import { mediaTypes, type ExportFormat } from "./formats";

/** A file as an answer: to be saved, never shown as a page of ours, and kept by nobody on the way. */
export function takenAway({ name, content }: { name: string; content: Uint8Array }, format: ExportFormat | "zip"): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": format === "zip" ? "application/zip" : mediaTypes[format],
      "Content-Disposition": contentDisposition("attachment", name),
      "Cache-Control": "private, no-store",
    },
  });
}
