import { useEffect, useLayoutEffect, useState, type RefObject } from "react";

/** Pixels from which on there is room for code and output side by side. */
const WIDE = 900;

export interface Enlarged {
  isEnlarged: boolean;
  /** Whether code and output stand side by side. */
  sideBySide: boolean;
  toggle: () => void;
}

/**
 * Lets a sandbox fill the window. It goes back by itself at Escape, when the focus goes elsewhere on the page, and when
 * `back` becomes another thing, which is to be seen there.
 *
 * @param inside an element of the sandbox
 */
export function useEnlarged(inside: RefObject<HTMLElement | null>, back: unknown): Enlarged {
  const [isEnlarged, setEnlarged] = useState(false);

  useEffect(() => setEnlarged(false), [back]);

  useLayoutEffect(() => {
    if (!isEnlarged) return;
    const section = inside.current!.closest<HTMLElement>(".sandbox")!;
    const goBack = () => setEnlarged(false);
    const leaving = new AbortController();
    const { signal } = leaving;
    // Above all else of the page, without a change of its place in it.
    section.popover = "manual";
    section.showPopover();
    document.addEventListener(
      "keydown",
      (event) => {
        // The editor and what has opened in the sandbox take it first.
        const isTaken = event.defaultPrevented || section.querySelector(":popover-open") !== null;
        if (event.key === "Escape" && !isTaken) goBack();
      },
      { signal },
    );
    document.addEventListener(
      "focusin",
      ({ target }) => {
        if (!section.contains(target as Node)) goBack();
      },
      { signal },
    );
    return () => {
      leaving.abort();
      section.hidePopover();
      section.removeAttribute("popover");
    };
  }, [inside, isEnlarged]);

  return {
    isEnlarged,
    sideBySide: isEnlarged && innerWidth >= WIDE,
    toggle: () => setEnlarged(!isEnlarged),
  };
}
