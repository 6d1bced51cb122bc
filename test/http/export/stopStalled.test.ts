import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { expect, it, vi } from "vitest";
import { stopStalled } from "../../../src/http/export/stopStalled.ts";

it("cuts off who stops reading, and nobody who goes on", () => {
  vi.useFakeTimers();
  try {
    const socket = { bytesWritten: 0 };
    const destroy = vi.fn();
    const response = Object.assign(new EventEmitter(), { socket, destroy });
    stopStalled(response as unknown as ServerResponse, 1000);
    for (let step = 1; step <= 5; step++) {
      socket.bytesWritten = step;
      vi.advanceTimersByTime(1000);
    }
    expect(destroy).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(destroy).toHaveBeenCalledOnce();
    response.emit("close");
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
