import { z } from "zod";
import type { Operation } from "~/platform/api/operation";
import { stepOperation } from "~/platform/api/step-operation";
import { none, nothing } from "~/platform/api/shapes";
import { operation } from "~/platform/api/operation";
import { confirmProfile } from "../confirm-profile.server";
import { editPersonal } from "../edit-personal.server";
import { editProfile } from "../edit-profile.server";
import { editSupport } from "../edit-support.server";
import { personalStepSchema } from "../personal-schema.server";
import { profileStepSchema } from "../schema.server";
import { chosenFieldNames, chosenFields } from "../sight/fields";
import { supportStepSchema } from "../support-schema.server";

type Told = Pick<Operation, "id" | "method" | "path" | "summary" | "description"> & { fields?: Record<string, string>; example?: Record<string, unknown> };
const ofExperts = { area: "experts", scope: "experts:write", problems: ["invalid"] } as const;

type Intents<Schema extends z.ZodType<{ intent: string }>> = z.output<Schema>["intent"];

const basics = (intent: Intents<typeof profileStepSchema>, told: Told) =>
  stepOperation(profileStepSchema, { ...ofExperts, ...told, intent, take: ({ actor }, step) => editProfile(actor, step) });
const personal = (intent: Intents<typeof personalStepSchema>, told: Told) =>
  stepOperation(personalStepSchema, { ...ofExperts, ...told, intent, take: ({ actor }, step) => editPersonal(actor, step) });
const support = (intent: Intents<typeof supportStepSchema>, told: Told) =>
  stepOperation(supportStepSchema, { ...ofExperts, ...told, intent, take: async ({ actor }, step) => { await editSupport(actor, step); } });

const numbered = { status: 201, description: "It stands in your profile.", schema: z.object({ id: z.int() }).meta({ id: "ProfileEntry" }) } as const;
const entry = (intent: Intents<typeof supportStepSchema>, told: Told) =>
  stepOperation(supportStepSchema, { ...ofExperts, ...told, intent, answer: numbered, take: async ({ actor }, step) => ({ result: await editSupport(actor, step), location: "/profile" }) });

const term = { termId: "A field of the taxonomy." };
const countryCode = { country: "ISO 3166-1 alpha-2 code." };
const number = { id: "Its number, from your profile." };

const confirm = operation({
  id: "confirmOwnProfile", method: "PUT", path: "/profile/confirmation", ...ofExperts, problems: [],
  summary: "Say that your profile still holds",
  description: "All of it; for a year it is not marked as stale.",
  parameters: none, query: none,
  answer: { status: 204, description: "It is confirmed.", schema: nothing },
  async run({ actor }) {
    await confirmProfile(actor);
    return { result: undefined };
  },
});

