import type { LoaderFunctionArgs } from "@remix-run/node";
import { operations } from "~/modules/operations.server";
import { openApiAnswer } from "~/platform/api/openapi-document.server";

/** The OpenAPI document of the API. It tells nothing that needs a token. */
export const loader = ({ request }: LoaderFunctionArgs) => openApiAnswer(operations, request);
