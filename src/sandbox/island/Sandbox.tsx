import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useState } from "react";
import { openKept, type Kept } from "./kept.ts";
import { Preview } from "./Preview.tsx";
import type { SandboxProps } from "./props.ts";
import { readerArrives } from "./reader.ts";
import "./sandbox.css";
import "./editor.css";
import "./output.css";
import "./exercise.css";

const Workbench = lazy(() => import("./Workbench.tsx"));

/**
 * A program to read, change, run and, in an exercise, to have checked. What the server renders is the code alone. Once
 * the page hydrates it, which it should do when the reader comes near, the editor and the bundler are loaded as soon as
 * there is a reader.
 */
export default function Sandbox(props: SandboxProps) {
  const [kept, setKept] = useState<Kept | null>(null);
  const files = useMemo(() => withoutLastBreaks(props.files), [props.files]);
  const open = useEffectEvent(() => openKept(props.name, files));
  useEffect(() => void readerArrives().then(open).then(setKept), []);
  const preview = <Preview {...props} />;
  return (
    <section id={props.id} className="sandbox" aria-label={props.title}>
      {kept ? (
        <Suspense fallback={preview}>
          <Workbench {...props} files={files} kept={kept} />
        </Suspense>
      ) : (
        preview
      )}
    </section>
  );
}

/** A file's last line break would be an empty line in the editor. */
function withoutLastBreaks(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, code]) => [path, code.trimEnd()]));
}
