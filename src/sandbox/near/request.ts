/** What can be asked of a sandbox that has not started yet. */
export type SandboxRequest = "run" | "check" | "hint" | "compare";

/** What a click asks of a sandbox: its buttons say so by `data-request` as long as they can't do it themselves. */
export function requestOf(target: Element): SandboxRequest | null {
  const button = target.closest<HTMLElement>("button[data-request]");
  return (button?.dataset["request"] as SandboxRequest | undefined) ?? null;
}

/** Asks something of a sandbox that is about to be made anew. @param element anything in it */
export function leaveRequest(element: Element, request: SandboxRequest): void {
  const island = element.closest<HTMLElement>("astro-island");
  if (island) island.dataset["request"] = request;
}

/** What was asked of a sandbox before it had started; it is answered once. @param element anything in the sandbox */
export function takeRequest(element: Element): SandboxRequest | null {
  const island = element.closest<HTMLElement>("astro-island[data-request]");
  const request = island?.dataset["request"] as SandboxRequest | undefined;
  delete island?.dataset["request"];
  return request ?? null;
}
