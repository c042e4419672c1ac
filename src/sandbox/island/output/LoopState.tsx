import { useLayoutEffect, useRef } from "react";
import { LANGUAGES } from "../../../record/languages.ts";
import { inSeconds } from "../../../record/index.ts";
import type { Runs } from "../use-runs.ts";
import { useWorkbench } from "../use-workbench.ts";
import { endInShort } from "../words.ts";
import { useDownload } from "./use-download.ts";

/** A light for the loop, and its clock: it ticks while a program runs, then says how it ended. */
export function LoopState() {
  const { activity, language, runs, comparison } = useWorkbench();
  const { shown, clockStart } = runs;
  const blockedBy = whoBlocks(runs);
  const download = useDownload();
  if (download) {
    return (
      <span className="sandbox-state">
        loading {download.name}
        {!download.inConsole && <progress value={download.part} aria-label={`Loading ${download.name}`} />}
      </span>
    );
  }
  // Each of the two says for itself how it ended.
  if (comparison) return null;
  if (activity === "running") {
    return (
      <span className="sandbox-state">
        <i className={blockedBy ? "light blocking" : "light running"} />
        {blockedBy && <span className="blocked">blocked by {blockedBy}</span>}
        <Clock start={clockStart} />
      </span>
    );
  }
  if (activity === "checking") return <span className="sandbox-state">checking on the virtual clock</span>;
  if (!shown?.outcome) {
    return (
      <span className="sandbox-state">
        <span className="words">{LANGUAGES[language].runsOn.short}</span>
      </span>
    );
  }
  return (
    <span className="sandbox-state">
      <i className={`light ${shown.outcome.kind}`} />
      <span className="words">{endInShort({ ...shown, outcome: shown.outcome })}</span>
    </span>
  );
}

/** What holds the loop's thread: announced by `time.sleep`, or noticed. */
function whoBlocks({ shown, held }: Runs): string | null {
  const last = shown?.events.at(-1);
  // Once the recording has stopped, what it ends with is long over.
  if (!shown?.unrecorded?.from && last?.type === "blocking" && last.cause === "time.sleep") return "time.sleep";
  return held ? "a step that goes on" : null;
}

/** Written by hand, frame by frame: sixty renders a second would be a waste. */
function Clock({ start }: { start: number | null }) {
  const text = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    let frame: number;
    const tick = () => {
      text.current!.textContent = inSeconds(start === null ? 0 : (performance.now() - start) / 1000);
      frame = requestAnimationFrame(tick);
    };
    tick();
    return () => cancelAnimationFrame(frame);
  }, [start]);
  return <span ref={text} role="timer" className="clock" />;
}
