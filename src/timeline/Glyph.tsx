import type { LaneState } from "./moment.ts";
import type { MarkKind } from "./marks.ts";

type GlyphKind = LaneState["kind"] | MarkKind;

/** A state or a mark as a sign of its own shape, 12 pixels square, around the middle of its place. */
export function Glyph({ kind, hatch }: { kind: GlyphKind; hatch: string }) {
  switch (kind) {
    case "none":
      return <circle className="none" r="1.5" />;
    case "running":
      return <rect className="running" x="-5" y="-5" width="10" height="10" rx="1.5" />;
    case "suspended":
      return <rect className="suspended" x="-5" y="-5" width="10" height="10" fill={`url(#${hatch})`} />;
    case "ready":
      return <rect className="ready" x="-5" y="-1.5" width="10" height="3" />;
    case "blocking":
      return (
        <>
          <rect className="blocking" x="-5.5" y="-5.5" width="11" height="11" rx="1.5" />
          <path className="no-entry" d="M-3 0h6" />
        </>
      );
    case "opening":
      return <path className="connection opening" d="M-5 0h10" />;
    case "open":
      return <path className="connection" d="M-5 0h10" />;
    case "client-sent":
      return <path className="sent" d="M-3 -4.5l7 4.5l-7 4.5z" />;
    case "server-sent":
      return <path className="sent" d="M3 -4.5l-7 4.5l7 4.5z" />;
    case "closed":
      return <path className="closed" d="M0 -4.5v9" />;
    case "broken":
      return <path className="failed" d="M-3.5 -3.5l7 7m0 -7l-7 7" />;
    case "finished":
      return <circle className="finished" r="3.8" />;
    case "failed":
      return <path className="failed" d="M-3.5 -3.5l7 7m0 -7l-7 7" />;
    case "cancelled":
      return <path className="cancelled" d="M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0M-2.8 2.8l5.6 -5.6" />;
    case "printed":
      return <path className="printed" d="M0 -6v12" />;
    case "warned":
      return <path className="warned" d="M0 -4.5l4.5 8h-9z" />;
    case "cancel-requested":
      return <path className="cancel-requested" d="M0 -4.5l4.5 4.5l-4.5 4.5l-4.5 -4.5z" />;
    case "cancel-delivered":
      return <path className="cancel-delivered" d="M0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z" />;
  }
}

/** How a suspended stretch is filled, wherever this id is named: the colour of waiting, in stripes. */
export function Hatching({ id }: { id: string }) {
  return (
    <svg width="0" height="0" className="hatching" aria-hidden="true">
      <pattern id={id} width="6" height="6" patternTransform="rotate(45)" patternUnits="userSpaceOnUse">
        <rect className="ground" width="6" height="6" />
        <rect className="stripe" width="2.4" height="6" />
      </pattern>
    </svg>
  );
}
