import { useEffect } from "react";
import type { Program } from "../../compile/program.ts";
import { programHost } from "../host.ts";

/** Milliseconds without a keystroke after which a program is compiled ahead of Run. */
const PAUSE = 300;

/** Starts the bundler before it is needed, and keeps the program compiled while it is edited. */
export function useWarmBundler(program: Program): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // Whatever can't be compiled is told when it is run.
      whenIdle(
        () =>
          void programHost()
            .compile([program])
            .catch(() => undefined),
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [program]);
}

function whenIdle(callback: () => void): void {
  // Safari has none.
  if ("requestIdleCallback" in window) requestIdleCallback(callback, { timeout: 1000 });
  else setTimeout(callback);
}
