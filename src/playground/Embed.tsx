import { useEffect, useState } from "react";
import { languageOf } from "../record/languages.ts";
import { OWN_PAGE, sharedFiles, sharedSandbox, sharedValue } from "../sandbox/island/editor/share.ts";
import { PLAIN_RUN, settingsInLink } from "../sandbox/island/run-settings.ts";
import { savedNowhere } from "../sandbox/island/saved.ts";
import { EmbedBench } from "./EmbedBench.tsx";
import { EXAMPLES } from "./examples.ts";
import { asProgram, type OpenProgram } from "./open-program.ts";
import { entryOf } from "./program-files.ts";
import { asTitle } from "./titles.ts";

/** A sandbox alone, in a frame of somebody else's page: its program is in the address, and it keeps nothing. */
export default function Embed() {
  const [open, setOpen] = useState<OpenProgram | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  useEffect(() => {
    const show = () => void programOfAddress().then(setOpen, ({ message }: Error) => setTrouble(message));
    show();
    addEventListener("hashchange", show);
    return () => removeEventListener("hashchange", show);
  }, []);

  return (
    <section className="sandbox embed" aria-label={open?.title ?? "Sandbox"} aria-busy={!open && !trouble}>
      {trouble && !open && (
        <p className="playground-trouble" role="alert">
          {trouble}
        </p>
      )}
      {open && <EmbedBench key={location.hash} open={open} />}
    </section>
  );
}

/** @throws LinkError for an address that is damaged */
async function programOfAddress(): Promise<OpenProgram> {
  if (sharedSandbox(location.hash) !== OWN_PAGE) {
    const [{ title, programs }] = EXAMPLES as [(typeof EXAMPLES)[number]];
    return opened(title, programs.python.files);
  }
  const files = asProgram(await sharedFiles(location.hash));
  const title = asTitle(sharedValue(location.hash, "title") ?? "") || "A program";
  return opened(title, files, settingsInLink(location.hash));
}

function opened(title: string, files: Record<string, string>, settings = PLAIN_RUN): OpenProgram {
  const entry = entryOf(files);
  const program = { files, entry };
  return {
    title,
    program,
    language: languageOf(entry),
    saved: savedNowhere(files),
    example: null,
    settings,
    notice: null,
  };
}
