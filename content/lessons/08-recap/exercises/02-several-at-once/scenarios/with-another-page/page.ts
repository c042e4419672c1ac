export const web: Record<
  string,
  [seconds: number, outcome: number | "no server"][]
> = {
  "oak.example/leaf": [[3, 200]],
  "elm.example/bark": [[0.5, "no server"]],
  "ash.example/seed": [[1, 301]],
  "fir.example/cone": [[1, 200]],
  "yew.example/root": [[2, "no server"]],
};

export const goodbye = 0;
