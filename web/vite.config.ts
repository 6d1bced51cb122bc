import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  build: {
    outDir: fileURLToPath(new URL("../dist/web", import.meta.url)),
    emptyOutDir: true,
    // Monaco is one large module whatever is done: the warning would say nothing.
    chunkSizeWarningLimit: 6000,
  },
  worker: { format: "es" },
});
