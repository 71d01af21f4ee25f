// Lunr: BM25 over a token set. Norwegian comes from lunr-languages: stop words and the Snowball stemmer.

import lunr from "lunr";
import norwegian from "lunr-languages/lunr.no.js";
import stemmerSupport from "lunr-languages/lunr.stemmer.support.js";

stemmerSupport(lunr);
norwegian(lunr);

export const name = "Lunr";
export const variants = { stemmer: { stemmed: true }, "no stemmer": { stemmed: false } };

export async function build(docs, { stemmed } = variants.stemmer) {
  const index = lunr((builder) => {
    useNorwegian(builder, stemmed);
    builder.ref("id");
    builder.field("title", { boost: 2 });
    builder.field("text");
    docs.forEach(({ title, text }, id) => builder.add({ id, title, text }));
  });
  // Terms rather than its query language, in which a colon or a hyphen of a question would mean something. Any term may match.
  const hits = (query) => index.query((asked) => asked.term(lunr.tokenizer(query)));
  return { search: (query, most) => hits(query).slice(0, most).map(({ ref }) => Number(ref)) };
}

function useNorwegian(builder, stemmed) {
  builder.use(lunr.no);
  // The plugin leaves stop words in queries, where their stems meet other words. Out with them (nDCG@10 +.01).
  builder.searchPipeline.before(lunr.no.stemmer, lunr.no.stopWordFilter);
  if (stemmed) return;
  builder.pipeline.remove(lunr.no.stemmer);
  builder.searchPipeline.remove(lunr.no.stemmer);
}
