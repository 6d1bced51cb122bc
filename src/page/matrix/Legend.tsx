import type { ReactElement } from "react";
import type { Scene } from "../Page.ts";
import { isOfficial, type MatrixChoice } from "./matrixQuestion.ts";
import type { LegendStep, Scale } from "./Scale.ts";
import { UNDEFINED } from "./Scale.ts";

interface LegendProps {
  readonly scene: Scene;
  readonly choice: MatrixChoice;
  readonly scales: { readonly cells: Scale; readonly rows: Scale; readonly columns: Scale };
}

/** What signs and colours of a matrix stand for, with the numbers of each step. */
export function Legend({ scene, choice, scales }: LegendProps): ReactElement {
  const { texts, words } = scene;
  const { kind, rows, columns, measure } = choice;
  const names = [rows, columns].map(({ name }) => words.name(name, kind.name));
  const isCount = measure === "COUNT";
  return (
    <details className="legend" open>
      <summary>{texts.legend}</summary>
      <Steps label={`${texts.scaleCells} (${words.name(measure)})${texts.colon}`} steps={scales.cells.legend} />
      <Steps label={`${texts.scaleTotals}, ${names[0]}${texts.colon}`} steps={scales.rows.legend} />
      <Steps label={`${texts.scaleTotals}, ${names[1]}${texts.colon}`} steps={scales.columns.legend} />
      <ul>
        {isOfficial(choice) && (
          <>
            <li>◆ 3 {texts.officialActive}</li>
            <li>◇ 0 {texts.officialOnly}</li>
            <li>3 {texts.activeOnly}</li>
            <li>· {texts.neither}</li>
          </>
        )}
        {!isOfficial(choice) && isCount && <li>· {texts.zeroCell}</li>}
        {!isCount && (
          <>
            <li>0 {texts.zeroCell}</li>
            <li>
              <span className={`swatch ${UNDEFINED}`} /> – {texts.undefinedCell}
            </li>
          </>
        )}
        <li>
          <em>{texts.none}</em>
          {texts.colon}
          {texts.missingCell}
        </li>
      </ul>
    </details>
  );
}

function Steps({ label, steps }: { readonly label: string; readonly steps: readonly LegendStep[] }) {
  if (steps.length === 0) return null;
  return (
    <p className="steps">
      {label}
      {steps.map(({ className, text }) => (
        <span key={className} className={`step ${className}`}>
          {text}
        </span>
      ))}
    </p>
  );
}
