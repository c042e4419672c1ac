import { tooltips } from "@codemirror/view";

/** Pixels that tooltips keep from the edges of the window. */
const MARGIN = 8;

/** Keeps tooltips in the part of the window that can be seen, which an on-screen keyboard makes smaller. */
export const tooltipPlace = tooltips({
  tooltipSpace() {
    const { offsetLeft, offsetTop, width, height } = visualViewport!;
    return {
      left: offsetLeft + MARGIN,
      top: offsetTop + MARGIN,
      right: offsetLeft + width - MARGIN,
      bottom: offsetTop + height - MARGIN,
    };
  },
});
