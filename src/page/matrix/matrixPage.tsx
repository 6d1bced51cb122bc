import { siteDataset } from "../../export/release/dataset.ts";
import type { Page, Scene } from "../Page.ts";
import { namesIn } from "../parts/Filters.tsx";
import { MatrixView, matrixTitle } from "./MatrixView.tsx";
import { gridQuestion, inOrder } from "./matrixGrid.ts";
import { matrixChoice } from "./matrixQuestion.ts";
import type { MatrixData } from "./shownColumns.ts";

/** Records of a kind by two of its dimensions; without a choice, projects by action line and goal. */
export function matrixPage(scene: Scene): Page {
  return {
    question: gridQuestion(scene, false),
    view(answer) {
      const choice = matrixChoice(scene);
      const data = answer.data as unknown as MatrixData;
      const ordered = inOrder(scene, choice, data);
      return {
        title: matrixTitle(scene, choice),
        about: siteDataset(scene.origin, scene.model, { sequence: answer.revision, at: answer.at }),
        body: <MatrixView scene={scene} choice={choice} data={data} ordered={ordered} names={namesIn(scene, answer)} />,
      };
    },
  };
}
