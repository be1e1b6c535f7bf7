import { Plural, Trans } from "@lingui/react/macro";
import type { LandingView } from "../landing-view.server";

/** How large the organisation is, in one line. */
export function LandingFigures({ view }: { view: LandingView }) {
  const { teams, offices, countries } = view;
  const languages = 6;
  const figures = [
    <Plural key="teams" id="home.landing.teams" value={teams} one="# team" other="# teams" />,
    <Plural key="offices" id="home.landing.offices" value={offices} one="# office" other="# offices" />,
    <Plural key="countries" id="home.landing.countries" value={countries} one="# country" other="# countries" />,
    <Plural key="languages" id="home.landing.languages" value={languages} one="# language" other="# languages" />,
  ];
  return (
    <p className="text-sm text-ink-muted tabular-nums">
      <span className="visually-hidden"><Trans id="home.landing.figures">In figures:</Trans> </span>
      {figures.map((figure, place) => (
        <span key={place} className="whitespace-nowrap">{place > 0 ? <span aria-hidden="true" className="px-1.5">·</span> : null}{figure}</span>
      ))}
    </p>
  );
}
