import type { CallToolResult, McpServer } from "@modelcontextprotocol/server";
import type { z } from "zod";
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

/** A tool: what adds it to a server. */
export type Tool = (server: McpServer, graph: Graph) => void;

/** Makes a tool that reads. What the API refuses is told as an error of the tool, with the argument that is to blame. */
export function defineTool<Shape extends z.ZodObject>(definition: ToolDefinition<Shape>): Tool {
  const { name, title, description, input: inputSchema, answer } = definition;
  const annotations = { readOnlyHint: true, openWorldHint: false };
  return (server, graph) => {
    const run = async (input: z.output<Shape>): Promise<CallToolResult> => {
      try {
        return toolResult(await answer(input, graph));
      } catch (error) {
        if (error instanceof ToolFault) return faultResult(error);
        throw error;
      }
    };
    server.registerTool<z.ZodObject, z.ZodObject>(name, { title, description, inputSchema, annotations }, (input) =>
      run(input as z.output<Shape>),
    );
  };
}

function faultResult({ code, path, message }: ToolFault): CallToolResult {
  const text = `${code}${path === null ? "" : ` at ${path}`}: ${message}`;
  return { isError: true, content: [{ type: "text", text }] };
}
