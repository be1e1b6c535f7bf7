import { prepareImport } from "~/modules/directory/import-staff.server";
import { actorFor } from "../../support/actors";
import type { World } from "../access-matrix/world";
import type { ApiAsked, ApiRow } from "./row";

// Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended.
const administrators = (status: number) => `401 404 404 404 404 404 404 ${status} 404 401`;

const ofFile = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { id: world.staffFileId ?? "2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11" }, ...more });

/** The administrator has had a file read that changes nobody. */
async function fileRead(world: World): Promise<void> {
  world.staffFileId = (await prepareImport(await actorFor(world.people.administrator), [], false)).id;
}

const words = {
  labels: { en: "Heat stress at sea", fr: "Stress thermique en mer", es: "Estrés térmico en el mar", ar: "الإجهاد الحراري في البحر", ru: "Тепловой стресс на море", zh: "海上热应激" },
  synonyms: ["hot ships"],
};

/** The directory is kept by administrators; for all others there is no such thing. */
export const directoryApiRows: ApiRow[] = [
  { operation: "readStaffFile", ask: () => ({ body: "email,title\nnobody@here.example,", headers: { "content-type": "application/octet-stream" } }), expected: administrators(201) },
  { operation: "getStaffFile", ask: ofFile(), before: fileRead, expected: administrators(200) },
  { operation: "applyStaffFile", ask: ofFile({ headers: { "if-match": "*" } }), before: fileRead, expected: administrators(204) },
  { operation: "listTerms", ask: () => ({}), expected: administrators(200) },
  { operation: "getTerm", ask: () => ({ path: { id: "F1" } }), expected: administrators(200) },
  { operation: "changeTerm", what: "that is not there", ask: () => ({ path: { id: "Z99" }, body: words }), expected: administrators(404) },
  { operation: "addTerm", what: "below one that is not there", ask: () => ({ path: { id: "Z99" }, body: words }), expected: administrators(404) },
  { operation: "mergeTerm", what: "into itself", ask: () => ({ path: { id: "F1" }, body: { into: "F1", reason: "" } }), expected: administrators(422) },
];
