import type { FastifyReply, FastifyRequest } from "fastify";
import type { Scene } from "../../page/Page.ts";
import type { Assets } from "../../page/parts/Assets.ts";
import { faultView, problemView, render } from "../../page/render.tsx";
import type { HttpFault } from "../request/HttpFault.ts";
import { pageHeaders } from "./pageHeaders.ts";
import { sceneAt } from "./sceneAt.ts";

/** Answers a person with a page that says what is wrong. */
export type SendProblem = (request: FastifyRequest, reply: FastifyReply, fault: HttpFault) => FastifyReply;

export function createProblemPage({
  model,
  assets,
}: {
  readonly model: Scene["model"];
  readonly assets: Assets;
}): SendProblem {
  return (request, reply, fault) => {
    const { status, message } = fault;
    const scene = readableScene(model, request);
    const view = status === 404 ? problemView(scene, scene.texts.notFound) : faultView(scene, status, message);
    return reply
      .code(status)
      .headers(fault.headers)
      .header("cache-control", "no-store")
      .header("content-type", "text/html; charset=utf-8")
      .headers(pageHeaders())
      .send(render(scene, view, assets));
  };
}

/** Of the root, where the address cannot be read. */
function readableScene(model: Scene["model"], request: FastifyRequest): Scene {
  try {
    return sceneAt(model, request);
  } catch {
    const { protocol, host, headers, ips = [] } = request;
    return sceneAt(model, { url: "/", protocol, host, headers, ips });
  }
}
