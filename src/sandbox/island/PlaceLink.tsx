import type { Place } from "asyncio";
import { fileName } from "./FileTabs.tsx";

interface Props {
  place: Place;
  onGoTo: (place: Place) => void;
}

/** A line of the program; a click leads to it in the editor. */
export function PlaceLink({ place, onGoTo }: Props) {
  return (
    <button type="button" className="sandbox-place" onClick={() => onGoTo(place)}>
      {fileName(place.file)}, line {place.line}
    </button>
  );
}
