export const pages: Record<string, [number, number | null][]> =
  {};
