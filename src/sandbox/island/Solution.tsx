import { Code } from "./Code.tsx";
import type { ExerciseProps } from "./props.ts";
import { useFocusOnMount } from "./use-focus-on-mount.ts";

interface Props {
  solution: ExerciseProps["solution"];
  /** Puts the solution into the editor. */
  onTake: () => void;
}

/** One way to do it, and why it works. */
export function Solution({ solution, onTake }: Props) {
  const box = useFocusOnMount<HTMLDivElement>();
  return (
    <div ref={box} className="sandbox-solution" role="group" aria-label="The solution" tabIndex={-1}>
      <div className="heading">
        <h4>The solution</h4>
        <button type="button" className="ghost" onClick={onTake}>
          Put it into the editor
        </button>
      </div>
      <Code label="The solution's code" path="/main.ts" code={solution.code} />
      <div className="why" dangerouslySetInnerHTML={{ __html: solution.why }} />
    </div>
  );
}
