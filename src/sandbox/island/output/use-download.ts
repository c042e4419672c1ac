import { useSyncExternalStore } from "react";
import { downloadProgress, onDownloadProgress, type Progress } from "../../../load/progress.ts";
import { LANGUAGES } from "../../../record/languages.ts";
import { useWorkbench } from "../use-workbench.ts";

/** What a sandbox waits for. */
interface Download extends Progress {
  /** Whether it is shown in the console, which has nothing else to show: there is room for the twin beside it. */
  inConsole: boolean;
}

/** The download that a sandbox waits for; null when it waits for none. */
export function useDownload(): Download | null {
  const { activity, comparison, language, runs, view } = useWorkbench();
  const downloads = useSyncExternalStore(onDownloadProgress, downloadProgress);
  const awaited = downloads.find(({ name }) => {
    if (activity === "comparing") return true;
    // What TypeScript needs is mostly here before anybody has to wait for it.
    return name === LANGUAGES[language].name && (language === "python" || activity !== "idle");
  });
  if (!awaited) return null;
  const isConsoleFree = view === "console" && !comparison && runs.shown === null && runs.trouble === null;
  return { ...awaited, inConsole: language === "python" && isConsoleFree };
}
