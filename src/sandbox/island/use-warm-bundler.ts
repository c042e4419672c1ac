import { useEffect } from "react";
import type { Program } from "../../compile/program.ts";
import { programHost } from "../host.ts";
import { idle } from "../near/reader.ts";

/** Milliseconds without a keystroke after which a program is compiled ahead of Run. */
const PAUSE = 300;

/** Starts the bundler before it is needed, and keeps the program compiled while it is edited. */
export function useWarmBundler(program: Program): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      void idle()
        .then(() => programHost().compile([program]))
        // Why it can't be compiled is told when it is run.
        .catch(() => undefined);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [program]);
}
