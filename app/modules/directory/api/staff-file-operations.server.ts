import { z } from "zod";
import { ApiProblem, partProblem } from "~/platform/api/api-problem";
import { operation, type Operation } from "~/platform/api/operation";
import { bytes, moment, none, nothing } from "~/platform/api/shapes";
import { DomainError } from "~/platform/errors";
import { staffColumns, staffErrors, staffFileMaxBytes } from "../contract";
import { applyImport, importView, readImport } from "../import-staff.server";

const writing = { area: "directory", scope: "directory:write" } as const;
const parameter = z.object({ id: z.uuid().meta({ description: "Id of the staff file." }) });
const count = z.object({ new: z.int(), changed: z.int(), same: z.int(), wrong: z.int() });

const plan = z.object({
  id: z.uuid(), appliedAt: moment.nullable().meta({ description: "When it was taken over; null before." }), invites: z.boolean(),
  missing: z.int().meta({ description: "Active staff whom the file does not name; they stay as they are." }), counts: count,
  lines: z.array(z.object({
    line: z.int().meta({ description: "As an editor numbers it; the heading is 1." }), email: z.string(), name: z.string(), kind: z.enum(["new", "changed", "same", "wrong"]),
    changes: z.array(z.object({ column: z.enum(staffColumns), from: z.string(), to: z.string() })),
    errors: z.array(z.object({ column: z.enum(staffColumns).nullable(), error: z.enum(staffErrors), value: z.string() })),
  })).meta({ description: "Lines that change something or cannot be taken." }),
}).meta({ id: "StaffPlan", description: "What a staff file would do now." });

const read = operation({
  id: "readStaffFile", method: "POST", path: "/staff-files", ...writing,
  summary: "Have a staff file read",
  description: `Comma-separated values in UTF-8, up to 5,000 lines, with a heading that names columns: ${staffColumns.map((name) => `\`${name}\``).join(", ")}; only \`email\` must be there. Nothing is written. For administrators.`,
  parameters: none, problems: ["not_found", "invalid", "too_large"],
  query: z.strictObject({ invites: z.enum(["true", "false"]).default("false").meta({ description: "Mail new people a link to set their password when it is taken over." }) }),
  body: { type: "application/octet-stream", schema: bytes, example: "email,name,office\nawa@example.org,Awa Mbaye,CO-DAKAR" },
  answer: { status: 201, description: "It was read, and is kept for a day.", schema: z.object({ id: z.uuid() }).meta({ id: "ReadStaffFile" }) },
  async run({ actor, query, request }) {
    const text = await request.text();
    if (Buffer.byteLength(text) > staffFileMaxBytes) throw new DomainError("too_large", "the staff file is too large");
    const file = await readImport(actor, text, query.invites === "true");
    if ("error" in file) throw new ApiProblem("invalid", [partProblem({ pointer: "#" }, file.error)]);
    return { result: file, location: `/staff-files/${file.id}` };
  },
});

const show = operation({
  id: "getStaffFile", method: "GET", path: "/staff-files/{id}", area: "directory", scope: "directory:read", conditional: true,
  summary: "Read what a staff file would do",
  description: "Every change and error by line, against the directory as it is now. Its `ETag` is the version to name when it is taken over.",
  parameters: parameter, query: none, problems: ["not_found"],
  answer: { status: 200, description: "The plan.", schema: plan },
  async run({ actor, path }) {
    const { tag, appliedAt, ...view } = await importView(actor, path.id);
    return { result: { ...view, appliedAt: appliedAt?.toISOString() ?? null }, tag: appliedAt ? `${tag}-applied` : tag };
  },
});

const apply = operation({
  id: "applyStaffFile", method: "PUT", path: "/staff-files/{id}/taking-over", ...writing, conditional: true,
  summary: "Take a staff file over",
  description: "Exactly what was shown: where the directory has changed since, nothing is written and the answer is 412. Lines with errors are left out. A second time changes nothing.",
  parameters: parameter, query: none, problems: ["not_found", "stale", "precondition_required"],
  answer: { status: 204, description: "It is taken over.", schema: nothing },
  async run({ actor, path, ifMatch }) {
    const tag = ifMatch === "*" ? (await importView(actor, path.id)).tag : ifMatch;
    if ((await applyImport(actor, path.id, tag)) === "changed_in_between") throw new DomainError("stale", "the directory has changed in between");
    return { result: undefined };
  },
});

/** Staff files: read first, then taken over. */
export const staffFileOperations: Operation[] = [read, show, apply];
