import { useEffect, useState } from "react";

/**
 * The loop time, in seconds, up to which a run has come: of a run that goes on, frame by frame. Who prefers less motion
 * sees it go on only when something happens.
 *
 * @param since when the program's first line ran, as `performance.now()` has it; null when it has ended
 */
export function useNow(elapsed: number, since: number | null): number {
  const [now, setNow] = useState(elapsed);
  useEffect(() => {
    if (since === null || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    let frame = requestAnimationFrame(function tick(time) {
      setNow((time - since) / 1000);
      frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [since]);
  return since === null ? elapsed : Math.max(now, elapsed);
}
