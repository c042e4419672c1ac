/** Who sings, and the lines of their songs. */
export const choir = [
  { name: "Ada", lines: ["the sun", "the moon", "the stars"] },
  { name: "Bo", lines: ["the hill", "the sea"] },
  { name: "Cy", lines: ["the wind", "the rain", "the snow"] },
];
