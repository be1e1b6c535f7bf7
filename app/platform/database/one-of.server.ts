import { sql, type AnyColumn, type SQL } from "drizzle-orm";

/** Whether a column is one of these ids. They are one parameter, however many: the statement stays the same, and is planned once. */
export const oneOf = (column: AnyColumn, ids: readonly (number | string)[], type: "int" | "bigint" | "uuid"): SQL<boolean> =>
  sql<boolean>`${column} = any (${`{${ids.join(",")}}`}::${sql.raw(type)}[])`;
