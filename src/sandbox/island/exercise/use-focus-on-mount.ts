import { useEffect, useRef, type RefObject } from "react";

/**
 * Moves the focus to what has just been asked for: it comes into view, and a screen reader reads it.
 * @param asked false for what is only back from an earlier visit
 */
export function useFocusOnMount<E extends HTMLElement>(asked = true): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (asked) element.current?.focus();
  }, [asked]);
  return element;
}
