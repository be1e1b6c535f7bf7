import { sql, type AnyColumn, type SQL } from "drizzle-orm";

const element = (value: number | string) => (typeof value === "number" ? value : `"${value.replaceAll(/["\\]/g, "\\$&")}"`);

/** Whether a column is one of these values. They are one parameter, however many: the statement stays the same, and is planned once. */
export const oneOf = (column: AnyColumn, values: readonly (number | string)[], type: "int" | "bigint" | "uuid" | "text"): SQL<boolean> =>
  sql<boolean>`${column} = any (${`{${values.map(element).join(",")}}`}::${sql.raw(type)}[])`;
