import { siteDataset } from "../../export/release/dataset.ts";
import type { Page, Scene } from "../Page.ts";
import { namesIn } from "../parts/Filters.tsx";
import { MatrixView, matrixTitle } from "./MatrixView.tsx";
import { gridQuestion } from "./matrixGrid.ts";
import { matrixChoice } from "./matrixQuestion.ts";
import type { MatrixData } from "./shownColumns.ts";

/** Records of a kind by two of its dimensions; without a choice, projects by action line and goal. */
export function matrixPage(scene: Scene): Page {
  return {
    question: gridQuestion(scene, false),
    view: (answer) => ({
      title: matrixTitle(scene, matrixChoice(scene)),
      about: siteDataset(scene.origin, scene.model, { sequence: answer.revision, at: answer.at }),
      body: <MatrixView scene={scene} data={answer.data as unknown as MatrixData} names={namesIn(scene, answer)} />,
    }),
  };
}
