import { eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { office, person, personPost } from "~db/schema";
import { personFunctions } from "~/modules/organisation/contract";
import type { Queryable } from "~/platform/database/connection.server";
import { contractKinds, gradeBands, nativeNameMaxLength, titleMaxLength } from "~/modules/experts/contract";
import { staffColumns, type PlannedLine, type StaffColumn, type StaffError, type StaffPlan } from "./contract";
import type { StaffLine } from "./read-staff-file.server";

const manager = alias(person, "manager");
const releaser = alias(person, "releaser");

/** Who is stored under these addresses, cell by cell as the file would say it. */
async function storedPeople(db: Queryable, emails: string[]) {
  const rows = emails.length === 0 ? [] : await db
    .select({
      id: person.id, email: person.email, status: person.status,
      name: person.displayName, family_name: person.familyName, native_name: person.nativeName, role: person.organisationRole, function: person.function, title: person.title, office: office.code,
      unit: personPost.unit, grade: personPost.grade, contract: personPost.contract, contract_ends: personPost.contractEnds,
      line_manager: manager.email, released_by: releaser.email,
    })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(personPost, eq(personPost.personId, person.id))
    .leftJoin(manager, eq(manager.id, personPost.lineManagerId))
    .leftJoin(releaser, eq(releaser.id, personPost.releasedById))
    .where(inArray(sql`lower(${person.email})`, emails));
  return new Map(rows.map((row) => [row.email.toLowerCase(), row]));
}

/** What the whole file is read against. */
interface Known {
  stored: Awaited<ReturnType<typeof storedPeople>>;
  /** Addresses of active people, and of those whom the file brings. */
  addresses: Set<string>;
  offices: Set<string>;
  /** The line that first names an address. */
  firstLine: Map<string, number>;
  actorEmail: string;
}

const lengths: Partial<Record<StaffColumn, number>> = { name: 120, family_name: 120, native_name: nativeNameMaxLength, title: titleMaxLength, unit: 100, email: 254 };
const looksLikeAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const isDay = (text: string) => /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

function wrongCell(column: StaffColumn, value: string, line: StaffLine, { addresses, offices, actorEmail }: Known): StaffError | null {
  if (value.length > (lengths[column] ?? 254)) return "too_long";
  if (value === "") return null;
  switch (column) {
    case "email": return looksLikeAddress.test(value) ? null : "email_wrong";
    case "role": return !["staff", "guest", "administrator"].includes(value) ? "role_unknown" : line.cells.email?.toLowerCase() === actorEmail && value !== "administrator" ? "own_role" : null;
    case "function": return (personFunctions as readonly string[]).includes(value) ? null : "function_unknown";
    case "office": return offices.has(value) ? null : "office_unknown";
    case "grade": return (gradeBands as readonly string[]).includes(value) ? null : "grade_unknown";
    case "contract": return (contractKinds as readonly string[]).includes(value) ? null : "contract_unknown";
    case "contract_ends": return isDay(value) ? null : "day_wrong";
    case "line_manager":
    case "released_by": return value.toLowerCase() === line.cells.email?.toLowerCase() ? "self" : addresses.has(value.toLowerCase()) ? null : "person_unknown";
    default: return null;
  }
}

/** An empty cell leaves what must not be empty as it is, and empties the rest. */
const neverEmpty = new Set<StaffColumn>(["email", "name", "family_name", "role", "function", "contract"]);

function planLine(line: StaffLine, known: Known): PlannedLine {
  const email = line.cells.email?.toLowerCase() ?? "";
  const stored = known.stored.get(email);
  const errors: PlannedLine["errors"] = [];
  const wrong = (column: StaffColumn | null, error: StaffError, value = "") => void errors.push({ column, error, value });
  const cells = staffColumns.flatMap((column): [StaffColumn, string][] => (line.cells[column] === undefined ? [] : [[column, line.cells[column]]]));
  if (line.isCrooked) wrong(null, "columns");
  if (email === "") wrong("email", "email_wrong");
  if (email !== "" && known.firstLine.get(email) !== line.line) wrong("email", "email_twice", String(known.firstLine.get(email)));
  if (stored?.status === "left") wrong("email", "has_left", email);
  if (!stored && !line.cells.name) wrong("name", "name_missing");
  for (const [column, value] of cells) {
    const error = wrongCell(column, value, line, known);
    if (error) wrong(column, error, value);
  }
  const before = (column: StaffColumn) => String(stored?.[column] ?? "");
  const isSame = (column: StaffColumn, one: string, other: string) => (["email", "line_manager", "released_by"].includes(column) ? one.toLowerCase() === other.toLowerCase() : one === other);
  const changes = errors.length > 0 ? [] : cells
    .filter(([column, value]) => column !== "email" && !isSame(column, value, before(column)) && (value !== "" || (stored && !neverEmpty.has(column))))
    .map(([column, to]) => ({ column, from: before(column), to }));
  const kind = errors.length > 0 ? "wrong" : !stored ? "new" : changes.length > 0 ? "changed" : "same";
  return { line: line.line, email, name: line.cells.name || (stored?.name ?? ""), kind, changes, errors };
}

/** What a file would do to the directory as it stands now: every change and every error, line by line. Reads alone. */
export async function planStaff(db: Queryable, actorId: number, lines: StaffLine[]): Promise<StaffPlan> {
  const emails = [...new Set(lines.flatMap(({ cells }) => cells.email?.toLowerCase() ?? []))].filter(Boolean);
  const [stored, active, offices] = [
    await storedPeople(db, emails),
    await db.select({ id: person.id, email: sql<string>`lower(${person.email})`, role: person.organisationRole }).from(person).where(eq(person.status, "active")),
    await db.select({ code: office.code }).from(office),
  ];
  const firstLine = new Map<string, number>();
  for (const { line, cells } of lines) if (cells.email && !firstLine.has(cells.email.toLowerCase())) firstLine.set(cells.email.toLowerCase(), line);
  const known: Known = {
    stored, firstLine, offices: new Set(offices.map(({ code }) => code)),
    addresses: new Set([...active.map(({ email }) => email), ...emails]), actorEmail: active.find(({ id }) => id === actorId)?.email ?? "",
  };
  const named = new Set(emails);
  return { lines: lines.map((line) => planLine(line, known)), missing: active.filter(({ email, role }) => role !== "guest" && !named.has(email)).length };
}
