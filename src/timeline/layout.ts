/** Sizes of the picture, in pixels. */
export const LANE_HEIGHT = 38;
export const BAR_TOP = 6;
export const BAR_HEIGHT = 16;
export const BAR_MIDDLE = BAR_TOP + BAR_HEIGHT / 2;
/** The baseline of what stands under a bar. */
export const NOTE_BASELINE = 33;
export const RULER_HEIGHT = 30;
/** Left of the lanes, their names: as much as the whole picture has room for. */
export function roomForLabels(pictureWidth: number): number {
  if (pictureWidth < 480) return 108;
  return pictureWidth < 760 ? 140 : 200;
}
/** Left and right of the plot, so that what happens first and last can be seen. */
export const MARGIN_LEFT = 8;
export const MARGIN_RIGHT = 30;
/** Of a note's letter. */
export const LETTER_WIDTH = 6.1;

/** As much of a note as fits into so many pixels; null when too little would be left of it. */
export function fitNote(note: string, width: number): string | null {
  const letters = Math.floor(width / LETTER_WIDTH);
  if (note.length <= letters) return note;
  return letters < 6 ? null : `${note.slice(0, letters - 1)}…`;
}
