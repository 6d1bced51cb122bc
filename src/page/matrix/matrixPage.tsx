import type { Page, Scene } from "../Page.ts";
import { type MatrixData, MatrixView } from "./MatrixView.tsx";
import { matrixQuestion } from "./matrixQuestion.ts";

/** Records of a kind by two of its dimensions; without a choice, projects by action line and goal. */
export function matrixPage(scene: Scene): Page {
  return {
    question: matrixQuestion(scene),
    view: ({ data }) => ({
      title: scene.texts.matrixTitle,
      body: <MatrixView scene={scene} data={data as unknown as MatrixData} />,
    }),
  };
}
