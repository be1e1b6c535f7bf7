/** So many needs were judged; see tests/bench/expert-ranking. */
export const measuredQueries = 66;

/** What `npm run bench -- expert-ranking` said of the half that is held out. */
export const measuredOrders = [
  { order: "most_messages", map: 0.3, mrr: 0.55, ndcg10: 0.39, p5: 0.22 },
  { order: "bm25", map: 0.71, mrr: 0.98, ndcg10: 0.79, p5: 0.38 },
  { order: "meridian", map: 0.83, mrr: 0.97, ndcg10: 0.88, p5: 0.46 },
] as const;
