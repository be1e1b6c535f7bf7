import { parseMarkdown } from "~/platform/rich-text/parse-markdown";
import { renderHtml } from "~/platform/rich-text/render-html";
import type { FieldLine } from "./contract";
import type { JsonSchema } from "./openapi-shapes";

/** So many values are named; of more it is told how many there are. */
const mostValues = 12;

/** A text about an operation, from Markdown. */
export const described = (markdown: string | undefined): string => (markdown ? renderHtml(parseMarkdown(markdown)) : "");

/** Name of the component a schema refers to. */
export const referenced = (schema: JsonSchema): string | undefined => schema.$ref?.split("/").at(-1);

/** A schema's type in a few words: `string (date-time)`, `Message[]`, `integer or null`. */
export function typeText(schema: JsonSchema): string {
  const name = referenced(schema);
  if (name) return name;
  if (schema.allOf?.[0]) return typeText(schema.allOf[0]);
  if (schema.anyOf) return schema.anyOf.map(typeText).join(" or ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.length > mostValues ? `one of ${schema.enum.length} values` : schema.enum.map((value) => JSON.stringify(value)).join(" or ");
  if (schema.items) return `${typeText(schema.items)}[]`;
  const types = [schema.type ?? "any"].flat().join(" or ");
  return schema.format ? `${types} (${schema.format})` : types;
}

/** The fields of an object, those of objects inside it with their path. */
export function fieldsOf(schema: JsonSchema, path = ""): FieldLine[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    { name: path + name, type: typeText(field), required: required.has(name), html: described(field.description) },
    ...fieldsOf(field, `${path}${name}.`),
    ...(field.items ? fieldsOf(field.items, `${path}${name}[].`) : []),
  ]);
}

/** Names of all components that a schema and what it refers to are made of, in the order they are met. */
export function componentsIn(schema: JsonSchema, all: Record<string, JsonSchema>, met: string[] = []): string[] {
  const name = referenced(schema);
  if (name && !met.includes(name)) {
    met.push(name);
    const component = all[name];
    if (component) componentsIn(component, all, met);
  }
  const inside = [...(schema.anyOf ?? []), ...(schema.allOf ?? []), ...(schema.items ? [schema.items] : []), ...Object.values(schema.properties ?? {})];
  for (const part of inside) componentsIn(part, all, met);
  return met;
}
