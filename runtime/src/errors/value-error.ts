/** An argument has the right type and a wrong value. Python's `ValueError`. */
export class ValueError extends Error {
  static {
    this.prototype.name = "ValueError";
  }
}
