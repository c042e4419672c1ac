const BELT: [number, string][] = [
  [0.1317, "pen"],
  [0.1, "ink"],
  [0.1, "pad"],
];

const END: [number, Error | null] = [0.1, null];

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
