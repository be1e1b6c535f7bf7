import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { fileId } from "~/modules/files/schema.server";
import { accessUpload } from "~/modules/files/uploads/access-upload.server";
import { continueUpload } from "~/modules/files/uploads/continue-upload.server";
import { endUpload } from "~/modules/files/uploads/end-upload.server";
import { countIn, fileHeader, pieceType, tusHeaders } from "~/modules/files/uploads/protocol";
import type { Actor } from "~/platform/auth/actor";
import { DomainError, notFound } from "~/platform/errors";
import { codeAlone } from "~/platform/http/code-alone.server";

const idIn = (params: { uploadId?: string | undefined }): string => fileId.safeParse(params.uploadId).data ?? notFound("upload");

/** HEAD: how much of an upload is here, so that its sender goes on from there. */
export function loader({ params, context: { actor } }: LoaderFunctionArgs) {
  return codeAlone(async () => {
    if (!actor) throw new DomainError("not_signed_in");
    const { offset, size, fileId: file } = await accessUpload(actor, idIn(params));
    return told({ offset, fileId: file }, 200, { "Upload-Length": String(size) });
  });
}

/** PATCH: the next piece. DELETE: the sender does not want it any more. */
export function action({ request, params, context: { actor } }: ActionFunctionArgs) {
  return codeAlone(async () => {
    if (!actor) throw new DomainError("not_signed_in");
    const id = idIn(params);
    if (request.method === "DELETE") {
      await endUpload(actor, id);
      return new Response(null, { status: 204, headers: tusHeaders });
    }
    return takePiece(actor, id, request);
  });
}

async function takePiece(actor: Actor, id: string, request: Request): Promise<Response> {
  const from = countIn(request.headers.get("upload-offset"));
  if (request.method !== "PATCH" || request.headers.get("content-type") !== pieceType || from === null || !request.body) throw new DomainError("invalid");
  return told(await continueUpload(actor, id, from, Readable.fromWeb(request.body as ReadableStream)), 204);
}

const told = ({ offset, fileId: file }: { offset: number; fileId: string | null }, status: number, more: Record<string, string> = {}): Response =>
  new Response(null, { status, headers: { ...tusHeaders, ...more, "Upload-Offset": String(offset), ...(file ? { [fileHeader]: file } : {}) } });
