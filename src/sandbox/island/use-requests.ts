import { useEffect, useEffectEvent, type RefObject } from "react";
import { takeRequest, type SandboxRequest } from "../near/request.ts";

/** Does what is asked of a sandbox from elsewhere on the page, and what was asked of it before it had started. */
export function useRequests(
  id: string,
  bench: RefObject<HTMLElement | null>,
  actions: Record<SandboxRequest, (() => void) | undefined>,
): void {
  const run = useEffectEvent(() => actions.run?.());
  useEffect(() => {
    const listener = (event: Event) => {
      if ((event as CustomEvent<{ id: string }>).detail.id === id) run();
    };
    document.addEventListener("sandbox:run", listener);
    return () => document.removeEventListener("sandbox:run", listener);
  }, [id]);

  const answer = useEffectEvent(() => {
    const request = takeRequest(bench.current!);
    if (!request) return;
    // What was pressed is gone.
    if (document.activeElement === document.body) {
      document.getElementById(`${id}-${request}`)?.focus({ preventScroll: true });
    }
    actions[request]?.();
  });
  useEffect(() => answer(), []);
}
