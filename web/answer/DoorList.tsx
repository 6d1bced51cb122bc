import { useGraphiQL } from "@graphiql/react";
import { useOpen } from "../useOpen.ts";
import { doorPage, doorQuestion } from "./doorQuestion.ts";
import type { FoundDoor } from "./findDoors.ts";

/** Most doors that are listed at once. */
const MOST_DOORS = 400;

/** The filters of an answer, each of which opens what it counted: as a question in a tab of its own, or as a page. */
export function DoorList({ doors }: { readonly doors: readonly FoundDoor[] }) {
  const schema = useGraphiQL((state) => state.schema);
  const open = useOpen();
  if (!schema) return null;
  return (
    <table>
      <caption>Doors: {doors.length}</caption>
      <thead>
        <tr>
          <th scope="col">Of</th>
          <th scope="col">Counted</th>
          <th scope="col">Opens</th>
        </tr>
      </thead>
      <tbody>
        {doors.slice(0, MOST_DOORS).map((door) => {
          const question = doorQuestion(schema, door);
          const page = doorPage(schema, door);
          return (
            <tr key={door.path} title={door.path}>
              <th scope="row">{door.name || door.path}</th>
              <td className="number">{door.count}</td>
              <td>
                {question && (
                  <button type="button" onClick={() => open(question)}>
                    Ask
                  </button>
                )}{" "}
                {page && <a href={page}>Page</a>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
