import { useEffect, useState } from "react";
import { pageLane } from "../../../lanes/in-page.ts";
import type { Program } from "../../../record/program.ts";
import { CodeView } from "../../../sandpack/CodeView.tsx";
import { fileName } from "../../../record/index.ts";

interface Props {
  program: Program;
  /** The file whose compiled code is shown. */
  path: string;
}

/** What the learner's code became: the JavaScript that runs. */
export function CompiledView({ program, path }: Props) {
  const compiled = useCompiled(program);
  if (compiled === null) return <p className="sandbox-note">Compiling…</p>;
  if (compiled instanceof Error) {
    return <p className="sandbox-note">This can't be compiled yet: run it to see what is wrong and where.</p>;
  }
  return (
    <>
      <p className="sandbox-note">
        This is what runs. An <code>async</code> function has become one that makes a coroutine, each <code>await</code>{" "}
        a <code>yield</code> to the event loop; line numbers stay the same.
      </p>
      <CodeView label={`${fileName(path)}, compiled`} path="/main.js" code={compiled[path]!} />
    </>
  );
}

function useCompiled(program: Program): Record<string, string> | Error | null {
  const [compiled, setCompiled] = useState<Record<string, string> | Error | null>(null);
  useEffect(() => {
    let current = true;
    pageLane(program).compile!(program).then(
      ({ modules }) => current && setCompiled(modules),
      (error: Error) => current && setCompiled(error),
    );
    return () => {
      current = false;
    };
  }, [program]);
  return compiled;
}
