/**
 * A frame for what works behind the page: nobody sees it, hears of it or gets into it.
 *
 * @param title what it is for
 */
export function hiddenFrame(title: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  frame.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 1px; height: 1px; border: 0; visibility: hidden";
  return frame;
}
