import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { BarChart } from "~/ui/charts/bar-chart";
import { LineChart } from "~/ui/charts/line-chart";

const widthsIn = (html: string) => [...html.matchAll(/<rect width="([\d.]+)"/g)].map((found) => Number(found[1]));

describe("a chart of bars", () => {
  it("draws each as long as its value against the longest, the marked part over it", () => {
    const html = renderToStaticMarkup(<BarChart bars={[{ label: "Africa", value: 8, marked: 2 }, { label: "Americas", value: 4 }]} />);
    expect(widthsIn(html)).toEqual([100, 100, 25, 100, 50, 0]);
  });

  it("draws nothing of nothing, and never an impossible number", () => {
    const html = renderToStaticMarkup(<BarChart bars={[{ label: "Africa", value: 0 }, { label: "Europe", value: -3 }]} />);
    expect(widthsIn(html)).toEqual([100, 0, 0, 100, 0, 0]);
    expect(html).not.toMatch(/NaN|Infinity/);
  });

  it("is left to the table by screen readers, needs no style attribute and is mirrored with the page", () => {
    const html = renderToStaticMarkup(<BarChart bars={[{ label: "Africa", value: 1 }]} />);
    expect(html).toMatch(/^<div aria-hidden="true"/);
    expect(html).toContain("directional");
    expect(html).not.toContain("style=");
  });
});

describe("a chart of a course in time", () => {
  const pointsIn = (html: string) => /<polyline points="([^"]*)"/.exec(html)?.[1];

  it("goes from nought at the bottom to the highest value below the top", () => {
    expect(pointsIn(renderToStaticMarkup(<LineChart values={[0, 5, 10]} from="May" until="July" />))).toBe("0,40 10,21 20,2");
  });

  it("is flat where nothing happened", () => {
    expect(pointsIn(renderToStaticMarkup(<LineChart values={[0, 0]} from="May" until="June" />))).toBe("0,40 10,40");
  });
});
