interface Place<T> {
  readonly value: T;
  next: Place<T> | undefined;
}

/** First come, first served, however many there are; who has been served is not kept in memory. */
export class Line<T> {
  #first: Place<T> | undefined;
  #last: Place<T> | undefined;

  get isEmpty(): boolean {
    return this.#first === undefined;
  }

  /** Who is next, and stays it. */
  get first(): T | undefined {
    return this.#first?.value;
  }

  push(value: T): void {
    const place: Place<T> = { value, next: undefined };
    if (this.#last === undefined) this.#first = place;
    else this.#last.next = place;
    this.#last = place;
  }

  shift(): T | undefined {
    const place = this.#first;
    this.#first = place?.next;
    if (this.#first === undefined) this.#last = undefined;
    return place?.value;
  }

  /** Everybody, in order; nobody is left. */
  takeAll(): readonly T[] {
    const all: T[] = [];
    for (let place = this.#first; place !== undefined; place = place.next) all.push(place.value);
    this.#first = undefined;
    this.#last = undefined;
    return all;
  }
}
