import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { operations } from "~/modules/operations.server";
import { apiOver } from "~/platform/api/answer-call.server";

const answerCall = apiOver(operations);

/** Everything below /api/v1; which operation is meant is decided by the table of operations. */
export const loader = ({ request, context }: LoaderFunctionArgs) => answerCall(request, context);

export const action = ({ request, context }: ActionFunctionArgs) => answerCall(request, context);
