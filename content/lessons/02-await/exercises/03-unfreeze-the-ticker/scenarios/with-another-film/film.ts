export const parts = [
  { name: "trailer", seconds: 0.25 },
  { name: "film", seconds: 2.75 },
];
