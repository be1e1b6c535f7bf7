import { z } from "zod";
import { cefrLevels, languageSkills, profileLanguages } from "~/modules/experts/contract";
import { onLines } from "~/platform/text/typed";
import {
  maxAuthors, maxFind, maxMessage, maxNeed, maxNote, maxRequestDays, maxRequestTitle, maxWanted, proposalRoles, requestKinds, requestModes, requestStates,
} from "./contract";

/** Error texts are codes; the forms show each in the reader's language (`ui/use-error-texts`). */
const oneLine = (text: string) => onLines(text).replaceAll(/\s+/g, " ");
const term = z.string("term_missing").regex(/^[A-Z][0-9.]{0,10}$/, "term_missing");
const country = z.string().regex(/^[A-Z]{2}$/, "country_unknown");
const day = z.iso.date("day_wrong");
const handle = z.string("person_missing").regex(/^[a-z0-9-]{1,80}$/, "person_missing");
const whole = (least: number, most: number, code: string) => z.coerce.number(code).int(code).min(least, code).max(most, code);
const word = z.string().transform(onLines).pipe(z.string().max(maxNote, "note_long"));
const note = word.default("");
const reason = z.string("reason_missing").transform(onLines).pipe(z.string().min(1, "reason_missing").max(maxNote, "note_long"));
const language = z.enum(profileLanguages).optional();
const level = z.enum(cefrLevels).default("B2");
const skill = z.enum(languageSkills).default("speak");
/** Most countries of a search beside the first. */
const maxOtherCountries = 12;

/** What is needed, as the form sends it; three languages, each with its level and what it is for. */
export const requestSchema = z.object({
  title: z.string("title_missing").transform(oneLine).pipe(z.string().min(1, "title_missing").max(maxRequestTitle, "title_long")),
  need: z.string().transform(onLines).pipe(z.string().max(maxNeed, "need_long")).default(""),
  kind: z.enum(requestKinds, "kind_missing"),
  termId: term,
  otherTerm1: term.optional(),
  otherTerm2: term.optional(),
  country: country.optional(),
  startsOn: day.optional(),
  endsOn: day.optional(),
  days: whole(1, maxRequestDays, "days_wrong").optional(),
  mode: z.enum(requestModes, "mode_missing").default("either"),
  wanted: whole(1, maxWanted, "wanted_wrong").default(1),
  otherRegions: z.literal("on").optional(),
  language1: language, level1: level, skill1: skill, language2: language, level2: level, skill2: skill, language3: language, level3: level, skill3: skill,
  team: z.string().regex(/^[a-z0-9-]{1,80}$/).optional(),
  person: handle.optional(),
  /** Who wrote what is to be reviewed: names or short names, parted by commas. */
  authors: z.string().transform(oneLine).pipe(z.string().max(maxAuthors, "authors_long")).default(""),
  intent: z.enum(["keep", "send"]).default("keep"),
}).refine(({ startsOn, endsOn }) => !startsOn || !endsOn || endsOn >= startsOn, { error: "days_reversed", path: ["endsOn"] });

/** A search and the directory say the same in names of their own: `words`, `topic`, `language`, several countries, what sort of need it is. */
const inOurNames = (given: Record<string, string>) => ({
  ...given, q: given.q ?? given.words, kind: given.kind ?? (given.standby ? "standby" : given.cover ? "cover" : undefined),
  country: given.country?.split(",")[0], otherCountries: given.country?.split(",").slice(1), otherRegions: given.otherRegions ?? (given.outside ? "on" : undefined),
  term: (given.term ?? given.topic)?.split(",").slice(0, 3).join(","),
  languages: (given.languages ?? given.language)?.split(",").slice(0, 3).map((one) => one.split(":").slice(0, 3).filter(Boolean).join(":")).join(","),
});

/** A request as a search begins it: whatever of it can be read is filled in, the rest is passed over. */
export const beginningSchema = z.preprocess((given) => inOurNames(given as Record<string, string>), z.object({
  q: z.string().transform(oneLine).pipe(z.string().max(maxRequestTitle)).optional().catch(undefined),
  kind: z.enum(requestKinds).optional().catch(undefined),
  term: z.string().regex(/^[A-Z][0-9.]{0,10}(,[A-Z][0-9.]{0,10}){0,2}$/).optional().catch(undefined),
  country: country.optional().catch(undefined),
  /** Beside the first, for which a request has no field. */
  otherCountries: z.array(country).max(maxOtherCountries).catch([]),
  otherRegions: z.literal("on").optional().catch(undefined),
  from: day.optional().catch(undefined),
  until: day.optional().catch(undefined),
  mode: z.enum(requestModes).optional().catch(undefined),
  /** `fr:C1,en:B2,es:C1:read` */
  languages: z.string().regex(/^[a-z]{2,3}(:[ABC][12](:(speak|read|write))?)?(,[a-z]{2,3}(:[ABC][12](:(speak|read|write))?)?){0,2}$/).optional().catch(undefined),
  wanted: whole(1, maxWanted, "wanted_wrong").optional().catch(undefined),
  days: whole(1, maxRequestDays, "days_wrong").optional().catch(undefined),
  team: z.string().regex(/^[a-z0-9-]{1,80}$/).optional().catch(undefined),
  person: handle.optional().catch(undefined),
}));

