import { useEffect, useState, useSyncExternalStore, type RefObject } from "react";
import { createPortal } from "react-dom";
import { PlayIcon } from "./Controls.tsx";
import { Panes, type Pane } from "./Panes.tsx";
import { useWorkbench } from "./use-workbench.ts";

const PHONES = "(max-width: 699px)";

interface Props {
  title: string;
  /** An element of the sandbox. */
  inside: RefObject<HTMLElement | null>;
  shown: Pane;
  onShow: (pane: Pane) => void;
}

/** On a phone, at the foot of the window, while the text around a sandbox is read: the way back to it, and Run. */
export function AtHand({ title, inside, shown, onShow }: Props) {
  const { run, activity } = useWorkbench();
  const isPhone = useSyncExternalStore(onPhonesChange, () => matchMedia(PHONES).matches);
  const isAway = useIsAway(inside, isPhone);
  if (!isAway) return null;
  const goThere = () => inside.current!.closest(".sandbox")!.scrollIntoView({ block: "start" });
  return createPortal(
    <div className="sandbox-at-hand no-print" role="group" aria-label={`At hand: ${title}`}>
      <Panes
        shown={shown}
        onShow={(pane) => {
          onShow(pane);
          goThere();
        }}
      />
      <button
        type="button"
        className="run primary"
        onClick={() => {
          run();
          goThere();
        }}
      >
        <PlayIcon />
        {activity === "running" ? "Running" : "Run"}
      </button>
    </div>,
    document.body,
  );
}

function onPhonesChange(listener: () => void): () => void {
  const query = matchMedia(PHONES);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Whether the text around a sandbox is in the middle of the window, and the sandbox's own buttons are not in sight. */
function useIsAway(inside: RefObject<HTMLElement | null>, isAsked: boolean): boolean {
  const [isRead, setIsRead] = useState(false);
  const [barInSight, setBarInSight] = useState(true);
  useEffect(() => {
    const passage = inside.current!.closest(".passage");
    const bar = inside.current!.querySelector(".sandbox-bar")!;
    if (!isAsked || !passage) return;
    const reading = new IntersectionObserver(([entry]) => setIsRead(entry!.isIntersecting), {
      rootMargin: "-49% 0px",
    });
    const seeing = new IntersectionObserver(([entry]) => setBarInSight(entry!.isIntersecting), {
      rootMargin: "-56px 0px 0px",
    });
    reading.observe(passage);
    seeing.observe(bar);
    return () => {
      reading.disconnect();
      seeing.disconnect();
    };
  }, [inside, isAsked]);
  return isAsked && isRead && !barInSight;
}
