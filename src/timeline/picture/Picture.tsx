import { inSeconds } from "../../record/index.ts";
import { Glyph } from "../Glyph.tsx";
import { lanesOf, NONE_FOLDED, type Lane } from "../lanes.ts";
import { LANE_HEIGHT, MARGIN_LEFT, MARGIN_RIGHT } from "../layout.ts";
import { LaneView } from "../LaneView.tsx";
import { signsOf } from "../Legend.tsx";
import { laneState } from "../moment.ts";
import type { RunIndex } from "../run-index.ts";
import { stepScale, timeScale } from "../scale.ts";
import { stepTicks, timeTicks } from "../ticks.ts";

interface Props {
  index: RunIndex;
  title: string;
}

/** Pixels. */
const WIDTH = 1200;
const EDGE = 28;
const LABELS = 200;
const HEAD = 76;
const RULER = 26;
const SIGN_HEIGHT = 22;
const SIGN_GAP = 26;
const LETTER = 6.6;

/** Letters of a lane's name for which there is room, and of the title. */
const LONGEST_NAME = 25;
const LONGEST_TITLE = 90;

/** More lanes are no picture any more. */
const MOST_LANES = 120;

const HATCH = "hatch";

/** A run as a picture to be kept: all of it at once, with a title and what its signs mean. */
export function Picture({ index, title }: Props) {
  const { run, times } = index;
  const all = lanesOf(index, index.folded ?? NONE_FOLDED);
  const lanes = all.slice(0, MOST_LANES);
  const width = WIDTH - 2 * EDGE - LABELS - MARGIN_LEFT - MARGIN_RIGHT;
  const extent = { from: 0, to: width };
  const scale = run.elapsed > 0 ? timeScale(run.elapsed, width) : stepScale(times.length, width);
  const ticks = scale.kind === "time" ? timeTicks(scale, extent) : stepTicks(index, scale, extent);
  const bottom = HEAD + RULER + lanes.length * LANE_HEIGHT;
  const more = all.length - lanes.length;
  const signs = inRows(signsOf([index]));
  const legendTop = bottom + (more > 0 ? 30 : 10) + SIGN_HEIGHT;
  const height = legendTop + signs.length * SIGN_HEIGHT + EDGE - 8;
  const about = `${counted(run.tasks.length - (index.folded?.size ?? 0), "task")}, ${inSeconds(run.elapsed)} of ${run.clock} time`;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} role="img">
      <title>{title}</title>
      <desc>{`The timeline of a program: ${about}. One lane for each task, time to the right.`}</desc>
      <defs>
        <pattern id={HATCH} width="6" height="6" patternTransform="rotate(45)" patternUnits="userSpaceOnUse">
          <rect className="ground" width="6" height="6" />
          <rect className="stripe" width="2.4" height="6" />
        </pattern>
      </defs>
      <rect className="paper" width={WIDTH} height={height} />
      <text className="title" x={EDGE} y={EDGE + 12}>
        {cut(title, LONGEST_TITLE)}
      </text>
      <text x={EDGE} y={EDGE + 32}>
        {about}
      </text>
      <g transform={`translate(${EDGE + LABELS + MARGIN_LEFT} ${HEAD})`}>
        {ticks.map(({ x, label }) => (
          <g key={x}>
            <text x={x} y="14" textAnchor={x === 0 ? "start" : "middle"}>
              {label}
            </text>
            <path className="grid" d={`M${x} ${RULER}V${bottom - HEAD}`} />
          </g>
        ))}
        {index.interrupts.map((event) => (
          <g key={event}>
            <text className="interrupt" x={scale.point(times[event]!, event)} y={RULER} textAnchor="middle">
              Ctrl-C
            </text>
            <path className="interrupted" d={`M${scale.point(times[event]!, event)} ${RULER + 3}V${bottom - HEAD}`} />
          </g>
        ))}
        {lanes.map((lane, row) => (
          <LaneView
            key={lane.key}
            lane={lane}
            top={RULER + row * LANE_HEIGHT}
            index={index}
            scale={scale}
            now={run.elapsed}
            from={0}
            to={width + MARGIN_RIGHT}
            hatch={HATCH}
          />
        ))}
      </g>
      {lanes.map((lane, row) => (
        <Label key={lane.key} lane={lane} top={HEAD + RULER + row * LANE_HEIGHT} index={index} />
      ))}
      {more > 0 && (
        <text x={EDGE} y={bottom + 22}>
          and {counted(more, "more lane")}
        </text>
      )}
      {signs.map((row, number) => (
        <g key={number} transform={`translate(${EDGE} ${legendTop + number * SIGN_HEIGHT})`}>
          {row.map(({ kind, name, x }) => (
            <g key={kind} transform={`translate(${x} 0)`}>
              <g transform="translate(6 -4)">
                <Glyph kind={kind} hatch={HATCH} />
              </g>
              <text x="18">{name}</text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

function Label({ lane, top, index }: { lane: Lane; top: number; index: RunIndex }) {
  const indent = Math.min(lane.depth, 4) * 10;
  const letters = LONGEST_NAME - Math.ceil(indent / LETTER);
  const { kind } = laneState(lane, index.times.length - 1, index);
  return (
    <g transform={`translate(${EDGE + indent} ${top})`}>
      <g transform="translate(6 14)">
        <Glyph kind={kind} hatch={HATCH} />
      </g>
      <text className="name" x="18" y="14">
        {cut(lane.name, letters)}
      </text>
      <text x="18" y="28">
        {cut(lane.about, letters)}
      </text>
    </g>
  );
}

/** The signs side by side, as many as a row has room for. */
function inRows(signs: ReturnType<typeof signsOf>) {
  const rows: ({ x: number } & (typeof signs)[number])[][] = [[]];
  let x = 0;
  for (const sign of signs) {
    const width = 18 + sign.name.length * LETTER;
    if (x + width > WIDTH - 2 * EDGE) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)!.push({ ...sign, x });
    x += width + SIGN_GAP;
  }
  return rows;
}

function cut(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(letters - 1, 1))}…`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
