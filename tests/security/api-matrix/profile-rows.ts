import { chosenFieldNames, chosenFields } from "~/modules/experts/sight/fields";
import { own, type ApiRow } from "./row";

const nowhere = 2_000_000_000;
const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** One's own profile, and the searches and lists one keeps. Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended. */
export const profileApiRows: ApiRow[] = [
  own("getOwnProfile", 200),
  own("getAbout", 200),
  own("replaceAbout", 204, { body: { title: "Actuary", about: "Pensions", aboutLanguage: "en", open: true }, headers: { "if-match": "*" } }),
  own("listSuggestedFields", 200),
  own("refuseSuggestedField", 204, { path: { termId: "F1" } }),
  own("setExpertise", 204, { path: { termId: "F1" }, body: { level: "advanced", years: 8, lastUsed: 2026 } }),
  own("removeExpertise", 204, { path: { termId: "F1" } }),
  own("setLanguage", 204, { path: { language: "fr" }, body: { speak: "C1", read: "C1", write: null, facilitates: true, drafts: false, examined: false } }),
  own("removeLanguage", 204, { path: { language: "fr" } }),
  own("setWorkInCountry", 204, { path: { country: "NE", kind: "mission", fromYear: 2019 }, body: { untilYear: 2021 } }),
  own("removeWorkInCountry", 204, { path: { country: "NE", kind: "mission", fromYear: 2019 } }),
  own("setNames", 204, { body: { nativeName: "王小明", familyNameFirst: false, pronouns: "", contactHours: "Mornings" } }),
  own("setPost", 204, { body: { grade: "professional", contract: "regular", contractEnds: null } }),
  own("addNationality", 204, { path: { country: "NE" } }),
  own("removeNationality", 204, { path: { country: "NE" } }),
  own("setAudiences", 204, { body: Object.fromEntries(chosenFieldNames.map((field) => [field, chosenFields[field].usual])) }),
  own("setSupportTerms", 204, { body: { travels: "anywhere", noticeDays: 5, otherRegionsDays: 10, standby: "region", travelLimit: "" } }),
  own("addTakenTime", 201, { body: { fromDay: day, fromHalf: "am", untilDay: day, untilHalf: "pm", kind: "leave" } }),
  own("removeTakenTime", 204, { path: { id: nowhere } }, "of somebody else"),
  own("addEvidence", 201, { body: { kind: "publication", title: "Heat stress", language: "en", happenedOn: "2026-05-04", termId: "F1", country: null, link: null, hidden: false } }),
  own("removeEvidence", 204, { path: { id: nowhere } }, "of somebody else"),
  own("addClearance", 201, { body: { kind: "visa", country: "NE", validUntil: day } }),
  own("removeClearance", 204, { path: { id: nowhere } }, "of somebody else"),
  own("setMobilityWish", 204, { body: { regions: ["AF"], earliest: day, shortAssignment: true, aim: "Work in the field" } }),
  own("removeMobilityWish", 204),
  own("confirmOwnProfile", 204),
  own("setPhoto", 422, { body: "no picture", headers: { "content-type": "application/octet-stream" } }, "that is no picture"),
  own("removePhoto", 204),

  own("listKeptSearches", 200),
  own("keepSearch", 201, { body: { name: "Inspectors", query: "term=F1" } }),
  own("setSearchNotifying", 404, { path: { id: nowhere }, body: { on: true } }, "of somebody else"),
  own("forgetSearch", 204, { path: { id: nowhere } }, "of somebody else"),
  own("listPeopleLists", 200),
  {
    operation: "makePeopleList", what: "with somebody of whom guests know nothing", ask: (world) => ({ body: { name: "For May", person: world.colleague.handle, note: "" } }),
    expected: "401 422 201 201 201 201 201 201 201 401",
  },
  own("getPeopleList", 404, { path: { id: nowhere } }, "that is not there"),
  own("describePeopleList", 404, { path: { id: nowhere }, body: { name: "For June", team: null } }, "that is not there"),
  own("deletePeopleList", 404, { path: { id: nowhere } }, "that is not there"),
  own("putOnPeopleList", 404, { path: { id: nowhere, person: "somebody" }, body: { note: "" } }, "that is not there"),
  own("takeOffPeopleList", 404, { path: { id: nowhere, person: "somebody" } }, "that is not there"),

  { operation: "getExpertCard", what: "of a colleague in no team of theirs", ask: (world) => ({ path: { handle: world.colleague.handle } }), expected: "401 404 200 200 200 200 200 200 200 401" },
  own("exportExperts", 200),
  own("exportRequests", 200),
];
