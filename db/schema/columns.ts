import { customType, timestamp } from "drizzle-orm/pg-core";

/** One text in each of the six languages of the interface. */
export type Localised = Record<"en" | "fr" | "es" | "ar" | "ru" | "zh", string>;

/** A point in time, always stored and compared in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** Raw bytes, for Yjs states and updates. */
export const bytea = customType<{ data: Uint8Array; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
});

/** Postgres full-text search vector; written by SQL, never read back. */
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
