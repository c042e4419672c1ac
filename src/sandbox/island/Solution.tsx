import { Code } from "./Code.tsx";
import type { ExerciseProps } from "./props.ts";

interface Props {
  solution: ExerciseProps["solution"];
  /** Puts the solution into the editor. */
  onTake: () => void;
}

export function Solution({ solution, onTake }: Props) {
  return (
    <div className="sandbox-solution" role="group" aria-label="The solution">
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
