// Options of a command. Wrong use ends with one line that tells the right one.

import { parseArgs } from "node:util";

export function stop(line) {
  console.error(line);
  process.exit(2);
}

/** Options by name, each with a value: `{ texts: "100000" }` gives what follows `--texts`, or 100000. */
export function readOptions(usage, defaults) {
  const options = Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, { type: "string", default: value }]));
  try {
    return parseArgs({ options }).values;
  } catch {
    return stop(`Not understood: ${process.argv.slice(2).join(" ")}. Use: ${usage}`);
  }
}

/** A whole number above zero. */
export function wholeNumber(text, name, usage) {
  return /^[1-9]\d*$/.test(text) ? Number(text) : stop(`--${name} takes a whole number above zero, given: ${text}. Use: ${usage}`);
}