/** What the pages for editing one's own profile do, step by step. */
export const profileStepOperations: Operation[] = [
  basics("save-expertise", { id: "setExpertise", method: "PUT", path: "/profile/expertise/{termId}", summary: "Tell a field that you know", description: "Also takes one that your work suggests.", fields: { ...term, lastUsed: "The last year in which you worked in it." }, example: { level: "advanced", years: 8, lastUsed: 2026 } }),
  basics("remove-expertise", { id: "removeExpertise", method: "DELETE", path: "/profile/expertise/{termId}", summary: "Take a field out", fields: term }),
  basics("dismiss-suggestion", { id: "refuseSuggestedField", method: "DELETE", path: "/profile/suggestions/{termId}", summary: "Refuse a suggested field", description: "It is not suggested again.", fields: term }),
  basics("save-language", { id: "setLanguage", method: "PUT", path: "/profile/languages/{language}", summary: "Tell a language that you speak, read or write", fields: { language: "BCP 47 tag.", facilitates: "You lead meetings in it.", drafts: "You write official texts in it.", examined: "Your level was examined." }, example: { speak: "C1", read: "C1", write: "B2", facilitates: true } }),
  basics("remove-language", { id: "removeLanguage", method: "DELETE", path: "/profile/languages/{language}", summary: "Take a language out", fields: { language: "BCP 47 tag." } }),
  basics("save-country", { id: "setWorkInCountry", method: "PUT", path: "/profile/countries/{country}/{kind}/{fromYear}", summary: "Tell your work in a country", fields: { ...countryCode, untilYear: "Left out for what still goes on." }, example: { untilYear: 2025 } }),
  basics("remove-country", { id: "removeWorkInCountry", method: "DELETE", path: "/profile/countries/{country}/{kind}/{fromYear}", summary: "Take work in a country out", fields: countryCode }),
  personal("save-names", { id: "setNames", method: "PUT", path: "/profile/names", summary: "Tell how you are called and reached", fields: { nativeName: "Your name in its own script.", contactHours: "When you are best reached, in your own words." }, example: { nativeName: "王小明", familyNameFirst: true, pronouns: "", contactHours: "8:00 to 16:00 in Bangkok" } }),
  personal("save-post", { id: "setPost", method: "PUT", path: "/profile/post", summary: "Tell your grade and contract", fields: { contractEnds: "Seen by you alone." }, example: { grade: "professional", contract: "regular" } }),
  personal("save-nationality", { id: "addNationality", method: "PUT", path: "/profile/nationalities/{country}", summary: "Tell a citizenship", fields: countryCode, description: "Seen by you alone; it is read when missions need visas." }),
  personal("remove-nationality", { id: "removeNationality", method: "DELETE", path: "/profile/nationalities/{country}", summary: "Take a citizenship out", fields: countryCode }),
  personal("save-audiences", { id: "setAudiences", method: "PUT", path: "/profile/audiences", summary: "Choose who may know which part", description: "All parts at once. `self` is you alone; `team` whoever shares a team with you; `office` your duty station too; `organisation` every colleague; `guests` guests of your teams too.", example: Object.fromEntries(chosenFieldNames.map((field) => [field, chosenFields[field].usual])) }),
  support("save-terms", { id: "setSupportTerms", method: "PUT", path: "/profile/support-terms", summary: "Tell on what terms you support others", fields: { noticeDays: "Working days of notice you need.", otherRegionsDays: "Days a year for other regions.", travelLimit: "Seen by you alone." }, example: { travels: "anywhere", noticeDays: 10, otherRegionsDays: 5, standby: "region" } }),
  entry("save-time", { id: "addTakenTime", method: "POST", path: "/profile/taken-times", summary: "Tell time that is taken", description: "From the first half-day to the last, both included. Others see that you are not free, and not why.", example: { fromDay: "2027-03-02", fromHalf: "am", untilDay: "2027-03-05", untilHalf: "pm", kind: "leave" } }),
  support("remove-time", { id: "removeTakenTime", method: "DELETE", path: "/profile/taken-times/{id}", summary: "Give taken time back", fields: number }),
  entry("save-evidence", { id: "addEvidence", method: "POST", path: "/profile/evidence", summary: "Tell something you did that shows what you know", fields: { ...term, ...countryCode, hidden: "Shown to nobody else." }, example: { kind: "publication", title: "Heat stress in the fields", language: "en", happenedOn: "2026-05-04", termId: "F1" } }),
  support("remove-evidence", { id: "removeEvidence", method: "DELETE", path: "/profile/evidence/{id}", summary: "Take back evidence that you told", description: "What the platform has seen stays.", fields: number }),
  entry("save-clearance", { id: "addClearance", method: "POST", path: "/profile/clearances", summary: "Tell a clearance and its last day", description: "In place of one of the same kind and country. A visa needs its country, the others have none.", fields: countryCode, example: { kind: "security_training", validUntil: "2028-01-31" } }),
  support("remove-clearance", { id: "removeClearance", method: "DELETE", path: "/profile/clearances/{id}", summary: "Take a clearance out", fields: number }),
  support("save-wish", { id: "setMobilityWish", method: "PUT", path: "/profile/mobility-wish", summary: "Tell a wish to move", description: "Seen by you and by mobility officers.", example: { regions: ["AF"], earliest: "2027-09-01", shortAssignment: true, aim: "Work in the field" } }),
  support("remove-wish", { id: "removeMobilityWish", method: "DELETE", path: "/profile/mobility-wish", summary: "Take the wish to move back" }),
  confirm,
];
