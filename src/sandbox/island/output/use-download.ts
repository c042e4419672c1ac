import { useSyncExternalStore } from "react";
import { downloadProgress, onDownloadProgress, type Progress } from "../../../load/progress.ts";
import { LANGUAGES } from "../../../record/languages.ts";
import { useWorkbench } from "../use-workbench.ts";

/** The download that a sandbox waits for; null when it waits for none. */
export function useDownload(): Progress | null {
  const { activity, language } = useWorkbench();
  const downloads = useSyncExternalStore(onDownloadProgress, downloadProgress);
  const awaited = downloads.find(({ name }) => {
    if (activity === "comparing") return true;
    // What TypeScript needs is mostly here before anybody has to wait for it.
    return name === LANGUAGES[language].name && (language === "python" || activity !== "idle");
  });
  return awaited ?? null;
}
