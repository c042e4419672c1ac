import type { Lane } from "../../../src/lanes/lane.ts";
import { NODE_LANES } from "../../../src/lanes/in-node.ts";
import { supervise } from "../../../src/lanes/supervise/supervise.ts";
import type { ToWorker, WorkerLike } from "../../../src/lanes/supervise/protocol.ts";
import { LANGUAGES, type Language } from "../../../src/record/languages.ts";

/** Runs programs that are lists of events, as JSON. */
class ToyWorker implements WorkerLike {
  onmessage: WorkerLike["onmessage"] = null;
  onerror: WorkerLike["onerror"] = null;

  postMessage(message: ToWorker): void {
    if (message.type !== "run") return;
    const { modules, entry } = message.program;
    this.onmessage?.({ data: { type: "events", events: JSON.parse(modules[entry]!) } });
    this.onmessage?.({ data: { type: "ended", outcome: { kind: "finished" }, isAsNew: false } });
  }

  terminate(): void {}
}

/** The lane of a language that nothing else in the project knows of. */
export const TOY_LANE: Lane = {
  run: ({ files, entry }, options) => supervise(new ToyWorker(), { modules: files, data: {}, entry }, options).record,
};

/** What `languages()` gives once it is registered. */
export const TOY = "toy" as Language;

/** Writes the language into the table of languages, and its lane into Node's. Imported before a command, it is there. */
Object.assign(LANGUAGES, {
  [TOY]: {
    name: "Toy",
    extension: ".toy",
    comment: ";",
    spell: (code: string) => code.toUpperCase(),
    cost: { short: "nothing", full: "Nothing to load" },
  },
});
Object.assign(NODE_LANES, { [TOY]: { ...TOY_LANE, importsOf: () => [] } });
