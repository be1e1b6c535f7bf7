import { z } from "zod";
import { accessTeam } from "~/modules/teams/public.server";
import { operation, type Operation } from "~/platform/api/operation";
import { stepOperation } from "~/platform/api/step-operation";
import { moment, none, nothing, slugParameter } from "~/platform/api/shapes";
import { changeDetails } from "../change-details.server";
import { stepDocument, stepFolder } from "../places/arrange.server";
import { changeFolder, removeFolder } from "../places/change-folders.server";
import { moveDocument } from "../places/move-document.server";
import { keptDocuments, markFavourite } from "../places/reader-marks.server";
import { restoreDocument, trashDocument, trashList } from "../places/trash.server";
import { arrangeSchema, detailsSchema } from "../schema.server";
import { documentParameter } from "./operations.server";
import { documentLine } from "./shapes";

const writing = { area: "documents", scope: "documents:write", problems: ["forbidden", "not_found"] } as const;
const named = z.object({ id: z.int(), title: z.string() }).meta({ id: "NamedDocument" });

const details = stepOperation(z.discriminatedUnion("intent", [detailsSchema]), {
  id: "changeDocument", method: "PUT", path: "/documents/{id}", ...writing, intent: "details", parameters: documentParameter,
  summary: "Say what a document is called, its kind and its language", description: "Guidance that was published stays guidance.",
  example: { title: "Visiting small farms", kind: "guidance", language: "en" },
  answer: { status: 200, description: "It is changed.", schema: named },
  take: async ({ actor, path }, step) => ({ result: await changeDetails(actor, Number(path.id), step) }),
});

const move = operation({
  id: "moveDocument", method: "PUT", path: "/documents/{id}/place", ...writing, problems: ["forbidden", "not_found", "invalid"],
  summary: "Put a document or a file elsewhere",
  description: "Into a folder, or to the top of a team. In another team its readers are those of that team, and its other languages go along. One must write in both; what was published is taken there by those who manage the team it leaves.",
  parameters: documentParameter, query: none,
  body: {
    type: "application/json",
    schema: z.union([
      z.strictObject({ folderId: z.int().min(1).max(999_999_999) }),
      z.strictObject({ team: z.string().min(1).max(100).meta({ description: "The team's name in addresses." }) }),
    ]),
    example: { folderId: 4 },
  },
  answer: { status: 200, description: "It lies there.", schema: named },
  async run({ actor, path, body }) {
    const place = "team" in body ? { teamId: (await accessTeam(actor, { slug: body.team }, "post")).team.id } : body;
    return { result: await moveDocument(actor, path.id, place) };
  },
});

const trash = operation({
  id: "trashDocument", method: "DELETE", path: "/documents/{id}", ...writing,
  summary: "Put a document or a file into the trash",
  description: "It lies in its team's trash for some weeks, from where it can be restored. Guidance is thrown away by those who manage the team.",
  parameters: documentParameter, query: none,
  answer: { status: 204, description: "It is in the trash.", schema: nothing },
  async run({ actor, path }) {
    await trashDocument(actor, path.id);
    return { result: undefined };
  },
});

const listTrash = operation({
  id: "listTrash", method: "GET", path: "/teams/{slug}/trash", area: "documents", scope: "documents:read",
  summary: "List what a team has thrown away", description: "For those who write in the team; the latest first.",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found"],
  answer: {
    status: 200, description: "The documents in the trash.",
    schema: z.object({ items: z.array(z.object({
      id: z.int(), title: z.string(), language: z.string(), trashedAt: moment, trashedBy: z.string().nullable(), goneAt: moment.meta({ description: "When it is gone for good." }),
    }).meta({ id: "TrashedDocument" })) }),
  },
  async run({ actor, path }) {
    const { documents } = await trashList(actor, path.slug);
    return { result: { items: documents.map(({ trashedAt, goneAt, ...row }) => ({ ...row, trashedAt: trashedAt.toISOString(), goneAt: goneAt.toISOString() })) } };
  },
});

const restore = operation({
  id: "restoreDocument", method: "PUT", path: "/documents/{id}/restoration", ...writing,
  summary: "Take a document or a file out of the trash",
  parameters: documentParameter, query: none,
  answer: { status: 200, description: "It lies where it lay.", schema: named },
  run: async ({ actor, path }) => ({ result: await restoreDocument(actor, path.id) }),
});

const favour = (id: string, method: "PUT" | "DELETE", summary: string) => operation({
  id, method, path: "/documents/{id}/favourite", ...writing, summary,
  parameters: documentParameter, query: none,
  answer: { status: 204, description: "It is noted.", schema: nothing },
  async run({ actor, path }) {
    await markFavourite(actor, path.id, method === "PUT");
    return { result: undefined };
  },
});

const kept = operation({
  id: "listKeptDocuments", method: "GET", path: "/kept-documents", area: "documents", scope: "documents:read",
  summary: "List your favourites and what you have read lately",
  parameters: none, query: none,
  answer: { status: 200, description: "Both lists, as far as you may still read them.", schema: z.object({ favourites: z.array(documentLine), recent: z.array(documentLine) }) },
  async run({ actor, locale }) {
    const { favourites, recent } = await keptDocuments(actor, locale);
    const lines = (rows: typeof recent) => rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }));
    return { result: { favourites: lines(favourites), recent: lines(recent) } };
  },
});

const folder = { id: "The folder's number." };
const onePlace = { direction: "One place further up or down among its neighbours; at the end already, nothing changes." };

/** Where documents lie, and in which order. */
export const documentOrderOperations: Operation[] = [
  details, move, trash, listTrash, restore, favour("markFavourite", "PUT", "Mark a document as your favourite"), favour("unmarkFavourite", "DELETE", "Mark a document as your favourite no longer"), kept,
  stepOperation(arrangeSchema, {
    id: "stepDocument", method: "POST", path: "/documents/{id}/steps", ...writing, intent: "step-document", summary: "Put a document further up or down in its folder", fields: onePlace, example: { direction: "up" },
    take: ({ actor }, step) => stepDocument(actor, step.id, step.direction),
  }),
  stepOperation(arrangeSchema, {
    id: "changeFolder", method: "PUT", path: "/folders/{id}", ...writing, intent: "change-folder", problems: ["forbidden", "not_found", "invalid"],
    summary: "Rename a folder, or put it elsewhere in its team", fields: { ...folder, parentId: "The folder it lies in; null at the top." }, example: { name: "Field cards", parentId: null },
    take: ({ actor }, step) => changeFolder(actor, step.id, step),
  }),
  stepOperation(arrangeSchema, {
    id: "removeFolder", method: "DELETE", path: "/folders/{id}", ...writing, intent: "remove-folder", summary: "Take a folder away", description: "What lay in it lies where it lay.", fields: folder,
    take: async ({ actor }, step) => { await removeFolder(actor, step.id); },
  }),
  stepOperation(arrangeSchema, {
    id: "stepFolder", method: "POST", path: "/folders/{id}/steps", ...writing, intent: "step-folder", summary: "Put a folder further up or down among its neighbours", fields: { ...folder, ...onePlace }, example: { direction: "up" },
    take: ({ actor }, step) => stepFolder(actor, step.id, step.direction),
  }),
];
