/** The playground's frame, for as long as its code and its program are on their way. */
export function Opening() {
  return (
    <section className="sandbox playground" aria-label="Playground" aria-busy="true">
      <div className="playground-bench" data-pane="code">
        <div className="playground-bar" />
        <div className="playground-code">
          <p className="playground-opening">Opening your program…</p>
        </div>
        <div className="playground-output" />
        <div className="playground-timeline" />
      </div>
    </section>
  );
}
