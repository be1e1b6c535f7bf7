import { Plural } from "@lingui/react/macro";
import type { HandsOver } from "../hands-over.server";

/** What whoever takes over gets, thing by thing; what there is none of is left out. */
export function HandsOverList({ counts }: { counts: HandsOver }) {
  const { teams, people, requests, threads, documents, guidance, guests } = counts;
  return (
    <ul className="mb-4 list-disc ps-5">
      {teams > 0 ? <li><Plural id="identity.leave.teams" value={teams} one="# team they lead" other="# teams they lead" /></li> : null}
      {people > 0 ? <li><Plural id="identity.leave.people" value={people} one="# person whose time they decide about" other="# people whose time they decide about" /></li> : null}
      {requests > 0 ? <li><Plural id="identity.leave.requests" value={requests} one="# open request" other="# open requests" /></li> : null}
      {threads > 0 ? <li><Plural id="identity.leave.threads" value={threads} one="# thread" other="# threads" /></li> : null}
      {documents > 0 ? <li><Plural id="identity.leave.documents" value={documents} one="# document" other="# documents" /></li> : null}
      {guidance > 0 ? <li><Plural id="identity.leave.guidance" value={guidance} one="# guidance to keep valid" other="# pieces of guidance to keep valid" /></li> : null}
      {guests > 0 ? <li><Plural id="identity.leave.guests" value={guests} one="# guest" other="# guests" /></li> : null}
    </ul>
  );
}
