import { useEffect, useEffectEvent } from "react";
import { endedByForce, noteRunning } from "./ended-page.ts";

/**
 * Says so when the page was ended by force while this sandbox's program ran.
 *
 * @param runs whether it runs now
 */
export function useEndedPage(id: string, runs: boolean, say: (text: string) => void): void {
  const onEnded = useEffectEvent((ended: boolean) => {
    if (ended) {
      say(
        "This page was closed while your program ran, perhaps because memory ran out. What you had typed was saved: here it is.",
      );
    }
  });
  useEffect(() => void endedByForce(id).then(onEnded), [id]);
  useEffect(() => (runs ? noteRunning(id) : undefined), [id, runs]);
}
