/** A file of a folder cannot be read; nothing of it is taken in. */
export class FileError extends Error {}
