import { randomUUID } from "node:crypto";
import type { Scene } from "../../page/Page.ts";
import { CONTEST_QUESTION, type ContestPage, type ContestState } from "../../page/writing/contestPage.tsx";
import type { Shown } from "../../page/writing/contestParts.tsx";

/** Asks the API as who sent the form. */
export type AskAs = (
  document: string,
  variables: object,
  token?: string,
) => Promise<{ readonly data: Readonly<Record<string, unknown>>; readonly failure?: string }>;

/** A mutation that a button of a page stands for, with its input. */
interface Doing {
  readonly name: string;
  readonly type: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What a button asks for; null: nothing. */
function doingOf(posted: URLSearchParams): Doing | null {
  const field = (name: string) => posted.get(name) ?? "";
  const [wanted, contest] = [field("do"), field("contest")];
  const of = { id: field("id"), expectedRevision: Number(field("revision")) };
  switch (wanted) {
    case "VOTE":
      return { name: "vote", type: "VoteInput", input: { contest, entry: field("entry") } };
    case "ENTER": {
      const input = { contest, project: field("project").trim(), category: field("category") };
      return { name: "enterContest", type: "EnterContestInput", input };
    }
    case "NOMINATE":
      return { name: "nominateEntry", type: "ContestEntryInput", input: of };
    case "NOMINATED":
    case "CHAMPION":
    case "WINNER":
      return { name: "selectEntry", type: "SelectEntryInput", input: { ...of, state: wanted } };
    case "ANNOUNCE": {
      const input = { key: contest, expectedRevision: of.expectedRevision };
      return { name: "announceContest", type: "AnnounceContestInput", input };
    }
    default:
      return null;
  }
}

/** What a page of a contest shows after what was asked for is done. */
export async function contestState(
  scene: Scene,
  page: ContestPage,
  posted: URLSearchParams | null,
  ask: AskAs,
): Promise<ContestState> {
  const now = new Date().toISOString();
  const token = posted?.get("token") ?? "";
  const notices: string[] = [];
  const doing = posted && doingOf(posted);
  let done = false;
  if (posted && doing) {
    const document = `mutation ($input: ${doing.type}!) { it: ${doing.name}(input: $input) { problems { message } } }`;
    const input = { ...doing.input, idempotencyKey: posted.get("key") ?? "" };
    const { data, failure } = await ask(document, { input }, token);
    const told = data.it as { readonly problems: readonly { readonly message: string }[] } | null | undefined;
    if (failure !== undefined) notices.push(failure);
    else notices.push(...(told?.problems ?? []).map(({ message }) => message));
    done = notices.length === 0;
  }
  // A token that is not accepted shows nothing of anybody's, and the rest all the same.
  const listed = await ask("{ contests { key name openPhase } }", {});
  const contests = (listed.data.contests ?? []) as readonly { key: string; name: string; openPhase: string | null }[];
  const chosen = posted?.get("contest") ?? scene.address.parameters.get("contest");
  const open = contests.find(({ openPhase }) => openPhase !== null) ?? contests[0];
  const key = chosen ?? open?.key ?? "";
  const asked = await ask(CONTEST_QUESTION, { key }, token);
  if (asked.failure !== undefined && doing === null) notices.push(asked.failure);
  const { data } = asked.failure === undefined ? asked : await ask(CONTEST_QUESTION, { key });
  const contest = (data.contest ?? null) as Shown | null;
  const nodes = (data.prizeCategories as { nodes: readonly { key: string; name: string }[] } | undefined)?.nodes ?? [];
  if (contest === null && chosen) notices.push(scene.texts.notFound);
  return {
    page,
    contests,
    contest,
    categories: new Map(nodes.map((node) => [node.key, node.name])),
    token: asked.failure === undefined ? token : "",
    role: (data.viewer as { role: string | null } | null | undefined)?.role ?? null,
    key: randomUUID(),
    notices,
    done,
    fields: posted && !done ? posted : new URLSearchParams(),
    now,
  };
}
