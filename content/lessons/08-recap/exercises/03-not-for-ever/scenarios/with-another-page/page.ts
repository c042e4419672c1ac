export const web: Record<
  string,
  [seconds: number, outcome: number | "no server"][]
> = {
  "oak.example/leaf": [[50, 200]],
  "elm.example/bark": [[0.75, "no server"]],
  "ash.example/seed": [[0.75, 301]],
  "fir.example/cone": [[60, "no server"]],
  "yew.example/root": [[0.75, 200]],
};

export const goodbye = 0.125;
