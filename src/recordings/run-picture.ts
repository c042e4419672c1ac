import { crc32, deflateSync } from "node:zlib";
import type { RunRecord, Span } from "../record/index.ts";

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
/** Of the longest bar a lane can have. */
const LANE = 84;
const STEP = 10;
const MOST_LANES = 7;

/** The site's colours in its light theme, as the picture's palette. */
const PALETTE = {
  paper: "fbfaf7",
  surface: "ffffff",
  line: "e3dfd6",
  running: "0f766e",
  suspended: "a3530a",
  hatch: "e9b36a",
};
type Colour = keyof typeof PALETTE;
const COLOURS = Object.keys(PALETTE) as Colour[];

/** The picture of a page in previews: of all its runs the one that has the most to show in a few lanes. A PNG. */
export function previewOf(records: RunRecord[]): Uint8Array<ArrayBuffer> {
  const [best] = records
    .filter(({ elapsed, tasks }) => elapsed > 0 && tasks.length <= MOST_LANES)
    .sort((one, other) => stepsOf(other) - stepsOf(one));
  return runPicture(best ?? records[0]!);
}

function stepsOf({ tasks }: RunRecord): number {
  return tasks.flatMap(({ spans }) => spans).length;
}

/** A run as a picture: a lane for each task, running solid and waiting hatched. */
function runPicture({ tasks, elapsed }: RunRecord): Uint8Array<ArrayBuffer> {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  const fill = (colour: Colour, left: number, top: number, width: number, height: number) => {
    for (let y = top; y < top + height; y++) {
      pixels.fill(COLOURS.indexOf(colour), y * WIDTH + left, y * WIDTH + left + width);
    }
  };
  const lanes = tasks.slice(0, MOST_LANES);
  const lane = Math.min(LANE, Math.floor((HEIGHT - 2 * MARGIN) / lanes.length));
  const bar = Math.round(lane * 0.56);
  const first = Math.round((HEIGHT - lane * lanes.length) / 2);
  const x = (time: number) => Math.round(MARGIN + (time / elapsed) * (WIDTH - 2 * MARGIN - STEP));

  fill("surface", MARGIN / 2, MARGIN / 2, WIDTH - MARGIN, HEIGHT - MARGIN);
  for (let second = 0; second <= elapsed; second += ticksOf(elapsed)) {
    fill("line", x(second), first - lane / 4, 2, lane * lanes.length + lane / 2);
  }
  const spans = (task: (typeof tasks)[number], state: Span["state"]) =>
    task.spans.filter((span) => span.state === state).map(({ from, to }) => [x(from), x(to ?? elapsed)] as const);
  for (const [index, task] of lanes.entries()) {
    const top = Math.round(first + index * lane + (lane - bar) / 2);
    for (const [from, to] of spans(task, "suspended")) {
      fill("suspended", from, top, to - from, bar);
      fill("surface", from + 2, top + 2, to - from - 4, bar - 4);
      for (let y = top + 2; y < top + bar - 2; y++) {
        for (let place = from + 2; place < to - 2; place++) {
          if ((place + y) % 14 < 5) pixels[y * WIDTH + place] = COLOURS.indexOf("hatch");
        }
      }
    }
    for (const [from, to] of spans(task, "running")) fill("running", from, top, Math.max(STEP, to - from), bar);
  }
  return png(pixels);
}

/** Seconds between two lines of the ruler, so that there are not too many. */
function ticksOf(elapsed: number): number {
  return [0.1, 0.25, 0.5, 1, 5, 10, 60].find((each) => elapsed / each <= 12) ?? elapsed;
}

/** @param pixels each the number of a colour in the palette */
function png(pixels: Uint8Array): Uint8Array<ArrayBuffer> {
  const rows = Buffer.alloc((WIDTH + 1) * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) rows.set(pixels.subarray(y * WIDTH, (y + 1) * WIDTH), y * (WIDTH + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  // Eight bits for each pixel, which is a place in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      chunk("IHDR", header),
      chunk("PLTE", Buffer.from(Object.values(PALETTE).join(""), "hex")),
      chunk("IDAT", deflateSync(rows, { level: 9 })),
      chunk("IEND", Buffer.alloc(0)),
    ]),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
