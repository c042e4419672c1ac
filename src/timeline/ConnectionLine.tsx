import type { ConnectionRecord } from "../record/index.ts";
import { BAR_MIDDLE } from "./layout.ts";
import type { Scale } from "./scale.ts";

interface Props {
  connection: ConnectionRecord;
  scale: Scale;
  /** Loop time in seconds: the end of what still goes on. */
  now: number;
}

/** A connection as a thin line: dashed until there is one, and again when one of its ends is closed already. */
export function ConnectionLine({ connection: { opened, refused, accepted, closed }, scale, now }: Props) {
  const x = (point: { time: number; event: number }) => scale.point(point.time, point.event);
  const end = scale.edge(now, null);
  const [first, last] = [closed.client, closed.server]
    .map((each) => (each === null ? end : x(each)))
    .toSorted(ascending);
  const made = accepted === null ? Math.min(refused === null ? end : x(refused), first!) : x(accepted);
  return (
    <>
      <path className="connection opening" d={`M${x(opened)} ${BAR_MIDDLE}H${made}`} />
      {accepted && <path className="connection" d={`M${made} ${BAR_MIDDLE}H${first!}`} />}
      {accepted && <path className="connection opening" d={`M${first!} ${BAR_MIDDLE}H${last!}`} />}
    </>
  );
}

const ascending = (a: number, b: number): number => a - b;
