import { benchStart } from "./start";
import { benchThread } from "./thread";
import { benchWeight } from "./weight";

const benches: Record<string, () => Promise<void>> = { weight: benchWeight, start: benchStart, thread: benchThread };
const [name = "", ...rest] = process.argv.slice(2);
const measure = benches[name];

if (!measure || rest.length > 0) throw new Error(`Say what to measure: npm run bench -- ${Object.keys(benches).join("|")}`);
await measure();
