import "graphiql/style.css";
import "./page.css";
import { createRoot } from "react-dom/client";
import { loadExamples } from "./loadExamples.ts";
import { Page } from "./Page.tsx";
import { setupWorkers } from "./setupWorkers.ts";

setupWorkers();
const root = document.getElementById("root");
if (root) createRoot(root).render(<Page examples={await loadExamples()} />);
