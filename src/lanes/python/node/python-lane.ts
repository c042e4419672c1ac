import { dataIn, modulesIn } from "../../../record/data-files.ts";
import type { NodeLane } from "../../lane.ts";
import { supervise } from "../../supervise/supervise.ts";
import { processes } from "./processes.ts";

/** Python in Node: CPython in a fenced process, by the same script as in a browser's Worker. */
export const PYTHON_IN_NODE: NodeLane = {
  async run({ files, entry }, options) {
    return supervise(await processes.take(), { modules: modulesIn(files), data: dataIn(files), entry }, options).record;
  },

  importsOf(source) {
    return Array.from(source.matchAll(/^\s*(?:from|import)\s+([\w.]+)/gm), ([, name]) => {
      const path = `/${name!.replaceAll(".", "/")}`;
      return [`${path}.py`, `${path}/__init__.py`];
    });
  },
};
