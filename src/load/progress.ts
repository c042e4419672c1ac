/** A download that programs wait for. */
export interface Progress {
  /** What is downloaded. */
  name: string;
  /** How much of it is there, from 0 to 1. */
  part: number;
}

const listeners = new Set<() => void>();
let progress: readonly Progress[] = [];

/** For `useSyncExternalStore`. */
export function onDownloadProgress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The downloads that go on: the same object until something changes. */
export function downloadProgress(): readonly Progress[] {
  return progress;
}

/** @param part null when it has ended */
export function reportProgress(name: string, part: number | null): void {
  const others = progress.filter((each) => each.name !== name);
  progress = part === null ? others : [...others, { name, part }];
  for (const listener of listeners) listener();
}
