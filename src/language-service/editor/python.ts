import {
  autocompletion,
  ifNotIn,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  type CompletionSource,
} from "@codemirror/autocomplete";
import { globalCompletion, localCompletionSource } from "@codemirror/lang-python";
import type { Extension } from "@codemirror/state";
import names from "virtual:asyncio-names";
import type { AsyncioName } from "../asyncio-name.ts";
import { boostOf } from "./boost.ts";
import { element } from "./elements.ts";
import { explanationView } from "./explanation-view.ts";
import { look } from "./look.ts";
import { misspelt } from "./misspelt.ts";
import { tooltipPlace } from "./tooltip-place.ts";

/** What an editor knows of Python: the names of asyncio, of Python, and of the file itself, and which are misspelt. */
export const PYTHON: Extension = [
  autocompletion({
    override: [
      ifNotIn(["Comment", "String", "FormatString", "Number"], proposeAsyncio),
      unlessAfterDot(localCompletionSource),
      unlessAfterDot(globalCompletion),
    ],
    icons: false,
    maxRenderedOptions: 60,
  }),
  misspelt,
  tooltipPlace,
  look,
];

function unlessAfterDot(source: CompletionSource): CompletionSource {
  return (context) => (context.matchBefore(/\.\w*/) ? null : source(context));
}

/** `asyncio.` is followed by a name of the module, any other dot perhaps by one of a member. */
function proposeAsyncio(context: CompletionContext): CompletionResult | null {
  const typed = context.matchBefore(/\.\w*/);
  if (!typed) return null;
  const isOfModule = context.matchBefore(/\basyncio\.\w*/) !== null;
  return { from: typed.from + 1, options: isOfModule ? OF_MODULE : OF_OBJECTS, validFor: /^\w*$/ };
}

const OF_MODULE = names.filter(({ name }) => !name.includes(".")).map((name) => option(name.name, [name]));
const MEMBERS = names.filter(({ name }) => /\.[^_]/.test(name));
const OF_OBJECTS = [...new Set(MEMBERS.map(({ name }) => ownName(name)))].map((own) =>
  option(
    own,
    MEMBERS.filter(({ name }) => ownName(name) === own),
  ),
);

/** `cancel` of `Task.cancel`. */
function ownName(name: string): string {
  return name.slice(name.indexOf(".") + 1);
}

/** @param meanings what the name stands for: several classes may have a member of that name */
function option(label: string, meanings: AsyncioName[]): Completion {
  // What a browser has not comes last.
  const rank = meanings.some(({ isHere }) => isHere) ? 0 : 50;
  return { label, boost: boostOf(rank, label), info: () => element("div", ...meanings.map(meaningView)) };
}

function meaningView({ name, definition, help }: AsyncioName): HTMLElement {
  // A member's class says which one it is.
  const signature = definition?.replace(` ${ownName(name)}`, ` ${name}`) ?? name;
  return explanationView({ signature, python: null, paragraphs: help === null ? [] : [help] });
}
