/**
 * The parts of tonight's film, and the seconds that each takes
 * to arrive.
 */
export const parts = [
  { name: "beginning", seconds: 0.7 },
  { name: "middle", seconds: 0.7 },
  { name: "end", seconds: 0.7 },
];
