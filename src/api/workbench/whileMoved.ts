import { GraphQLError } from "graphql";

/** Thrown by a plan that finds the graph or an item other than as it was looked at. */
export const MOVED = new Error("What a write was prepared on has changed");

const MOST_TRIALS = 10;
/** In milliseconds, and longer each time: a replica has to hear of it first. */
const BETWEEN_TRIALS = 20;

/** Looks and acts; somebody may write between the two: then once more, a few times. */
export async function whileMoved<T>(act: () => Promise<T>): Promise<T> {
  for (let trial = 1; ; trial++) {
    try {
      return await act();
    } catch (error) {
      if (error !== MOVED) throw error;
      if (trial === MOST_TRIALS)
        throw new GraphQLError(
          "The graph was changed each time that a write to it was prepared. Ask again with the same idempotency key",
          { extensions: { code: "UNAVAILABLE" } },
        );
      await new Promise((resolve) => setTimeout(resolve, trial * BETWEEN_TRIALS));
    }
  }
}
