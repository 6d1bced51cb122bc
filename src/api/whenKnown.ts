/** A value, or the promise of one. */
export type Awaitable<T> = T | Promise<T>;

/** What follows from a value: in the same tick where it is known, for a promise costs more than most values. */
export function whenKnown<T, U>(value: Awaitable<T>, next: (value: T) => Awaitable<U>): Awaitable<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
