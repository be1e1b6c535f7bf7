import { z } from "zod";
import { languageSkills } from "~/modules/experts/contract";
import { fileShape, languageTag, moment, personReference, teamReference } from "~/platform/api/shapes";
import { requestKinds, requestModes, requestStates } from "../contract";

const date = z.iso.date();
const kind = z.enum(requestKinds).meta({ description: "What is asked for." });
const state = z.enum(requestStates);
const country = z.object({ iso2: z.string(), name: z.string() }).nullable();

export const requestLine = z.object({
  id: z.int(), title: z.string(), language: languageTag, kind, state, field: z.string().meta({ description: "Label of the field." }),
  country, startsOn: date.nullable(), endsOn: date.nullable(),
  requester: z.string().meta({ description: "Name of whoever asks." }), office: z.string().nullable(), team: teamReference.nullable(),
  submittedAt: moment.nullable(), answerDueAt: moment.nullable(), answeredAt: moment.nullable(),
  waits: z.boolean().meta({ description: "The next step is yours." }),
}).meta({ id: "RequestLine" });

const proposal = z.object({
  person: personReference.nullable(), releaser: personReference.nullable().meta({ description: "Who owns their time; null where they do." }),
  role: z.enum(["field", "employers", "workers"]), leads: z.boolean(),
  state: z.enum(["suggested", "asked", "accepted", "released", "declined", "refused", "dropped"]),
  note: z.string(), reason: z.string().meta({ description: "Why not, with a no." }),
  conflict: z.string().nullable().meta({ description: "What a reviewer declares: empty for no conflict of interest; null where none was asked for." }),
}).meta({ id: "RequestProposal" });

const consultation = z.object({
  person: personReference.nullable(), purpose: z.enum(["country_office", "travellers_office", "unit", "employers", "workers", "mobility"]),
  state: z.enum(["offered", "asked", "agreed", "objected"]), note: z.string(),
}).meta({ id: "RequestConsultation" });

const happened = z.object({
  kind: z.string().meta({ description: "The step, such as `triage`." }), by: personReference.nullable(), about: personReference.nullable(), note: z.string(), at: moment,
}).meta({ id: "RequestEvent" });

export const request = z.object({
  id: z.int(), title: z.string(), need: z.string(), language: languageTag, kind, state,
  fields: z.array(z.object({ id: z.string(), label: z.string() })), country, startsOn: date.nullable(), endsOn: date.nullable(),
  days: z.int().nullable().meta({ description: "Working days it takes." }), mode: z.enum(requestModes), wanted: z.int().meta({ description: "How many people." }),
  otherRegions: z.boolean(), languages: z.array(z.object({ language: z.string(), level: z.string(), skill: z.enum(languageSkills).optional().meta({ description: "What it is for, where it is not to speak." }) })).meta({ description: "Which languages people must have, and how well at least." }),
  requester: personReference.nullable(), office: z.string().nullable(), team: teamReference.nullable().meta({ description: "The team that answers." }),
  turn: z.object({ party: z.string(), people: z.array(personReference) }).nullable().meta({ description: "Whose turn it is." }),
  people: z.array(proposal), consulted: z.array(consultation), timeline: z.array(happened).meta({ description: "The latest first." }),
  report: z.object({ title: z.string(), href: z.string() }).nullable().meta({ description: "Where its report is read, by those who may." }),
  submittedAt: moment.nullable(), answerDueAt: moment.nullable(), answeredAt: moment.nullable(),
  steps: z.array(z.string()).meta({ description: "The steps you may take now." }),
}).meta({ id: "Request" });

export const requestMessage = z.object({ id: z.uuid(), author: personReference, html: z.string(), files: z.array(fileShape), postedAt: moment }).meta({ id: "RequestMessage" });
