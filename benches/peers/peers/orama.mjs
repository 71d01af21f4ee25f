// Orama: BM25 over a radix tree. A query word always also finds the longer words that begin with it; `exact` would turn that off, but then
// every word of the query must stand in the text, letter by letter.

import { create, insert, search } from "@orama/orama";
import { stemmer } from "@orama/stemmers/norwegian";
import { stopwords } from "@orama/stopwords/norwegian";

export const name = "Orama";
export const variants = { stemmer: { stemmed: true }, "no stemmer": { stemmed: false } };

export async function build(docs, { stemmed } = variants.stemmer) {
  const index = create({
    schema: { title: "string", text: "string" },
    // No sorting by field, only by score: saves time and memory.
    sort: { enabled: false },
    // Its own Norwegian stemmer and stop words. Without these it keeps every word.
    components: { tokenizer: { language: "norwegian", stopWords: stopwords, ...(stemmed ? { stemming: true, stemmer } : {}) } },
  });
  docs.forEach(({ title, text }, id) => insert(index, { id: String(id), title, text }));
  // Threshold 1 (its default) keeps the texts that have only some of the words.
  const hits = (term, limit) => search(index, { term, limit, threshold: 1, boost: { title: 2 } }).hits;
  return { search: (query, most) => hits(query, most).map(({ id }) => Number(id)) };
}
