import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { bytes, none, nothing } from "~/platform/api/shapes";
import { photoParts, removePhoto, setPhoto } from "../photo/set-photo.server";

const ofExperts = { area: "experts", scope: "experts:write", path: "/profile/photo" } as const;

const put = operation({
  id: "setPhoto", method: "PUT", ...ofExperts,
  summary: "Give yourself a photo",
  description: "In place of the one you have. A square part is cut out of the picture: of a wide one from the left, of a tall one from the top.",
  parameters: none, problems: ["invalid", "too_large", "too_many_requests", "storage_full"],
  query: z.strictObject({ part: z.enum(photoParts).default("middle").meta({ description: "Which part is cut out." }) }),
  body: { type: "application/octet-stream", schema: bytes, example: "the bytes of a JPEG, PNG or WebP" },
  answer: { status: 204, description: "It is your photo.", schema: nothing },
  async run({ actor, query, request }) {
    await setPhoto(actor, { photo: new File([await request.arrayBuffer()], "photo"), part: query.part });
    return { result: undefined };
  },
});

const remove = operation({
  id: "removePhoto", method: "DELETE", ...ofExperts,
  summary: "Take your photo away",
  description: "Nobody can open it from now on.",
  parameters: none, query: none,
  answer: { status: 204, description: "There is none.", schema: nothing },
  async run({ actor }) {
    await removePhoto(actor);
    return { result: undefined };
  },
});

/** One's own photo. */
export const photoOperations: Operation[] = [put, remove];
