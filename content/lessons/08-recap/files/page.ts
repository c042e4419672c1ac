/**
 * What happens to a request: the seconds until a status
 * arrives, or until it is clear that there is no server. The
 * statuses are those of the web: 200 means a page, 404 no page,
 * 410 a page that is gone. Each link has one entry for each
 * request, and the last entry is used for all further requests.
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
  "photos.example/summit": [[3, 200]],
  "songs.example/evening": [[1.5, 200]],
  "shop.example/boots": [[1, 410]],
};

/** The seconds that hanging up takes. */
export const goodbye = 0;
