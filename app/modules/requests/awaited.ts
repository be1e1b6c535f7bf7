import type { RequestCircle } from "./contract";

const beforeTheJourney = ["submitted", "redirected", "triaged", "matched", "accepted", "released"];

function byState({ state, short, requester, answering, asked, owners, released }: RequestCircle): number[] {
  switch (state) {
    case "submitted": case "redirected": case "triaged": return answering;
    case "matched": case "accepted": return [...asked, ...owners, ...(short ? answering : [])];
    case "released": case "feedback": return [...answering, ...requester, ...asked, ...owners];
    case "planned": case "done": return released.length > 0 ? released : answering;
    case "report_filed": return requester;
    default: return [];
  }
}

/** All those whose turn it is: what somebody was told of as theirs is settled once they are no longer among these. Pure. */
export function awaitedIn(circle: RequestCircle): number[] {
  const views = beforeTheJourney.includes(circle.state) ? circle.viewsAwaited : [];
  return [...new Set([...byState(circle), ...views])];
}
