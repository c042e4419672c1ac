/** `/weather.ts` as a reader sees it. */
export function fileName(path: string): string {
  return path.slice(1);
}
