export async function printedBy(element: HTMLElement): Promise<{ lines: string[]; note: string | null }> {
  return { lines: ["opening", "closing"], note: null };
}
