import { useEffect, useRef, type RefObject } from "react";

/** Moves the focus to what has just been asked for: it comes into view, and a screen reader reads it. */
export function useFocusOnMount<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    element.current?.focus();
  }, []);
  return element;
}
