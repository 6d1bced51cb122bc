import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  // Wherever a server in front puts the page.
  base: "./",
  build: {
    outDir: fileURLToPath(new URL("../dist/web", import.meta.url)),
    emptyOutDir: true,
    // By this the server knows the names of the files that its pages need.
    manifest: "manifest.json",
    rolldownOptions: {
      input: [
        fileURLToPath(new URL("index.html", import.meta.url)),
        fileURLToPath(new URL("site/site.ts", import.meta.url)),
        fileURLToPath(new URL("explore/explore.ts", import.meta.url)),
      ],
      // The page has no server side: directives that tell the sides apart mean nothing here.
      onLog(level, log, handle) {
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
    // Monaco is one large module whatever is done: the warning would say nothing.
    chunkSizeWarningLimit: 6000,
  },
  worker: { format: "es" },
});
