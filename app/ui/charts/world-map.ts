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
const alongMeridian = (longitude: number) => steps(south, north, 5).map((latitude) => onMap(latitude, longitude));
const alongParallel = (latitude: number) => [onMap(latitude, -180), onMap(latitude, 180)];

/** The edge of the drawing: the world without the poles. */
export const rim = `${line([...alongMeridian(-180), ...alongMeridian(180).reverse()])}Z`;

/** Meridians every 30 degrees, and parallels every 20, which are straight in this projection. */
export const graticule = [
  ...steps(-150, 150, 30).filter((longitude) => longitude !== 0).map((longitude) => line(alongMeridian(longitude))),
  ...steps(south + 20, north - 20, 20).map((latitude) => line(alongParallel(latitude))),
].join("");

/** The line through Greenwich, from which places and hours are counted. */
export const primeMeridian = line(alongMeridian(0));
