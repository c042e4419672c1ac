import { useEffect, useEffectEvent } from "react";
import { sharedFiles, sharedSandbox } from "./share.ts";

/** Hands over the code that the page's address brings for a sandbox, now or when the address changes. */
export function useSharedCode(
  id: string,
  onCode: (files: Record<string, string>) => void,
  onFailure: (error: Error) => void,
) {
  const take = useEffectEvent(() => {
    if (sharedSandbox(location.hash) === id) sharedFiles(location.hash).then(onCode, onFailure);
  });
  useEffect(() => {
    take();
    addEventListener("hashchange", take);
    return () => removeEventListener("hashchange", take);
  }, []);
}
