import type { RequestCircle, TimelineKind } from "~/modules/requests/contract";
import type { Reason } from "../contract";

/** A step of a request's timeline, and whom it is about where it is about somebody. */
export interface StepTaken {
  kind: TimelineKind;
  actorId: number | null;
  personId: number | null;
}

interface Recipient {
  personId: number;
  reason: Extract<Reason, "request_turn" | "request_news">;
}

/** Whose turn a step makes it, and who has to know of it; each by what they are to the request once it is taken. */
function concerned({ kind, personId }: StepTaken, circle: RequestCircle): { turn: number[]; news: number[] } {
  const { state, requester, answering, leads, asked, accepted, released, owners, consulted } = circle;
  const about = personId === null ? [] : [personId];
  const planners = state === "released" ? [...answering, ...requester] : [];
  switch (kind) {
    case "submit": return { turn: answering, news: [] };
    case "redirect": return { turn: answering, news: requester };
    case "triage": case "decline": return { turn: [], news: requester };
    case "withdraw": return { turn: [], news: answering };
    case "propose": return { turn: about, news: [] };
    case "drop": return { turn: [], news: about };
    case "accept": return { turn: [...owners, ...planners], news: [] };
    case "turn_down": return { turn: answering, news: [] };
    case "release": return { turn: planners, news: about };
    case "refuse": return { turn: answering, news: about };
    case "open_days": case "plan": case "replan": return { turn: [], news: [...released, ...requester, ...answering, ...consulted] };
    case "finish": return { turn: released, news: [] };
    case "file_report": return { turn: requester, news: [] };
    case "give_feedback": return { turn: answering, news: released };
    case "close": case "close_early": return { turn: [], news: [...requester, ...answering, ...released] };
    case "object": return { turn: [], news: [...requester, ...answering] };
    case "escalate": return { turn: leads, news: requester };
    case "edit": return { turn: [], news: [...answering, ...asked, ...accepted, ...released, ...consulted] };
    case "hand_over": return { turn: about, news: [] };
    case "leave": return { turn: answering, news: requester };
    // Whoever is asked for a view hears of it by an event of its own; nothing against it keeps nobody waiting.
    case "reopen": case "discard": case "consult": case "agree": return { turn: [], news: [] };
  }
}

/** Who is told of a step, each once and never whoever took it: first those whose turn it is. Pure. */
export function whomToTell(step: StepTaken, circle: RequestCircle): Recipient[] {
  const { turn, news } = concerned(step, circle);
  const others = (ids: number[]) => [...new Set(ids)].filter((id) => id !== step.actorId);
  const turns = others(turn);
  return [
    ...turns.map((personId): Recipient => ({ personId, reason: "request_turn" })),
    ...others(news).filter((id) => !turns.includes(id)).map((personId): Recipient => ({ personId, reason: "request_news" })),
  ];
}
