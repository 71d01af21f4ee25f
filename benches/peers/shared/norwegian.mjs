// Stop words and stemmer for the peers that bring none of their own. Both are Orama's, so that every peer but Lunr cuts words alike.

import { stemmer } from "@orama/stemmers/norwegian";
import { stopwords } from "@orama/stopwords/norwegian";

export const STOP_WORDS = new Set(stopwords);

const stems = new Map();

/** The Snowball stem of a word in small letters. Remembered, as Orama's own tokenizer does: words repeat, and the stemmer is slow. */
export function stem(word) {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const cut = stemmer(word);
  stems.set(word, cut);
  return cut;
}
