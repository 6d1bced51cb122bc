import type { CallToolResult, Tool as ListedTool } from "@modelcontextprotocol/server";
import { z } from "zod";
import type { Graph } from "./Ask.ts";
import type { Told } from "./answer/Told.ts";
import { toolResult } from "./answer/toolResult.ts";
import { ToolFault } from "./ToolFault.ts";

export interface ToolDefinition<Shape extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Shape;
  readonly answer: (input: z.output<Shape>, graph: Graph) => Promise<Told>;
}

export interface Tool {
  /** As the list of tools has it. */
  readonly listed: ListedTool;
  readonly call: (given: unknown, graph: Graph) => Promise<CallToolResult>;
}

/** Makes a tool that reads. What it or the API refuses is told as an error of the tool, with the argument that is to blame. */
export function defineTool<Shape extends z.ZodObject>(definition: ToolDefinition<Shape>): Tool {
  const { name, title, description, input, answer } = definition;
  const strict = input.strict();
  const { $schema: _, ...inputSchema } = z.toJSONSchema(strict, { io: "input" });
  return {
    listed: {
      name,
      title,
      description,
      inputSchema: inputSchema as ListedTool["inputSchema"],
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    call: async (given, graph) => {
      const read = strict.safeParse(given ?? {});
      if (!read.success) return faultResult(new ToolFault(z.prettifyError(read.error)));
      try {
        return toolResult(await answer(read.data as z.output<Shape>, graph));
      } catch (error) {
        if (error instanceof ToolFault) return faultResult(error);
        throw error;
      }
    },
  };
}

function faultResult({ code, path, message }: ToolFault): CallToolResult {
  const text = `${code}${path === null ? "" : ` at ${path}`}: ${message}`;
  return { isError: true, content: [{ type: "text", text }] };
}
