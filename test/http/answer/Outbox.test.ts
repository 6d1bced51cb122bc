import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Outbox } from "../../../src/http/answer/Outbox.ts";

const MEBIBYTE = 1_048_576;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function response() {
  const destroy = vi.fn();
  return Object.assign(new EventEmitter(), { destroy }) as unknown as ServerResponse & { destroy: typeof destroy };
}

it("takes in long answers while there is room, and always one", () => {
  const outbox = new Outbox(3 * MEBIBYTE);
  const first = response();
  expect(outbox.take(first, 5 * MEBIBYTE)).toBe(true);
  expect(outbox.take(response(), MEBIBYTE)).toBe(false);
  first.emit("close");
  expect(outbox.take(response(), 2 * MEBIBYTE)).toBe(true);
  expect(outbox.take(response(), MEBIBYTE)).toBe(true);
  expect(outbox.take(response(), MEBIBYTE)).toBe(false);
  expect(outbox.take(response(), 1_000)).toBe(true);
});

it("cuts off who has not read an answer in time, a long one later", () => {
  const outbox = new Outbox(100 * MEBIBYTE, 1_000);
  const [short, long, read] = [response(), response(), response()];
  outbox.take(short, MEBIBYTE);
  outbox.take(long, 10 * MEBIBYTE);
  outbox.take(read, MEBIBYTE);
  read.emit("close");
  vi.advanceTimersByTime(5_000);
  expect([short, long, read].map(({ destroy }) => destroy.mock.calls.length)).toEqual([1, 0, 0]);
  vi.advanceTimersByTime(36_000);
  expect(long.destroy).toHaveBeenCalledOnce();
});
