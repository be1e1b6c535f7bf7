import { parseArgs } from "node:util";
import { eq, sql } from "drizzle-orm";
import { rankPeople, understandNeed } from "~/modules/experts/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { person } from "~db/schema";
import { actorFor } from "../../support/actors";
import { report } from "../figure";
import { meanOf, measure, type Measures } from "./measures";
import { bm25Order, mostMessagesOrder, type Order } from "./plain-orders";
import { readJudgements, type JudgedQuery, type Judgements } from "./read-judgements";
import { withOrganisation } from "./with-organisation";

/** So far down an order is looked at. */
const depth = 50;

async function readerOf({ reader }: Judgements): Promise<Actor> {
  const [found] = await database().select({ id: person.id }).from(person)
    .where(reader === undefined ? eq(person.status, "active") : eq(person.handle, reader))
    .orderBy(sql`array_position(array['administrator','staff','guest'], ${person.organisationRole})`, person.id)
    .limit(1);
  if (!found) throw new Error("Nobody is there to ask");
  return actorFor(found);
}

async function meridianOrders(actor: Actor, { day, queries }: Judgements): Promise<Map<string, string[]>> {
  const orders = new Map<string, string[]>();
  const now = new Date(`${day}T09:00:00Z`);
  for (const { query, language } of queries) {
    const { people } = await rankPeople(actor, language, await understandNeed(actor, query, now), { limit: depth }, now);
    orders.set(query, people.map(({ handle }) => handle));
  }
  return orders;
}

function tell(name: string, half: string, { averagePrecision, reciprocalRank, ndcg10, p5, p5Best }: Measures): void {
  const tellOne = (figure: string, value: number, budget = "–") => report({ figure: `expert_ranking.${half}.${name}.${figure}`, value, unit: "", reference: null, budget });
  tellOne("map", averagePrecision);
  tellOne("mrr", reciprocalRank);
  tellOne("ndcg10", ndcg10);
  tellOne("p5", p5, `<= ${p5Best.toPrecision(3)}`);
}

/** Each query with where those who fit it stand, the worst first: what to look at. */
function tellEach(queries: JudgedQuery[], order: Order): void {
  const judged = queries.map((one) => ({ ...one, found: order(one.query), ...measure(order(one.query), one.grades) }));
  for (const { id, query, ndcg10, found, grades } of judged.sort((one, other) => one.ndcg10 - other.ndcg10)) {
    console.log(id, ndcg10.toFixed(2), query, "→", found.slice(0, 6).map((handle) => `${handle}:${grades[handle] ?? "-"}`).join(" "));
  }
}

/** `npm run bench -- expert-ranking`: how good the order of people is, beside two plain orders. */
export async function benchExpertRanking(options: string[]): Promise<void> {
  const { values } = parseArgs({ args: options, options: { archive: { type: "string" }, judgements: { type: "string" }, each: { type: "boolean", default: false } } });
  if ((values.archive === undefined) !== (values.judgements === undefined)) throw new Error("An archive needs its judgements, and judgements an archive");
  const judgements = readJudgements(values.judgements ?? new URL("judgements.json", import.meta.url));
  const from = values.archive === undefined ? { day: judgements.day } : { archive: values.archive };
  await withOrganisation(from, async () => {
    const meridian = await meridianOrders(await readerOf(judgements), judgements);
    const orders: Record<string, Order> = { most_messages: await mostMessagesOrder(), bm25: await bm25Order(), meridian: (query) => meridian.get(query) ?? [] };
    for (const half of ["tuning", "held_out"] as const) {
      const queries = judgements.queries.filter((query) => query.half === half);
      for (const [name, order] of Object.entries(orders)) tell(name, half, meanOf(queries.map(({ query, grades }) => measure(order(query).slice(0, depth), grades))));
    }
    if (values.each && orders.meridian) tellEach(judgements.queries.filter(({ half }) => half === "tuning"), orders.meridian);
  });
}
