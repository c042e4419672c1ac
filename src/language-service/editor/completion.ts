import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { pythonSpelling } from "../../record/spelling.ts";
import type { CompletionItem } from "../answers.ts";
import { ask, type EditedFile } from "./ask.ts";
import { boostOf } from "./boost.ts";
import { shortExplanationView } from "./explanation-view.ts";

/** Proposes names while one is typed, after a dot, and on Ctrl-Space. Python's spelling of a name finds it too. */
export function completion(file: EditedFile): Extension {
  return autocompletion({ override: [(context) => propose(file, context)], icons: false, maxRenderedOptions: 60 });
}

async function propose(file: EditedFile, context: CompletionContext): Promise<CompletionResult | null> {
  const written = context.matchBefore(/[\w$]+/)?.text ?? "";
  const isAfterDot = context.matchBefore(/\.[\w$]*/) !== null;
  const isWanted = context.explicit || isAfterDot || /^[^\d]/.test(written);
  if (!isWanted) return null;
  const { doc } = context.state;
  const found = await ask(file, doc, "complete", context.pos);
  if (!found) return null;
  const { from, items } = found;
  const isPython = written.includes("_");
  const info = async ({ apply }: Completion) => {
    const explanation = await ask(file, doc, "explainCompletion", context.pos, apply as string);
    return explanation && shortExplanationView(explanation);
  };
  return {
    from,
    options: items.map((item) => ({ ...option(item, isPython), info })),
    // Until an underscore comes in or goes: then names are spelled otherwise.
    validFor: (text) => /^[\w$]*$/.test(text) && text.includes("_") === isPython,
    getMatch: ({ displayLabel }, matched) => (displayLabel ? [] : [...(matched ?? [])]),
  };
}

/** Names are compared with what is typed by their label: for one who types as in Python, that is Python's spelling. */
function option({ name, kind, rank }: CompletionItem, isPython: boolean): Completion {
  const label = isPython ? pythonSpelling(name) : name;
  return {
    label,
    apply: name,
    type: kind,
    boost: boostOf(rank, label),
    ...(label !== name && { displayLabel: name, detail: label }),
  };
}
