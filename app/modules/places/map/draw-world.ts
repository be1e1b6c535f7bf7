/**
 * `npm install --no-save world-atlas@2.0.2 && node app/modules/places/map/draw-world.ts` draws world-shapes.svg and
 * world-places.json from Natural Earth's 1:50m countries (public domain); commit what it writes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { mapSize, onMap } from "../../../ui/charts/world-map.ts";

interface Topology {
  arcs: [number, number][][];
  transform: { scale: [number, number]; translate: [number, number] };
  objects: { countries: { geometries: { type: "Polygon" | "MultiPolygon"; id?: string; properties: { name: string }; arcs: number[][] | number[][][] }[] } };
}

type Point = [number, number];

/** Coordinates of the file are so many times finer than those of the drawing, so that they are whole numbers. */
const fineness = 2;
/** A point is left out where the line without it is no further away, in units of the drawing. */
const tolerance = 0.3;
/** Smaller islands are left out, unless they are the whole country. */
const smallest = 1;
const smallestWhole = 0.3;
const antarctica = "010";
/** Drawn as part of the country whose territory they are in documents of the United Nations. */
const partOf: Record<string, string> = { Somaliland: "SO", "N. Cyprus": "CY" };

const { arcs: stored, transform, objects } = JSON.parse(readFileSync(new URL("../../../../node_modules/world-atlas/countries-50m.json", import.meta.url), "utf8")) as Topology;
const countries = JSON.parse(readFileSync(new URL("../../../../db/seed/reference/countries.json", import.meta.url), "utf8")) as { iso2: string; m49: string }[];
const iso2ByNumber = new Map(countries.map((country) => [country.m49, country.iso2]));

/** Borders are shared, so they are made simpler before countries are put together: neighbours keep touching. */
const arcs = stored.map((arc) => withoutNeedlessPoints(onTheDrawing(arc)));

function onTheDrawing(arc: Point[]): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    const place = onMap(y * transform.scale[1] + transform.translate[1], x * transform.scale[0] + transform.translate[0]);
    return [place.x, place.y];
  });
}

/** Douglas and Peucker, 1973. */
function withoutNeedlessPoints(points: Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return points;
  let [furthest, at] = [0, 0];
  for (const [index, point] of points.slice(1, -1).entries()) {
    const distance = distanceToLine(point, first, last);
    if (distance > furthest) [furthest, at] = [distance, index + 1];
  }
  if (furthest <= tolerance) return [first, last];
  return [...withoutNeedlessPoints(points.slice(0, at + 1)), ...withoutNeedlessPoints(points.slice(at)).slice(1)];
}

function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  return length < 1e-9 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

const ringOf = (indexes: number[]): Point[] => indexes.flatMap((index, place) => {
  const arc = index < 0 ? arcs[~index]!.toReversed() : arcs[index]!;
  return place === 0 ? arc : arc.slice(1);
});

/** A ring that crosses the edge of the drawing is cut there, so that no line runs through the whole picture. */
function cutAtTheEdge(ring: Point[]): Point[][] {
  const jumps = (index: number) => Math.abs(ring[index]![0] - ring[(index + ring.length - 1) % ring.length]![0]) > mapSize.width / 2;
  const first = ring.findIndex((_, index) => jumps(index));
  if (first === -1) return [ring];
  const pieces: Point[][] = [];
  for (const offset of ring.keys()) {
    const index = (first + offset) % ring.length;
    if (jumps(index)) pieces.push([]);
    pieces.at(-1)!.push(ring[index]!);
  }
  return pieces.map((piece) => [...piece, piece[0]!]);
}

const crossed = (ring: Point[]) => ring.map(([x, y], index) => {
  const [u, v] = ring[(index + 1) % ring.length]!;
  return { x: x + u, y: y + v, cross: x * v - u * y };
});
const areaOf = (ring: Point[]): number => Math.abs(crossed(ring).reduce((sum, { cross }) => sum + cross, 0)) / 2;

function middleOf(ring: Point[]): Point {
  const parts = crossed(ring);
  const sum = parts.reduce((total, { cross }) => total + cross, 0);
  if (Math.abs(sum) < 1e-6) return ring[0]!;
  return [parts.reduce((total, { x, cross }) => total + x * cross, 0) / (3 * sum), parts.reduce((total, { y, cross }) => total + y * cross, 0) / (3 * sum)];
}

function pathOf(ring: Point[]): string {
  const points = ring.map(([x, y]): Point => [Math.round(x * fineness), Math.round(y * fineness)])
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]![0] || y !== all[index - 1]![1]);
  if (points.length < 4) return "";
  let [x, y] = points[0]!;
  const steps = points.slice(1, -1).map(([u, v]) => {
    const step = `${u - x} ${v - y}`;
    [x, y] = [u, v];
    return step;
  });
  return `M${points[0]!.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}z`;
}

const paths = new Map<string, string>();
const places: Record<string, [x: number, y: number, small: 0 | 1]> = {};
/** Below this a country is shown as a dot as well: a shape so small cannot be seen. */
const dotBelow = 6;

for (const { type, id, properties, arcs: lines } of objects.countries.geometries) {
  if (id === antarctica) continue;
  const key = partOf[properties.name] ?? iso2ByNumber.get(id ?? "") ?? "none";
  const polygons = (type === "Polygon" ? [lines] : lines) as number[][][];
  const rings = polygons.flatMap((polygon) => polygon.map(ringOf)).flatMap(cutAtTheEdge).map((ring) => ({ ring, area: areaOf(ring) })).toSorted((a, b) => b.area - a.area);
  const kept = rings.filter(({ area }, index) => area >= smallest || (index === 0 && area > smallestWhole));
  paths.set(key, (paths.get(key) ?? "") + kept.map(({ ring }) => pathOf(ring)).join(""));
  const largest = rings[0];
  if (!largest || places[key] || key === "none") continue;
  const [x, y] = middleOf(largest.ring);
  places[key] = [Math.round(x), Math.round(y), rings.reduce((sum, { area }) => sum + area, 0) < dotBelow ? 1 : 0];
}

/** Countries that the data at this scale leave out: a dot alone. */
const missing: Record<string, { latitude: number; longitude: number }> = { TV: { latitude: -8.52, longitude: 179.19 } };
for (const [key, { latitude, longitude }] of Object.entries(missing)) {
  const { x, y } = onMap(latitude, longitude);
  places[key] = [Math.round(x), Math.round(y), 1];
}

const shapes = [...paths].filter(([, path]) => path !== "").toSorted(([a], [b]) => a.localeCompare(b)).map(([key, path]) => `<path id="${key}" d="${path}"/>`);
writeFileSync(new URL("world-shapes.svg", import.meta.url), `<svg xmlns="http://www.w3.org/2000/svg"><defs>\n${shapes.join("\n")}\n</defs></svg>\n`);
const sorted = Object.entries(places).toSorted(([a], [b]) => a.localeCompare(b)).map(([key, place]) => `  ${JSON.stringify(key)}: ${JSON.stringify(place)}`);
writeFileSync(new URL("world-places.json", import.meta.url), `{\n${sorted.join(",\n")}\n}\n`);
