import { lazy, Suspense, useEffect, useState } from "react";
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
  const [started, setStarted] = useState(false);
  useEffect(() => void readerArrives().then(() => setStarted(true)), []);
  const preview = <Preview {...props} />;
  return (
    <section id={props.id} className="sandbox" aria-label={props.title}>
      {started ? (
        <Suspense fallback={preview}>
          <Workbench {...props} />
        </Suspense>
      ) : (
        preview
      )}
    </section>
  );
}
