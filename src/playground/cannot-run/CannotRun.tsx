import { useMemo } from "react";
import { words } from "../../grading/text.ts";
import { PlaceLink } from "../../sandbox/island/output/PlaceLink.tsx";
import { useWorkbench } from "../../sandbox/island/use-workbench.ts";
import { Words } from "../../sandbox/island/Words.tsx";
import { sitePage } from "../site-page.ts";
import { obstaclesIn } from "./cannot-run.ts";

/** Obstacles that are told of at once. */
const MOST = 4;

/** Says, as soon as a program is there, what of it can't run in a page, and what to do instead. */
export function CannotRun() {
  const { program, goTo } = useWorkbench();
  const obstacles = useMemo(() => obstaclesIn(program), [program]);
  const more = obstacles.length - MOST;
  return (
    <div aria-live="polite">
      {obstacles.length > 0 && (
        <section className="playground-cannot" aria-label="What can’t run here">
          <p>
            <strong>Something in this program can’t run in a page.</strong>
          </p>
          <ul>
            {obstacles.slice(0, MOST).map(({ place, why, instead }) => (
              <li key={why}>
                <PlaceLink place={place} onGoTo={goTo} />: <Words text={words(`${why}. ${instead}`)} />
              </li>
            ))}
            {more > 0 && <li>and {more} more</li>}
          </ul>
          <p>
            Or <a href={sitePage("your-own-computer/")}>record it on your computer</a> and open the record here:{" "}
            <code>python record_asyncio.py my_program.py</code>
          </p>
        </section>
      )}
    </div>
  );
}
