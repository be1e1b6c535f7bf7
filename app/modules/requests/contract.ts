/** What can be asked for: a journey, a view, a reading of somebody's text, a course, filling in at a vacant post, people at once after a disaster. */
export const requestKinds = ["mission", "advice", "review", "training", "cover", "standby"] as const;
export type RequestKind = (typeof requestKinds)[number];

/** The states of a request in the order in which it goes through them; the last two end it early. */
export const requestStates = [
  "draft", "submitted", "redirected", "triaged", "matched", "accepted", "released", "planned", "done", "report_filed", "feedback", "closed", "declined", "withdrawn",
] as const;
export type RequestState = (typeof requestStates)[number];

/** States in which nothing more happens. */
export const endedStates: readonly RequestState[] = ["closed", "declined", "withdrawn"];

export const requestModes = ["on_site", "remote", "either"] as const;
export type RequestMode = (typeof requestModes)[number];

/** As what somebody is proposed: the specialist of the field, or a second of employers' or workers' activities. */
export const proposalRoles = ["field", "employers", "workers"] as const;
export type ProposalRole = (typeof proposalRoles)[number];

/** Suggested by the requester, asked by the team, accepted by themselves, released by the owner of their time; or no: theirs, the owner's, or no longer needed. */
export type ProposalState = "suggested" | "asked" | "accepted" | "released" | "declined" | "refused" | "dropped";

/** As what somebody is consulted. */
export type ConsultationPurpose = "country_office" | "travellers_office" | "unit" | "employers" | "workers" | "mobility";
export type ConsultationState = "offered" | "asked" | "agreed" | "objected";

/** Who can have something to do with a request, beside those who only see it. */
export type Party = "requester" | "coordinator" | "asked" | "releaser" | "sent" | "consulted";

/** What the timeline of a request tells: the steps of the table in `steps.ts`, and what happens beside them. */
export type TimelineKind =
  | "submit" | "withdraw" | "reopen" | "triage" | "redirect" | "decline" | "propose" | "drop" | "accept" | "turn_down" | "release" | "refuse"
  | "plan" | "replan" | "open_days" | "finish" | "file_report" | "give_feedback" | "close" | "close_early" | "discard"
  | "consult" | "agree" | "object" | "escalate" | "edit" | "hand_over" | "leave";

/** Longest title, text of the need, note and message, in characters. */
export const maxRequestTitle = 160;
export const maxNeed = 4000;
export const maxNote = 1000;
export const maxMessage = 10_000;
/** How many files one message may bring. */
export const maxFilesOfMessage = 10;
/** Longest text by which somebody to ask is looked for, in characters. */
export const maxFind = 100;
/** Longest list of authors of what is to be reviewed, in characters. */
export const maxAuthors = 400;
/** Most people and working days one request may name. */
export const maxWanted = 6;
export const maxRequestDays = 260;

/** How many working days the first answer may take. */
export const answerDays = 2;

/** How many requests one page of the list shows. */
export const requestPageSize = 30;

/** Everybody who has to do with a request, by what they are to it, as ids of people. */
export interface RequestCircle {
  state: RequestState;
  /** Fewer are asked or found than were wanted. */
  short: boolean;
  requester: number[];
  /** Those who answer for the team, administrators where nobody could; and those of them who lead it. */
  answering: number[];
  leads: number[];
  asked: number[];
  accepted: number[];
  released: number[];
  /** Those whose release is waited for. */
  owners: number[];
  consulted: number[];
  /** Of these, those who have not said what they think. */
  viewsAwaited: number[];
}

/** What keeps somebody from reviewing: they wrote it, or are near to whoever did or asks. */
export type ConflictOfInterest = "author" | "own_office" | "own_unit" | "closed_circle" | "went_together";

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** A step of its timeline was taken: `stepId` names it. */
    "requests.step_taken": { requestId: number; stepId: number };
    /** Somebody is asked for their view of a request. */
    "requests.person_consulted": { requestId: number; personId: number };
    /** Two working days went by without a first answer; those who lead the team are to hear of it. */
    "requests.answer_overdue": { requestId: number };
    "requests.message_posted": { requestId: number; messageId: string };
    "requests.request_closed": { requestId: number };
  }
}
