// What a process holds.

import { setTimeout as pause } from "node:timers/promises";

/** Longer than the 50 ms after which FlexSearch empties its caches. */
const CACHES_EMPTY_MS = 200;

/** Bytes that JavaScript holds after a collection. Wasm memory is not among them; `external` has it, but also counts array buffers again. */
export async function heldBytes() {
  await pause(CACHES_EMPTY_MS);
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
