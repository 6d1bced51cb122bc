/** Arrays of numbers that a graph is made of. */
export type Numbers = Uint32Array | Uint8Array;

/** The same numbers where threads can share them: the array itself if they can already. */
export function shareArray<T extends Numbers>(array: T): T {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const shared = emptyLike(array, new SharedArrayBuffer(array.byteLength));
  shared.set(array);
  return shared as T;
}

function emptyLike(array: Numbers, buffer: SharedArrayBuffer): Numbers {
  return array instanceof Uint8Array ? new Uint8Array(buffer) : new Uint32Array(buffer);
}
