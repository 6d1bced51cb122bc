/** React draws pages several times as fast where it is told that nobody develops them. Imported before all else. */
process.env.NODE_ENV ??= "production";
