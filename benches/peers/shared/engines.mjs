// The engines, each an adapter in peers/ with one interface:
//
//   name                       as printed
//   variants                   settings to compare, by label; speed is measured with the first
//   build(docs, settings)      gives an index of [{ title, text }]: { search(query, most) -> numbers of documents, best first }
//   memoryBytes()              only where it runs in wasm: bytes of the wasm memory, which Node's own figures leave out

export const OURS = "makker";
/** The peer that all ratios and bars refer to. */
export const REFERENCE = "flexsearch";
/** Ours and the reference run next to each other: whatever else the machine does then meets both alike. */
export const ENGINES = [OURS, REFERENCE, "minisearch", "orama", "lunr", "fts5"];

/** An adapter; an error that tells the way out when what it needs is missing. */
export async function load(engine) {
  try {
    return await import(`../peers/${engine}.mjs`);
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new Error(`the packages of ${engine} are missing: run npm ci in benches/peers`);
  }
}
