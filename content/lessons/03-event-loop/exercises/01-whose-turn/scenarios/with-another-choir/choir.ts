export const choir = [
  { name: "Dot", lines: ["one"] },
  { name: "Eve", lines: ["uno", "due", "tre", "quattro"] },
  { name: "Fay", lines: [] },
  { name: "Gus", lines: ["eins", "zwei"] },
];
