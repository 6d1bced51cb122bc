/** Writes the hand-written SDL as a module, so that the server needs no files beside its code. */
export const plugin = (_schema, _documents, { written }) =>
  `/** The hand-written part of the schema, one string a file. */\nexport const sdl: readonly string[] = ${JSON.stringify(written, null, 2)};\n`;
