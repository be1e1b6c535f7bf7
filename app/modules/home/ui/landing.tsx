import { Trans } from "@lingui/react/macro";
import { DemoSignIns } from "~/modules/identity/ui/demo/demo-sign-ins";
import { LinkButton } from "~/ui/button";
import type { LandingView } from "../landing-view.server";
import { DutyStationMap } from "./duty-station-map";
import { DutyStationTable } from "./duty-station-table";
import { LandingFigures } from "./landing-figures";

/** What visitors are told: what Meridian is, how to get in, and where the organisation works. */
export function Landing({ view }: { view: LandingView }) {
  return (
    <div className="mx-auto grid w-full max-w-wide gap-12 px-4 py-8 sm:py-14">
      <div className="grid gap-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:items-center">
        <div className="grid justify-items-start gap-5">
          <h1 className="text-2xl sm:text-3xl"><Trans id="home.landing.title">Specialists in every region, one community</Trans></h1>
          <p className="measure text-lg text-ink-muted">
            <Trans id="home.landing.lead">Meridian is where the organisation’s technical teams meet: whoever does similar work in different places talks, finds each other and keeps what the team knows.</Trans>
          </p>
          <LinkButton tone="primary" to="/sign-in"><Trans id="home.landing.signIn">Sign in</Trans></LinkButton>
          <LandingFigures view={view} />
        </div>
        <DutyStationMap stations={view.stations} />
      </div>
      <Pillars />
      {view.demo ? <DemoSignIns people={view.demo} /> : null}
      <DutyStationTable stations={view.stations} />
    </div>
  );
}

function Pillars() {
  const pillars = [
    {
      title: <Trans id="home.landing.talk">Ask and be answered</Trans>,
      text: <Trans id="home.landing.talkText">Threads of a team, live or by plain page, in six languages. A question reaches those who know, wherever they sit.</Trans>,
    },
    {
      title: <Trans id="home.landing.find">Find who knows</Trans>,
      text: <Trans id="home.landing.findText">One box for field, language and country; each profile says what somebody has done, where, and what time it is there now.</Trans>,
    },
    {
      title: <Trans id="home.landing.keep">Write it down together</Trans>,
      text: <Trans id="home.landing.keepText">Documents that colleagues edit at the same time, kept with the team that answers for them.</Trans>,
    },
  ];
  return (
    <ul className="grid gap-x-10 gap-y-6 md:grid-cols-3">
      {pillars.map(({ title, text }, place) => (
        <li key={place} className="grid content-start gap-1.5 border-t-2 border-accent pt-3">
          <h2 className="text-lg">{title}</h2>
          <p className="text-ink-muted">{text}</p>
        </li>
      ))}
    </ul>
  );
}
