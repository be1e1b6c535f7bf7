import { benchDocument } from "./document";
import { benchExpertRanking } from "./expert-ranking/bench";
import { benchExperts } from "./experts/bench";
import { benchFanOut } from "./live/fan-out";
import { benchPost } from "./live/post";
import { benchRooms } from "./live/rooms";
import { benchSearch } from "./search/bench";
import { benchStart } from "./start";
import { benchThread } from "./thread";
import { benchWeight } from "./weight";

const benches: Record<string, (options: string[]) => Promise<void>> = {
  weight: benchWeight, start: benchStart, thread: benchThread, post: benchPost, "fan-out": benchFanOut, rooms: benchRooms, document: benchDocument,
  search: benchSearch, experts: benchExperts, "expert-ranking": benchExpertRanking,
};
const [name = "", ...options] = process.argv.slice(2);
const measure = benches[name];

if (!measure || (options.length > 0 && measure.length === 0)) throw new Error(`Say what to measure: npm run bench -- ${Object.keys(benches).join("|")}`);
await measure(options);
