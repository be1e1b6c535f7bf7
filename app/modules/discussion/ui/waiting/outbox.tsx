import { lazy, Suspense, useEffect, useState } from "react";
import { untilReached } from "~/platform/http/until-reached";
import { anyWaiting } from "./waiting-message";

const WaitingLines = lazy(() => untilReached(() => import("./waiting-lines")));

/**
 * Sends what a person has sent without a link, once it is back, whichever page is open then. Nothing is fetched
 * for it before something waits. `place` is the page's path: what its composer has left waiting is found on the next one.
 */
export function Outbox({ me, place }: { me: number; place: string }) {
  const [some, setSome] = useState(false);
  useEffect(() => {
    const look = () => setSome((before) => before || anyWaiting(localStorage, me));
    look();
    window.addEventListener("online", look);
    window.addEventListener("storage", look);
    return () => {
      window.removeEventListener("online", look);
      window.removeEventListener("storage", look);
    };
  }, [me, place]);
  return some ? <Suspense><WaitingLines me={me} place={place} /></Suspense> : null;
}
