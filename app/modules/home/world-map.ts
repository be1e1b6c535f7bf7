/** Width and height of the map's drawing. */
export const mapSize = { width: 960, height: 470 };

const radians = Math.PI / 180;
const scale = 172;
/** The latitude in the middle of the drawing: few offices lie south of 45°. */
const middleY = 30;

/** Where a place lies on the drawing, in the Natural Earth projection (Šavrič and others, 2011). */
export function onMap(latitude: number, longitude: number): { x: number; y: number } {
  const f2 = (latitude * radians) ** 2;
  const f4 = f2 * f2;
  const x = longitude * radians * (0.8707 - 0.131979 * f2 + f4 * (-0.013791 + f4 * (0.003971 * f2 - 0.001529 * f4)));
  const y = latitude * radians * (1.007226 + f2 * (0.015085 + f4 * (-0.044475 + 0.028874 * f2 - 0.005916 * f4)));
  return { x: round(mapSize.width / 2 + scale * x), y: round(mapSize.height / 2 + middleY - scale * y) };
}

const round = (value: number) => Math.round(value * 10) / 10;
const steps = (from: number, to: number, by: number) => Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, place) => from + place * by);
const line = (points: { x: number; y: number }[]) => `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`;

const south = -60;
const north = 80;

/** The meridians, every 30 degrees. */
export const meridians = steps(-180, 180, 30).map((longitude) => line(steps(south, north, 10).map((latitude) => onMap(latitude, longitude))));

/** Parallels of latitude are straight in this projection. */
export const parallels = steps(south, north, 20).map((latitude) => line([onMap(latitude, -180), onMap(latitude, 180)]));
