/**
 * Holds a sandbox beside its text. It tells the styles its height (`--stage-height`): one taller than the window sticks
 * when its lower end is in view, not its upper one.
 */
class StickyStage extends HTMLElement {
  connectedCallback(): void {
    new ResizeObserver(() => this.style.setProperty("--stage-height", `${this.offsetHeight}px`)).observe(this);
  }
}

customElements.define("sticky-stage", StickyStage);
