import { useEffect, type RefObject } from "react";
import { chosenLanguage } from "../../reader/code-language.ts";
import type { Program } from "../../record/program.ts";

/** How far outside of the window a sandbox is far away. It is opened nearer to it. */
const MARGIN = "200% 0px";

/** Milliseconds after which a reader who has gone away from all sandboxes is not expected back. */
const PATIENCE = 10_000;

const lanes = () => import("../../lanes/in-page.ts");

/** The sandboxes in Python that are not far away. */
const nearby = new Set<Element>();
let goingAway: ReturnType<typeof setTimeout> | undefined;

/**
 * Makes CPython ready while a sandbox is near, which takes as long as to load the editor, and gives its memory back when
 * all sandboxes are far away.
 *
 * @param sandbox its element
 * @param program in Python; null while the sandbox shows one in another language
 */
export function usePythonNearby(sandbox: RefObject<HTMLElement | null>, program: Program | null): void {
  useEffect(() => {
    const element = sandbox.current;
    // A page is made in Python: the reader may have chosen another language before.
    if (!program || !element || chosenLanguage() !== "python") return;
    const leave = () => {
      nearby.delete(element);
      clearTimeout(goingAway);
      if (nearby.size === 0) goingAway = setTimeout(() => void lanes().then(({ rest }) => rest()), PATIENCE);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.at(-1)!.isIntersecting) return leave();
        nearby.add(element);
        clearTimeout(goingAway);
        // Why it can't be had is told when it is asked to run.
        lanes()
          .then(({ prepare }) => prepare([program]))
          .catch(() => undefined);
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
      leave();
    };
  }, [sandbox, program]);
}
