import { useState } from "react";
import { inFile, inSeconds } from "../record/index.ts";
import { placeOf, type RunIndex } from "./run-index.ts";
import { eventInWords } from "./words.ts";

interface Props {
  /** Of the run, where there are several. */
  name?: string;
  index: RunIndex;
  /** The event under the cursor. */
  event: number | null;
  onGoTo: (event: number) => void;
}

/** Rows that are shown together. */
const PAGE = 100;

/** The run in words: the same events as in the picture, folded until they are asked for. */
export function EventTable({ name, index, event, onGoTo }: Props) {
  const [open, setOpen] = useState(false);
  const count = index.run.events.length;
  return (
    <details className="timeline-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {name ? `${name} as` : "As"} a table: {index.run.unrecorded?.from && "the first "}
        {count.toLocaleString("en")} {count === 1 ? "event" : "events"}
      </summary>
      {open && <Rows key={Math.floor((event ?? 0) / PAGE)} index={index} event={event} onGoTo={onGoTo} />}
    </details>
  );
}

function Rows({ index, event, onGoTo }: Omit<Props, "name">) {
  const { run, times } = index;
  const [page, setPage] = useState(Math.floor((event ?? 0) / PAGE));
  const first = page * PAGE;
  const last = Math.min(first + PAGE, run.events.length);
  return (
    <>
      {run.events.length > PAGE && (
        <p>
          Events {first + 1} to {last}
          <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>
            Earlier
          </button>
          <button type="button" disabled={last === run.events.length} onClick={() => setPage(page + 1)}>
            Later
          </button>
        </p>
      )}
      <div className="rows" role="region" aria-label="Events" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">Time</th>
              <th scope="col">What happened</th>
              <th scope="col">Line</th>
            </tr>
          </thead>
          <tbody>
            {run.events.slice(first, last).map((each, offset) => {
              const number = first + offset;
              const place = placeOf(each);
              return (
                <tr key={number} aria-current={number === event ? "step" : undefined}>
                  <td>
                    <button
                      type="button"
                      aria-label={`Step ${number + 1}: show on the timeline`}
                      onClick={() => onGoTo(number)}
                    >
                      {number + 1}
                    </button>
                  </td>
                  <td>{inSeconds(times[number]!)}</td>
                  <td>{eventInWords(index, number)}</td>
                  <td>{place && inFile(place)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
