// How a measuring process speaks to speed.mjs.

/** Sends part of the figures, and waits until they are on their way: the next step may keep the process busy until it is stopped. */
export const tell = (figures) => new Promise((done) => process.send(figures, done));

/** Runs the measuring; what goes wrong is a figure too. */
export async function report(measure) {
  await measure().catch((error) => tell({ problem: error.message }));
  process.disconnect();
}
