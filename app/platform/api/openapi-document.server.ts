import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject, type ZodOpenApiResponseObject } from "zod-openapi";
import { isKnown, tagOf } from "./entity-tags.server";
import { apiAreas, type Operation } from "./operation";
import { answerHeaders, apiComponents, idempotencyKey, ifMatch, ifNoneMatch } from "./openapi-parts";
import { problems, type ProblemCode } from "./problems";
import { apiAddress } from "./render-outcome.server";

/** What a document of ours is, as far as its readers here use it. */
export type OpenApiDocument = ReturnType<typeof createDocument>;

/** The OpenAPI 3.1 document of a table of operations, made of the very schemas that check their input and output. */
export function openApiDocument(operations: readonly Operation[]): OpenApiDocument {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: described(operation) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Meridian API", version: "1",
      description: "Everything a person can read and write in Meridian, for programs that act for them. The guide is at `/api`.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: apiAddress("") }],
    tags: apiAreas.map((name) => ({ name })),
    security: [{ token: [] }],
    paths,
    components: apiComponents,
  }, { override: withoutClosing });
}

/** An answer may grow: a reader must not refuse what it does not know. Input stays closed, so that what is mistyped is noticed. */
const withoutClosing: NonNullable<NonNullable<Parameters<typeof createDocument>[1]>["override"]> = ({ jsonSchema, io }) => {
  if (io === "output") delete jsonSchema.additionalProperties;
};

function described(operation: Operation): ZodOpenApiOperationObject {
  const { id, area, scope, summary, description, parameters, query, body } = operation;
  return {
    operationId: id, tags: [area], summary,
    ...(description ? { description } : {}),
    security: [{ token: scope === null ? [] : [scope] }],
    requestParams: { path: parameters, query },
    parameters: headersOf(operation),
    ...(body ? { requestBody: { required: true, content: { [body.type]: { schema: body.schema, example: body.example } } } } : {}),
    responses: { [String(operation.answer.status)]: success(operation), ...refusals(operation) },
  };
}

function headersOf({ method, conditional }: Operation) {
  if (method === "GET") return [ifNoneMatch];
  return [...(method === "POST" ? [idempotencyKey] : []), ...(conditional ? [ifMatch] : [])];
}

function success({ answer, paged, method, conditional }: Operation): ZodOpenApiResponseObject {
  const { description, schema, status, types = ["application/json"] } = answer;
  const headers = {
    ...answerHeaders.always,
    ...(method === "GET" || conditional ? answerHeaders.versioned : {}),
    ...(paged ? answerHeaders.paged : {}),
    ...(status === 201 ? answerHeaders.created : {}),
  };
  if (status === 204) return { description, headers };
  return { description, headers, content: Object.fromEntries(types.map((type) => [type, { schema }])) };
}

const everywhere: ProblemCode[] = ["invalid_request", "unauthenticated", "not_acceptable", "too_many_requests"];

/** The refusals an operation can end with, those of one status together. */
export function problemsOf({ method, body, scope, problems: own = [] }: Operation): ProblemCode[] {
  const ofBody: ProblemCode[] = body ? ["too_large", "unsupported_media_type", "invalid"] : [];
  const ofKey: ProblemCode[] = method === "POST" ? ["request_in_progress", "key_reused"] : [];
  const ofScope: ProblemCode[] = scope === null ? [] : ["insufficient_scope"];
  const all = new Set<ProblemCode>([...everywhere, ...own, ...ofBody, ...ofKey, ...ofScope]);
  return [...all].sort((one, other) => problems[one].status - problems[other].status);
}

function refusals(operation: Operation): Record<string, ZodOpenApiResponseObject> {
  const byStatus = Map.groupBy(problemsOf(operation), (code) => String(problems[code].status));
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, {
    description: codes.map((code) => `\`${code}\`: ${problems[code].title}.`).join("\n"),
    headers: answerHeaders.always,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  }]));
}

let written: { text: string; tag: string } | undefined;

/** The document as it is sent; it does not change while the process lives. */
export function openApiAnswer(operations: readonly Operation[], request: Request): Response {
  if (!written) {
    const text = JSON.stringify(openApiDocument(operations));
    written = { text, tag: tagOf(text) };
  }
  const headers = { "Content-Type": "application/json", ETag: `W/"${written.tag}"`, "Cache-Control": "public, no-cache" };
  if (isKnown(request.headers.get("if-none-match"), written.tag)) return new Response(null, { status: 304, headers });
  return new Response(written.text, { headers });
}
