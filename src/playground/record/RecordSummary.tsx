import type { Place } from "asyncio";
import { adviceFor } from "../../grading/advice.ts";
import { inSeconds, isolated, warningText, type Warning } from "../../record/index.ts";
import { PlaceLink } from "../../sandbox/island/output/PlaceLink.tsx";
import { Words } from "../../sandbox/island/Words.tsx";
import type { OpenRecord } from "./open-record.ts";

interface Props {
  open: OpenRecord;
  /** Shows a moment on the timeline. */
  onMoment: (at: { time: number; task: number | null }) => void;
  /** Leads to a line, where the record has its source. */
  onGoTo: ((place: Place) => void) | undefined;
}

/** Warnings of one kind that are told of one by one. */
const MOST = 10;

/** What is worth a look in the run: where it was blocked, what was forgotten, how it ended. */
export function RecordSummary({ open, onMoment, onGoTo }: Props) {
  const { record, recorder, summary, filesLeft } = open;
  const { blocked, blockedInAll, neverAwaited, neverRetrieved, tasks } = summary;
  const { outcome } = record;
  const names = new Map(record.tasks.map(({ id, name }) => [id, name]));
  return (
    <div className="playground-summary" role="region" aria-label="Summary" tabIndex={0}>
      <h2>The run</h2>
      <dl>
        <dt>Time</dt>
        <dd>
          {inSeconds(record.elapsed)}
          {record.clock === "virtual" && ", its waits jumped over"}
        </dd>
        <dt>Tasks</dt>
        <dd>{tasksInWords(tasks)}</dd>
        <dt>End</dt>
        <dd>
          {outcome.kind === "failed" || outcome.kind === "not-started"
            ? isolated(`${outcome.error.name}: ${outcome.error.message}`)
            : outcome.kind === "cut"
              ? outcome.message
              : outcome.kind}
        </dd>
        {recorder && (
          <>
            <dt>Recorded</dt>
            <dd>
              by record_asyncio.py {recorder.version}, on Python {recorder.python}
              {recorder.loop && `, ${recorder.loop}`}
            </dd>
          </>
        )}
        <dt>Format</dt>
        <dd>version {record.version}</dd>
      </dl>
      {recorder?.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {filesLeft > 0 && <p>{filesLeft} of its sources are too long, or too many, to be shown.</p>}
      {outcome.kind === "failed" && (
        <p>
          <Words text={adviceFor(outcome.error, record).text} />
        </p>
      )}

      <h2>Where it blocked the loop</h2>
      {blocked.length === 0 ? (
        <p>Nowhere: no step kept the others waiting.</p>
      ) : (
        <>
          <p>
            {times(blockedInAll.count)}, {inSeconds(blockedInAll.seconds)} in all. The longest:
          </p>
          <ol>
            {blocked.map(({ from, duration, task, place }, index) => (
              <li key={index}>
                <button type="button" className="sandbox-place" onClick={() => onMoment({ time: from, task })}>
                  {inSeconds(duration)}
                </button>{" "}
                at {inSeconds(from)} {task !== null && `in ${isolated(names.get(task) ?? "a task")} `}
                {place && <PlaceLink place={place} onGoTo={onGoTo} />}
              </li>
            ))}
          </ol>
        </>
      )}

      <h2>Never awaited</h2>
      <Warnings warnings={neverAwaited} none="None: every coroutine was awaited." onMoment={onMoment} onGoTo={onGoTo} />

      <h2>Exceptions that were never retrieved</h2>
      <Warnings
        warnings={neverRetrieved}
        none="None: every task that failed was asked how it ended."
        onMoment={onMoment}
        onGoTo={onGoTo}
      />
    </div>
  );
}

interface WarningsProps extends Omit<Props, "open"> {
  warnings: Warning[];
  /** Said when there are none. */
  none: string;
}

function Warnings({ warnings, none, onMoment, onGoTo }: WarningsProps) {
  if (warnings.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {warnings.slice(0, MOST).map((warning, index) => (
        <li key={index}>
          <button type="button" className="sandbox-place" onClick={() => onMoment(warning)}>
            {inSeconds(warning.time)}
          </button>{" "}
          {warningText(warning)} {warning.place && <PlaceLink place={warning.place} onGoTo={onGoTo} />}
        </li>
      ))}
      {warnings.length > MOST && <li>and {(warnings.length - MOST).toLocaleString("en")} more</li>}
    </ul>
  );
}

function tasksInWords({ all, failed, cancelled, leftBehind }: OpenRecord["summary"]["tasks"]): string {
  const count = (number: number, what: string) => (number > 0 ? `${number.toLocaleString("en")} ${what}` : null);
  const parts = [
    all.toLocaleString("en"),
    count(failed, "failed"),
    count(cancelled, "cancelled"),
    count(leftBehind, "not finished when the program ended"),
  ];
  return parts.filter(Boolean).join(", ");
}

function times(count: number): string {
  return count === 1 ? "Once" : `${count.toLocaleString("en")} times`;
}
