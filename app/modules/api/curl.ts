import type { DescribedOperation, Parameter } from "./openapi-shapes";

/** For a shell: nothing in it is read as anything but itself. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const exampleOf = ({ example, schema }: Parameter): string => String(example ?? schema.example ?? "");

/** Only what must be said, and what is looked for: the rest would narrow the answer to nothing. */
const isShown = ({ required, name }: Parameter): boolean => required === true || name === "q";

/** A command that makes this call, once `MERIDIAN_TOKEN` holds a token. */
export function curlFor(method: string, address: string, operation: DescribedOperation): string {
  const parameters = operation.parameters ?? [];
  const place = (where: Parameter["in"]) => parameters.filter((parameter) => parameter.in === where);
  const path = address.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(exampleOf(place("path").find((parameter) => parameter.name === name)!)));
  const query = new URLSearchParams(place("query").filter(isShown).map((parameter) => [parameter.name, exampleOf(parameter)]));
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const headers = [
    ...(type ? [`'Content-Type: ${type}'`] : []),
    ...place("header").flatMap(({ name }) => (name === "Idempotency-Key" ? [`"${name}: $(uuidgen)"`] : name === "If-Match" ? [`'${name}: *'`] : [])),
  ];
  return [
    `curl ${method === "GET" ? "" : `--request ${method} `}${quoted(query.size > 0 ? `${path}?${query}` : path)}`,
    `--header "Authorization: Bearer $MERIDIAN_TOKEN"`,
    ...headers.map((header) => `--header ${header}`),
    ...(media ? [`--data-binary ${quoted(typeof media.example === "string" ? media.example : JSON.stringify(media.example))}`] : []),
  ].join(" \\\n  ");
}
