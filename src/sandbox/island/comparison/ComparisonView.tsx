import type { Place } from "asyncio";
import { useMemo } from "react";
import { LANGUAGES } from "../../../record/languages.ts";
import { sameFiles } from "../../../progress/index.ts";
import { indexRun, StackedTimelines } from "../../../timeline/index.ts";
import { comparisonInWords, textsOf } from "./comparison-words.ts";
import { EndNote } from "../output/EndNote.tsx";
import { pairLines } from "./paired-lines.ts";
import type { Comparison, Half } from "./use-comparison.ts";
import { useWorkbench } from "../use-workbench.ts";
import { endInShort } from "../words.ts";

/** A program's runs in both languages: the pictures one above the other, and whether both print the same. */
export function ComparisonView({ comparison }: { comparison: Comparison }) {
  const { language, program, compare, goTo: onGoTo } = useWorkbench();
  const { halves, compared, isRunning } = comparison;
  const indexes = useIndexes(halves);
  if (!halves) return null;
  const outdated = compared !== null && !sameFiles(program.files, compared.files);
  return (
    <div className="sandbox-comparison">
      <div className="verdict">
        <p>{isRunning ? "Running both, on a clock that jumps over each wait…" : comparisonInWords(halves)}</p>
        {!isRunning && (
          <button type="button" onClick={compare}>
            {outdated ? "The program has changed: compare again" : "Compare again"}
          </button>
        )}
      </div>
      <StackedTimelines
        runs={halves.map((half, position) => {
          const isInEditor = half.language === language;
          return {
            name: LANGUAGES[half.language].name,
            index: indexes[position]!,
            about: aboutHalf(half),
            below: <Ending half={half} {...(isInEditor && { onGoTo })} />,
            ...(isInEditor && { onGoTo }),
          };
        })}
      />
      {!isRunning && <Output halves={halves} />}
    </div>
  );
}

function useIndexes(halves: Comparison["halves"]) {
  const [one, other] = [halves?.[0].record ?? null, halves?.[1].record ?? null];
  const first = useMemo(() => one && indexRun(one), [one]);
  const second = useMemo(() => other && indexRun(other), [other]);
  return [first, second];
}

function aboutHalf({ own, record, trouble }: Half): string {
  const code = own ? "your code" : "as given";
  if (trouble) return code;
  return `${code} · ${record ? endInShort(record) : "not there yet"}`;
}

/** How a program ended, when not by coming to its end. */
function Ending({ half: { record, trouble }, onGoTo }: { half: Half; onGoTo?: (place: Place) => void }) {
  if (trouble) {
    return (
      <div className="sandbox-end error">
        <p>{trouble}</p>
      </div>
    );
  }
  return record && <EndNote outcome={record.outcome} program={record} onGoTo={onGoTo} />;
}

/** The lines that both printed, and where they differ those of each; of one alone, when the other could not be run. */
function Output({ halves }: { halves: [Half, Half] }) {
  const [one, other] = halves.map(({ record }) => record);
  const [name, otherName] = halves.map(({ language }) => LANGUAGES[language].name);
  const printed = one ?? other;
  if (!printed) return null;
  const lines = textsOf(printed);
  const pairs = pairLines(lines, other ? textsOf(other) : lines);
  if (pairs.length === 0) return null;
  const title = one && other ? "What they print" : `What ${one ? name : otherName} prints`;
  return (
    <div className="output" role="region" aria-label={title} tabIndex={0}>
      <p>{title}</p>
      <ol>
        {pairs.map((pair, line) =>
          pair.one === pair.other ? (
            <li key={line}>{pair.one}</li>
          ) : (
            <li key={line} className="differs">
              <Printed name={name!} text={pair.one} />
              <Printed name={otherName!} text={pair.other} />
            </li>
          ),
        )}
      </ol>
    </div>
  );
}

function Printed({ name, text }: { name: string; text: string | null }) {
  return (
    <span>
      <b>{name}</b> {text ?? <i>no line</i>}
    </span>
  );
}
