import type { Form } from "../types.ts";

/** An hour of the day. */
export const hour: Form = { pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$/, expected: "an hour as 14:00" };
