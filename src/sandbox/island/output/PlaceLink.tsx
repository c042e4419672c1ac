import type { Place } from "asyncio";
import { inFile } from "../../../record/index.ts";

interface Props {
  place: Place;
  /** Absent where the program is not in the editor. */
  onGoTo?: ((place: Place) => void) | undefined;
}

/** A line of the program; a click leads to it in the editor. */
export function PlaceLink({ place, onGoTo }: Props) {
  const text = inFile(place);
  if (!onGoTo) return text;
  return (
    <button type="button" className="sandbox-place" onClick={() => onGoTo(place)}>
      {text}
    </button>
  );
}
