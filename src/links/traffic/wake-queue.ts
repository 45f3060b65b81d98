interface Sleeper<T> {
  readonly at: number;
  /** Of two with the same time, who came first. */
  readonly turn: number;
  readonly value: T;
}

function isBefore<T>(left: Sleeper<T>, right: Sleeper<T>): boolean {
  return left.at < right.at || (left.at === right.at && left.turn < right.turn);
}

/** What waits for its time, the earliest first: a binary heap. */
export class WakeQueue<T> {
  readonly #heap: Sleeper<T>[] = [];
  #turns = 0;

  /** Of the first; `Infinity` where nothing waits. */
  get nextAt(): number {
    return this.#heap[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  add(at: number, value: T): void {
    const sleeper = { at, turn: this.#turns++, value };
    let hole = this.#heap.length;
    while (hole > 0) {
      const above = (hole - 1) >> 1;
      const parent = this.#heap[above];
      if (parent === undefined || isBefore(parent, sleeper)) break;
      this.#heap[hole] = parent;
      hole = above;
    }
    this.#heap[hole] = sleeper;
  }

  /** Takes out the first whose time has come; `undefined` where it has not. */
  takeDue(now: number): T | undefined {
    const first = this.#heap[0];
    if (first === undefined || first.at > now) return undefined;
    const last = this.#heap.pop();
    if (last !== undefined && last !== first) this.#sink(last);
    return first.value;
  }

  #sink(sleeper: Sleeper<T>): void {
    let hole = 0;
    for (;;) {
      const left = this.#heap[2 * hole + 1];
      const right = this.#heap[2 * hole + 2];
      const isRight = left !== undefined && right !== undefined && isBefore(right, left);
      const child = isRight ? right : left;
      if (child === undefined || isBefore(sleeper, child)) break;
      this.#heap[hole] = child;
      hole = 2 * hole + (isRight ? 2 : 1);
    }
    this.#heap[hole] = sleeper;
  }
}
