// Where things are. Paths in the environment are taken from the root of the project, as scripts/measure takes them.

import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** A path from the environment, or the usual one. */
export const pathOf = (variable, usual) => resolve(ROOT, process.env[variable] ?? usual);
