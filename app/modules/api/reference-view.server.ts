import { openApiDocument, problemsOf } from "~/platform/api/openapi-document.server";
import { perToken } from "~/platform/api/admit.server";
import type { Operation } from "~/platform/api/operation";
import { problems } from "~/platform/api/problems";
import { apiAddress, apiBase } from "~/platform/api/render-outcome.server";
import type { AreaReference, BodyPart, OperationDetails, OperationLine } from "./contract";
import { curlFor } from "./curl";
import type { DescribedApi, DescribedOperation, JsonSchema } from "./openapi-shapes";
import { componentsIn, described, fieldsOf, referenced, typeText } from "./schema-fields.server";

type Content = NonNullable<DescribedOperation["requestBody"]>["content"];

const lineOf = ({ id, method, path, summary, scope }: Operation): OperationLine => ({ id, method, path, summary, scope });

/** What the guide shows: how to begin, all operations by area, the limit, every kind of refusal. */
export function guideView(operations: readonly Operation[]) {
  return {
    areas: [...Map.groupBy(operations, ({ area }) => area)].map(([area, own]) => ({ area, operations: own.map(lineOf) })),
    problems: Object.entries(problems).map(([code, { status, title, advice }]) => ({ code, status, title, html: described(advice) })),
    limit: { requests: perToken.points, seconds: perToken.seconds },
    example: `export MERIDIAN_TOKEN=mrd_…\n\ncurl '${apiAddress("/me")}' \\\n  --header "Authorization: Bearer $MERIDIAN_TOKEN"`,
    documentHref: `${apiBase}/openapi.json`,
  };
}

let written: DescribedApi | undefined;

/** The document as it is sent; it does not change while the process lives. */
function documentOf(operations: readonly Operation[]): DescribedApi {
  written ??= JSON.parse(JSON.stringify(openApiDocument(operations))) as DescribedApi;
  return written;
}

/** Everything about the operations of one area, read out of the OpenAPI document; null when there is no such area. */
export function areaReference(operations: readonly Operation[], area: string): AreaReference | null {
  const own = operations.filter((operation) => operation.area === area);
  if (own.length === 0) return null;
  const api = documentOf(operations);
  const { schemas } = api.components;
  const details = own.map((operation) => detailsOf(operation, api));
  const names = own.flatMap((operation) => schemasOf(describedIn(api, operation)).flatMap((schema) => componentsIn(schema, schemas)));
  const objects = [...new Set(names)].flatMap((name) => {
    const schema = schemas[name];
    return schema && name !== "Problem" ? [{ name, html: described(schema.description), fields: fieldsOf(schema) }] : [];
  });
  return { operations: details, objects };
}

function describedIn(api: DescribedApi, { path, method }: Operation): DescribedOperation {
  const found = api.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`${method} ${path} is not in the OpenAPI document`);
  return found;
}

const schemasOf = ({ requestBody, responses }: DescribedOperation): JsonSchema[] =>
  [requestBody?.content, ...Object.values(responses).map(({ content }) => content)].flatMap((content) => Object.values(content ?? {}).map(({ schema }) => schema));

function detailsOf(operation: Operation, api: DescribedApi): OperationDetails {
  const text = describedIn(api, operation);
  const status = String(operation.answer.status);
  const answer = text.responses[status];
  return {
    ...lineOf(operation),
    html: described(text.description),
    parameters: (text.parameters ?? []).map(({ in: place, name, required, description, schema }) =>
      ({ place, name, type: typeText(schema), required: required === true, html: described(description ?? schema.description) })),
    body: bodyOf(text.requestBody?.content),
    answer: { status, description: answer?.description ?? "", body: bodyOf(answer?.content) },
    problems: problemsOf(operation).map((code) => ({ code, status: problems[code].status, title: problems[code].title })),
    curl: curlFor(operation.method, `${api.servers[0]?.url}${operation.path}`, text),
  };
}

function bodyOf(content: Content | undefined): BodyPart | null {
  const types = Object.keys(content ?? {});
  const schema = content?.[types[0] ?? ""]?.schema;
  if (!schema) return null;
  return { types, type: referenced(schema) ?? typeText(schema), fields: fieldsOf(schema) };
}
