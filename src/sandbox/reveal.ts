import { sharedSandbox } from "./island/editor/share.ts";

/** Brings the sandbox into view that the address brings code for: it starts only when it is near. */
function reveal(): void {
  const id = sharedSandbox(location.hash);
  if (id !== null) document.getElementById(id)?.scrollIntoView();
}

reveal();
addEventListener("hashchange", reveal);
