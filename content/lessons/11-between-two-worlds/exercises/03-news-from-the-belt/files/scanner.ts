/** Seconds from one parcel to the next. */
const BELT: [number, string][] = [
  [0.5, "book"],
  [0.5, "lamp"],
  [0.3, "sofa"],
  [2.7, "desk"],
];

/** Seconds from the last one to the end, and what went wrong. */
const END: [number, Error | null] = [1.6, null];

/**
 * Starts the scanner and returns at once. From outside of the
 * loop, it calls `onParcel` for each parcel, and `onEnd` at the
 * end. The error is null if nothing went wrong.
 */
export function startScanner(
  onParcel: (parcel: string) => void,
  onEnd: (error: Error | null) => void,
) {
  scanFrom(0, onParcel, onEnd);
}

function scanFrom(
  place: number,
  onParcel: (parcel: string) => void,
  onEnd: (error: Error | null) => void,
) {
  const next = BELT[place];
  if (!next) {
    const [seconds, error] = END;
    setTimeout(onEnd, seconds * 1000, error);
    return;
  }
  const [seconds, parcel] = next;
  setTimeout(() => {
    onParcel(parcel);
    scanFrom(place + 1, onParcel, onEnd);
  }, seconds * 1000);
}
