// Scores of one ranking of ten, with binary relevance.

const gain = (rank) => 1 / Math.log2(rank + 2);

/** Discounted gain of a ranking over that of the best ranking. */
export function ndcg(found, relevant) {
  const gained = found.slice(0, 10).reduce((sum, id, rank) => sum + (relevant.has(id) ? gain(rank) : 0), 0);
  const best = Array.from({ length: Math.min(relevant.size, 10) }, (_, rank) => gain(rank)).reduce((a, b) => a + b, 0);
  return best > 0 ? gained / best : 0;
}

/** The part of the relevant documents found. */
export function recall(found, relevant) {
  return found.slice(0, 10).filter((id) => relevant.has(id)).length / Math.max(relevant.size, 1);
}
