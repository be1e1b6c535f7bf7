/** The grade from which somebody counts as relevant. */
const relevantFrom = 2;
const depth = 10;
const few = 5;

/** How good one order of people is, held against grades by handle. */
export interface Measures {
  averagePrecision: number;
  reciprocalRank: number;
  ndcg10: number;
  p5: number;
  /** What `p5` could be at best. */
  p5Best: number;
}

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: number[]) => grades.slice(0, depth).reduce((sum, grade, place) => sum + gain(grade) / Math.log2(place + 2), 0);

/** Average precision, reciprocal rank, nDCG@10 (exponential gain) and precision at five of one order. Pure. */
export function measure(order: string[], grades: Record<string, number>): Measures {
  const found = order.map((handle) => grades[handle] ?? 0);
  const ideal = Object.values(grades).sort((one, other) => other - one);
  const relevant = ideal.filter((grade) => grade >= relevantFrom).length;
  let hits = 0;
  let precisions = 0;
  for (const [place, grade] of found.entries()) {
    if (grade < relevantFrom) continue;
    hits += 1;
    precisions += hits / (place + 1);
  }
  const first = found.findIndex((grade) => grade >= relevantFrom);
  return {
    averagePrecision: relevant === 0 ? 0 : precisions / relevant,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: discounted(ideal) === 0 ? 0 : discounted(found) / discounted(ideal),
    p5: found.slice(0, few).filter((grade) => grade >= relevantFrom).length / few,
    p5Best: Math.min(relevant, few) / few,
  };
}

/** The mean of each measure over queries. */
export function meanOf(all: Measures[]): Measures {
  const mean = (of: (one: Measures) => number) => all.reduce((sum, one) => sum + of(one), 0) / Math.max(all.length, 1);
  return {
    averagePrecision: mean((one) => one.averagePrecision), reciprocalRank: mean((one) => one.reciprocalRank),
    ndcg10: mean((one) => one.ndcg10), p5: mean((one) => one.p5), p5Best: mean((one) => one.p5Best),
  };
}
