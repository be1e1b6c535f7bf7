import { and, asc, eq, inArray, isNull, notInArray, sql, type SQL } from "drizzle-orm";
import { storedFile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { maxFileNameLength, type FileLine } from "./contract";
import { fileLine } from "./file-line.server";

/** What files belong to: a registered kind, and the thing's id there. */
export interface FileOwner {
  kind: string;
  id: string;
}

/** A file to be claimed; `alt` says what a picture shows. */
export interface Claim {
  id: string;
  alt?: string;
}

/**
 * Gives uploaded files to a thing, in the caller's transaction and in this order behind those it has: the files and
 * the thing are there together or not at all. Throws `invalid` with `gone` on the field `files` for one that the
 * actor has not brought, that is removed or belongs to something already.
 */
export async function claimFiles(tx: Transaction, actor: Pick<Actor, "personId">, owner: FileOwner, claims: Claim[]): Promise<FileLine[]> {
  const lines: FileLine[] = [];
  const before = claims.length > 0 ? await tx.$count(storedFile, ofOwner(owner)) : 0;
  for (const [place, { id, alt }] of claims.entries()) {
    const [claimed] = await tx.update(storedFile)
      .set({ ownerKind: owner.kind, ownerId: owner.id, position: before + place, ...(alt === undefined ? {} : { alt }) })
      .where(and(eq(storedFile.id, id), eq(storedFile.uploaderId, actor.personId), isNull(storedFile.ownerKind), isNull(storedFile.removedAt)))
      .returning();
    if (!claimed) throw new DomainError("invalid", "gone", "files");
    lines.push(fileLine(claimed));
  }
  return lines;
}

/** Takes all files from a thing, in the caller's transaction: from its commit on nobody opens them. */
export async function releaseFiles(tx: Transaction, owner: FileOwner): Promise<void> {
  await remove(tx, ofOwner(owner));
}

/** Leaves a thing these of its files, whose pictures show what is said here, and takes the others from it, in the caller's transaction. */
export async function keepFiles(tx: Transaction, owner: FileOwner, kept: FileLine[]): Promise<void> {
  await remove(tx, and(ofOwner(owner), notInArray(storedFile.id, kept.map(({ id }) => id))));
  for (const { id, picture } of kept) {
    if (picture) await tx.update(storedFile).set({ alt: picture.alt }).where(and(ofOwner(owner), eq(storedFile.id, id)));
  }
}

/** Lets go of a file that its uploader has brought and does not want to send after all. One that is not there counts as gone. */
export async function dropFile(actor: Actor, id: string): Promise<void> {
  await remove(database(), and(eq(storedFile.id, id), eq(storedFile.uploaderId, actor.personId), isNull(storedFile.ownerKind)));
}

/** What one has brought oneself, and what it belongs to by now. */
export interface OwnFile {
  id: string;
  name: string;
  owner: FileOwner | null;
}

/** Of these files those that the actor has brought, in the order they are named, held until the caller's transaction ends: a form that is sent twice sees what it has done. */
export async function ownFiles(tx: Transaction, actor: Pick<Actor, "personId">, ids: string[]): Promise<OwnFile[]> {
  const found = await tx.select().from(storedFile).where(and(inArray(storedFile.id, ids), eq(storedFile.uploaderId, actor.personId), isNull(storedFile.removedAt))).orderBy(asc(storedFile.id)).for("update");
  return ids.flatMap((id) => found.filter((file) => file.id === id).map(({ name, ownerKind, ownerId }) => ({ id, name, owner: ownerKind === null || ownerId === null ? null : { kind: ownerKind, id: ownerId } })));
}

/** A dot and ten letters. */
const longestEnding = 11;

/** Gives all files of a thing one name, each with its own ending, in the caller's transaction. */
export async function renameFiles(tx: Transaction, owner: FileOwner, name: string): Promise<void> {
  await tx.update(storedFile).set({ name: sql`left(${name}::text, ${maxFileNameLength - longestEnding}) || coalesce(substring(${storedFile.name} from '[.][A-Za-z0-9_]{1,10}$'), '')` }).where(ofOwner(owner));
}

/** Of these files those that the actor has brought and nothing has claimed yet, in the order they are named. */
export async function unclaimedFiles(actor: Actor, ids: string[]): Promise<FileLine[]> {
  if (ids.length === 0) return [];
  const found = await database().select().from(storedFile)
    .where(and(inArray(storedFile.id, ids), eq(storedFile.uploaderId, actor.personId), isNull(storedFile.ownerKind), isNull(storedFile.removedAt)));
  return ids.flatMap((id) => found.filter((file) => file.id === id).map(fileLine));
}

/** The files of a thing, in their order. The caller has decided that they may be read. */
export async function filesOf(owner: FileOwner, on: Queryable = database()): Promise<FileLine[]> {
  return (await on.select().from(storedFile).where(ofOwner(owner)).orderBy(asc(storedFile.position))).map(fileLine);
}

/** The files of several things of a kind, by the things' ids. The caller has decided that they may be read. */
export async function filesOfEach(kind: string, ids: string[]): Promise<Map<string, FileLine[]>> {
  const rows = ids.length === 0 ? [] : await database().select().from(storedFile).where(and(eq(storedFile.ownerKind, kind), inArray(storedFile.ownerId, ids))).orderBy(asc(storedFile.position));
  return new Map([...Map.groupBy(rows, ({ ownerId }) => ownerId ?? "")].map(([id, files]) => [id, files.map(fileLine)]));
}

const ofOwner = ({ kind, id }: FileOwner): SQL | undefined => and(eq(storedFile.ownerKind, kind), eq(storedFile.ownerId, id));

async function remove(on: Queryable, which: SQL | undefined): Promise<void> {
  await on.update(storedFile).set({ ownerKind: null, ownerId: null, removedAt: sql`now()` }).where(and(which, isNull(storedFile.removedAt)));
}
