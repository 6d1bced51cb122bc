interface PickedProps {
  readonly label: string;
  readonly paths: readonly string[];
  readonly path: string;
  readonly pick: (path: string) => void;
}

/** Which of several parts of an answer is shown; nothing where there is one alone. */
export function Picked({ label, paths, path, pick }: PickedProps) {
  return paths.length < 2 ? null : (
    <label>
      {label}{" "}
      <select value={path} onChange={(event) => pick(event.target.value)}>
        {paths.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  );
}
