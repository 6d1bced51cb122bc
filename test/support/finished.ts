import { finish, type Work } from "../../src/graph/Work.ts";

type Finished<C> = {
  readonly [M in keyof C]: C[M] extends (...args: infer A) => Work<infer T> ? (...args: A) => T : C[M];
};

/** The same object, whose methods work out at once what they otherwise give to be worked out. */
export function finished<C extends object>(of: C): Finished<C> {
  return new Proxy(of, {
    get: (target, name) => {
      const value = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) => {
        const result = Reflect.apply(value, target, args);
        return isWork(result) ? finish(result) : result;
      };
    },
  }) as Finished<C>;
}

function isWork(value: unknown): value is Work<unknown> {
  return Object.prototype.toString.call(value) === "[object Generator]";
}
