import { sql, type AnyColumn, type Placeholder, type SQL } from "drizzle-orm";

const element = (value: number | string) => (typeof value === "number" ? value : `"${value.replaceAll(/["\\]/g, "\\$&")}"`);

type ElementType = "int" | "bigint" | "uuid" | "text";

/** Values as one parameter, however many. */
export const listed = (values: readonly (number | string)[]): string => `{${values.map(element).join(",")}}`;

const isIn = (column: AnyColumn, list: string | Placeholder, type: ElementType): SQL<boolean> => sql<boolean>`${column} = any (${list}::${sql.raw(type)}[])`;

/** Whether a column is one of these values. They are one parameter: the statement stays the same, and is planned once. */
export const oneOf = (column: AnyColumn, values: readonly (number | string)[], type: ElementType): SQL<boolean> => isIn(column, listed(values), type);

/** The same for a query that is composed before its values are known: it is asked with them `listed` under this name. */
export const among = (column: AnyColumn, name: string, type: ElementType): SQL<boolean> => isIn(column, sql.placeholder(name), type);
