import type { z } from "zod";
import type { Transaction } from "~/platform/database/connection.server";
import type { Known } from "./known.server";
import type { ArchiveReader } from "./read-zip.server";
import type { ArchiveWriter } from "./write-zip.server";

/** One kind of thing in an archive: a file of lines, each a JSON object. */
export interface Part<Line> {
  /** Its file is `<name>.ndjson`. */
  name: string;
  schema: z.ZodType<Line>;
  /** All there is, in an order that every installation with the same content has. */
  stored(tx: Transaction): AsyncIterable<Line>;
  /** Files that belong to what `stored` gave, added after the lines. */
  storedFiles?(tx: Transaction, archive: ArchiveWriter): Promise<void>;
  /** What is wrong with a line of the right shape; otherwise it counts as known from now on. */
  faults(line: Line, known: Known, archive: ArchiveReader, number: number): string[] | Promise<string[]>;
  /** What of these lines stands in the way of something stored; by the line's place. */
  collisions?(tx: Transaction, lines: Line[]): Promise<Map<number, string>>;
  /** Stores those lines that are not there yet; returns how many. What is there stays as it is. */
  add(tx: Transaction, lines: Line[], archive: ArchiveReader): Promise<number>;
}