const step = <Intent extends string, Shape extends z.ZodRawShape>(intent: Intent, shape: Shape) => z.object({ intent: z.literal(intent), ...shape });

const days = { startsOn: day, endsOn: day };
const inOrder = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => endsOn >= startsOn;
const reversed = { error: "days_reversed", path: ["endsOn"] };

/** The steps of a request's page; each is a form of its own. */
export const stepSchema = z.discriminatedUnion("intent", [
  step("submit", {}),
  step("withdraw", { note }),
  step("discard", {}),
  step("reopen", {}),
  step("triage", { note }),
  step("redirect", { team: z.string("team_missing").regex(/^[a-z0-9-]{1,80}$/, "team_missing"), note }),
  step("decline", { note: reason }),
  step("propose", { person: handle, role: z.enum(proposalRoles).default("field"), leads: z.literal("on").optional(), note }),
  step("drop", { person: handle }),
  step("accept", { note, conflict: z.enum(["none", "named"]).optional(), conflictText: word.optional() }),
  step("turn_down", { note: reason }),
  step("release", { person: handle, note }),
  step("refuse", { person: handle, note: reason }),
  step("plan", days).refine(inOrder, reversed),
  step("replan", days).refine(inOrder, reversed),
  step("finish", {}),
  step("file_report", { report: z.string("report_missing").transform(onLines).pipe(z.string().min(1, "report_missing").max(50_000, "report_long")), title: z.string().transform(oneLine).pipe(z.string().max(maxRequestTitle, "title_long")).default(""), team: z.string().regex(/^[a-z0-9-]{1,80}$/, "report_no_team").optional() }),
  step("give_feedback", { usefulness: whole(1, 4, "usefulness_missing"), note }),
  step("close", { note }),
  step("close_early", { note: reason }),
  step("consult", { person: handle }),
  step("suggest", { person: handle }),
  step("agree", { note }),
  step("object", { note: reason }),
]);

/** What is written in a request's conversation; it may be nothing but files. */
export const writeSchema = z.object({ messageId: z.uuid(), text: z.string().transform(onLines).pipe(z.string().max(maxMessage, "message_long")).default("") });

/** What the address of the list asks for; anything else is passed over. */
export const requestQuerySchema = z.object({
  view: z.enum(["list", "board", "calendar"]).catch("list"),
  show: z.enum(["open", "mine", "ended", "all"]).catch("open"),
  state: z.enum(requestStates).optional().catch(undefined),
  kind: z.enum(requestKinds).optional().catch(undefined),
  team: z.string().regex(/^[a-z0-9-]{1,80}$/).optional().catch(undefined),
  country: country.optional().catch(undefined),
  page: whole(1, 500, "page_wrong").catch(1),
});

export const languagesIn = ({ language1, level1, skill1, language2, level2, skill2, language3, level3, skill3 }: RequestInput) =>
  [{ language: language1, level: level1, skill: skill1 }, { language: language2, level: level2, skill: skill2 }, { language: language3, level: level3, skill: skill3 }]
    .flatMap(({ language: code, level: at, skill: what }) => (code ? [{ language: code, level: at, ...(what === "speak" ? {} : { skill: what }) }] : []));

/** What the address of a request's page asks for: whose weeks are laid side by side. */
export const togetherSchema = z.array(handle).max(12).catch([]);

/** And whom a coordinator looks for. */
export const findSchema = z.string().transform(oneLine).pipe(z.string().max(maxFind)).catch("");

export type RequestInput = z.infer<typeof requestSchema>;
export type RequestBeginning = z.infer<typeof beginningSchema>;
export type RequestStepInput = z.infer<typeof stepSchema>;
export type RequestQuery = z.infer<typeof requestQuerySchema>;

/** What stands in a request's address; anything else leads nowhere. */
export const requestIdSchema = z.coerce.number().int().min(1).max(2_147_483_647).catch(0);
