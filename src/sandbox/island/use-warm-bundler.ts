import { useEffect } from "react";
import type { Program } from "../../record/program.ts";
import { prepare } from "../../lanes/in-page.ts";
import { idle } from "../../reader/arrival.ts";

/** Milliseconds without a keystroke after which a program is compiled ahead of Run. */
const PAUSE = 300;

/** Starts the bundler before it is needed, and keeps the program compiled while it is edited. */
export function useWarmBundler(program: Program): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      void idle()
        .then(() => prepare([program]))
        // Why nothing can be run is told when it is tried.
        .catch(() => undefined);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [program]);
}
