import type { FastifyInstance } from "fastify";

/** What each path is asked with, as the routes of an app say; begun before the first of them. */
export class RouteMethods {
  readonly #routes: { readonly path: RegExp; readonly methods: readonly string[] }[] = [];

  constructor(app: FastifyInstance) {
    app.addHook("onRoute", ({ url, method }) => {
      const parts = url.split(/(:\w+|\*)/).map((part) => {
        if (part === "*") return ".*";
        return part.startsWith(":") ? "[^/]+" : part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
      });
      this.#routes.push({ path: new RegExp(`^${parts.join("")}/?$`), methods: [method].flat() });
    });
  }

  /** The methods that an address, with its search or without, may be asked with; empty: there is nothing at it. */
  of(url: string): string[] {
    const [path = ""] = url.split("?");
    const found = this.#routes.filter((route) => route.path.test(path)).flatMap(({ methods }) => methods);
    // What answers other sites is no way to ask.
    return [...new Set(found)].filter((method) => method !== "OPTIONS").sort();
  }
}
