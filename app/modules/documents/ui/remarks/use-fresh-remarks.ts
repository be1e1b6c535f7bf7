import { useRevalidator } from "@remix-run/react";
import { useChannel } from "~/platform/realtime/use-channel";

/** Shows what others say on a document as soon as they have said it. */
export function useFreshRemarks(documentId: number): void {
  const { revalidate } = useRevalidator();
  useChannel(`document:${documentId}`, (event) => {
    if (event === "remarks_changed") revalidate();
  });
}
