import { randomUUID } from "node:crypto";
import { fileUpload } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { countAttempt, type Limit } from "~/platform/rate-limit/limiter.server";
import { partialFiles } from "~/platform/storage/storage.server";
import { maxFileSize } from "../take-file.server";

/** So many uploads one person begins in an hour. */
const perPerson: Limit = { name: "uploads", points: 300, seconds: 3_600 };

/** Begins to take a file in that comes in pieces. Returns the upload's id. Throws `too_large`, `too_many_requests`, and `invalid` with `empty`. */
export async function beginUpload(actor: Actor, { name, size }: { name: string; size: number }): Promise<string> {
  if (size > maxFileSize()) throw new DomainError("too_large", `${size} bytes are announced`);
  if (size === 0) throw new DomainError("invalid", "empty", "files");
  await countAttempt(perPerson, String(actor.personId));
  const id = randomUUID();
  await database().insert(fileUpload).values({ id, personId: actor.personId, name, size });
  await partialFiles().begin(id);
  return id;
}
