/**
 * What becomes of a request: after so many seconds comes a
 * status, or it turns out that no server is there. Statuses are
 * those of the web: 200 stands for a page, 404 for none, 410
 * for one that is gone. Each link has one entry for each
 * request; the last one stands for all that follow.
 */
export const web: Record<
  string,
  [seconds: number, outcome: number | "no server"][]
> = {
  "maps.example/north": [[1, 200]],
  "huts.example/rosa": [[0.5, 404]],
  "birds.example/owls": [[1.5, 200]],
  "trains.example/line-4": [[0.5, "no server"]],
  "weather.example/today": [[1, 200]],
  "photos.example/summit": [
    [30, 200],
    [1, 200],
  ],
  "songs.example/evening": [
    [0.5, "no server"],
    [1, 200],
  ],
  "shop.example/boots": [[1, 410]],
  "radio.example/live": [[1, 200]],
  "library.example/maps": [[1, 200]],
};

/** Seconds that hanging up takes: the server must be told. */
export const goodbye = 0.25;
