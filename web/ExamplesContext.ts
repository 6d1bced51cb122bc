import { createContext } from "react";
import type { Example } from "./loadExamples.ts";

/** The examples of the page; GraphiQL hands its plugins no properties. */
export const ExamplesContext = createContext<readonly Example[]>([]);
