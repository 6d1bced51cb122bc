import type { FieldNode } from "graphql";
import type { Kind, LinkSide } from "../../model/createModel.ts";
import { groupBy } from "../../model/groupBy.ts";
import { InputError } from "../../model/InputError.ts";
import type { PageBelow, SelectAnswer, SelectRequest } from "../../model/requests.ts";
import type { NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { type ConnectionArguments, countsBelow, ONE_NODE } from "../request/ConnectionArguments.ts";
import { ConnectionRequest } from "../request/ConnectionRequest.ts";
import { fieldsAsked } from "./fieldsAsked.ts";
import { askedThrough, type NodesAsked } from "./nodesAsked.ts";
import type { SelectedField } from "./SelectedFields.ts";

/** A page that comes along with each node of a connection, and the places that will ask for it. */
interface PagePlan {
  readonly fields: readonly FieldNode[];
  readonly page: PageBelow;
  readonly below: readonly PagePlan[];
}

/** A page that a field asks of each node, before it is known whether it can be asked. */
interface PageAsked {
  readonly field: FieldNode;
  readonly side: LinkSide;
  readonly args: ConnectionArguments;
  readonly asked: NodesAsked;
}

/**
 * The page of a connection, and with it the pages that the operation asks of each of its nodes alike. `asked` gives what is asked of
 * the nodes; null: nothing that is known.
 */
export async function loadPage(
  context: ApiContext,
  request: ConnectionRequest,
  asked: (() => NodesAsked | null) | undefined,
): Promise<SelectAnswer> {
  const ahead = asked?.() ?? null;
  const plans = pagesBelow(context, request.kind, ahead);
  const answer = await context.loaders.select.load(selectRequest(request, ahead, plans));
  keepPages(context.pagesBelow, answer, plans);
  return answer;
}

/** What a place in the operation asks of a node, if it came along with that. */
export function pageThatCame({ pagesBelow }: ApiContext, node: NodeSummary, field: FieldNode): SelectAnswer | null {
  return pagesBelow.get(node)?.get(field) ?? null;
}

function selectRequest(
  request: ConnectionRequest,
  asked: NodesAsked | null,
  plans: readonly PagePlan[],
): SelectRequest {
  const { kind, set, orderBy } = request;
  const fields = asked && fieldsAsked(kind, asked);
  return {
    set,
    orderBy,
    page: request.page(),
    count: false,
    ...(plans.length > 0 && { below: plans.map(({ page }) => page) }),
    ...(fields && { fields }),
  };
}

/** The pages that are asked of each node alike; those of the same arguments are one. */
function pagesBelow(context: ApiContext, kind: Kind, asked: NodesAsked | null): PagePlan[] {
  const fields = (asked?.of ?? []).flatMap((selection) => selection.fields() ?? []);
  const pages = fields.flatMap((field) => pageAsked(kind, field) ?? []);
  const same = groupBy(pages, ({ side, args }) => `${side.end.field} ${JSON.stringify(args)}`);
  return [...same.values()].flatMap((asking) => planOf(context, asking) ?? []);
}

function pageAsked(kind: Kind, { name, node, args: given, selection }: SelectedField): PageAsked | null {
  const side = kind.side.get(name);
  if (!side || countsBelow(kind, side)) return null;
  const args: ConnectionArguments = side.end.many ? given : ONE_NODE;
  const asked = askedThrough(side, selection);
  // A cursor belongs to the connection of one node.
  return asked && !(args.after ?? args.before) ? { field: node, side, args, asked } : null;
}

function planOf(context: ApiContext, same: readonly PageAsked[]): PagePlan | null {
  const { side, args } = same[0]!;
  const asked = {
    of: same.flatMap((page) => page.asked.of),
    plain: same.every((page) => page.asked.plain),
  };
  try {
    const nested = new ConnectionRequest(context, side.target, args);
    const below = pagesBelow(context, nested.kind, asked);
    const request = selectRequest(nested, asked, below);
    return {
      fields: same.map(({ field }) => field),
      page: { link: side.link.name, reverse: side.reverse, request },
      below,
    };
  } catch (error) {
    // The field will say so itself.
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Keeps the pages that came with the nodes of an answer, and with the nodes of those. */
function keepPages(
  kept: ApiContext["pagesBelow"],
  { records, below: pages }: SelectAnswer,
  plans: readonly PagePlan[],
): void {
  if (plans.length === 0) return;
  records.forEach((record, row) => {
    // A record may stand on several pages.
    const came = new Map(kept.get(record));
    for (const [index, { fields, below }] of plans.entries()) {
      const page = pages![row]![index]!;
      for (const field of fields) came.set(field, page);
      keepPages(kept, page, below);
    }
    kept.set(record, came);
  });
}
