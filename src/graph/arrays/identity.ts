/** Each number up to `size` at its own place. */
export function identity(size: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(size);
  for (let index = 0; index < size; index++) numbers[index] = index;
  return numbers;
}
