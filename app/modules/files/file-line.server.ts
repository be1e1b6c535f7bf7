import type { InferSelectModel } from "drizzle-orm";
import type { storedFile } from "~db/schema";
import type { FileLine } from "./contract";

type Row = Pick<InferSelectModel<typeof storedFile>, "id" | "name" | "type" | "size" | "width" | "height" | "widths" | "alt">;

/** A stored file as pages and programs are told of it. */
export const fileLine = ({ id, name, type, size, width, height, widths, alt }: Row): FileLine => ({
  id, name, type, size,
  ...(width !== null && height !== null ? { picture: { width, height, widths, alt } } : {}),
});
