import type { NodeRecord, StoredLink } from "../src/model/types.ts";
import { random } from "./random.ts";

const STAKEHOLDERS = 4500;
const WORDS = 20_000;
const SEED = 2025;
const types = [
  "GOVERNMENT",
  "PRIVATE_SECTOR",
  "CIVIL_SOCIETY",
  "ACADEMIA",
  "TECHNICAL_COMMUNITY",
  "INTERNATIONAL_ORGANIZATION",
];
const statuses = ["PLANNED", "ONGOING", "COMPLETED", "DISCONTINUED"];
const source = `synthetic: bench/generate, seed ${SEED}`;

/** Keys of the framework that projects refer to. */
export interface Framework {
  readonly actionLines: readonly string[];
  readonly sdgs: readonly string[];
  readonly targets: readonly string[];
  readonly countries: readonly string[];
}

/**
 * Made-up stakeholders and projects, marked as such in their names and sources: 1 to 5 action lines, 1 to 6 goals, 1 to 8
 * targets, one country, 1 to 3 of 4,500 stakeholders, all skewed; titles of 8 words, summaries of 20; every 25th project
 * has a prize entry.
 */
export function* syntheticRecords(count: number, framework: Framework): Generator<NodeRecord> {
  const next = random(SEED);
  const skewed = (size: number) => Math.floor(size * next() ** 2);
  const pick = (keys: readonly string[], most: number) => {
    const wanted = 1 + Math.floor(next() * most);
    return [...new Set(Array.from({ length: wanted }, () => keys[skewed(keys.length)]!))];
  };
  const words = Array.from({ length: WORDS }, () => word(next));
  const sentence = (length: number) => Array.from({ length }, () => words[Math.floor(WORDS * next() ** 3)]!).join(" ");
  const stakeholders = Array.from({ length: STAKEHOLDERS }, (_, index) => `synthetic-${index}`);
  const links = (keys: readonly string[]): StoredLink[] => keys.map((key) => ({ key }));
  const record = (
    kind: string,
    key: string,
    name: string,
    rest: Pick<NodeRecord, "properties" | "links">,
  ): NodeRecord => ({
    id: `${kind}:${key}`,
    kind,
    key,
    name,
    sources: [source],
    verified: true,
    ...rest,
  });

  for (const [index, key] of stakeholders.entries()) {
    const name = `Synthetic organization ${index}`;
    const country = framework.countries[skewed(framework.countries.length)]!;
    yield record("Stakeholder", key, name, {
      properties: { name, type: types[index % types.length]! },
      links: { STAKEHOLDER_COUNTRY: [{ key: country }] },
    });
  }
  for (let index = 0; index < count; index++) {
    const key = `synthetic-${String(index).padStart(7, "0")}`;
    const title = `Synthetic ${sentence(7)}`;
    yield record("Project", key, title, {
      properties: {
        title,
        summary: sentence(20),
        status: statuses[skewed(4)]!,
        ...(next() < 0.8 && { yearStart: 2004 + skewed(22) }),
      },
      links: {
        PROJECT_ACTION_LINE: links(pick(framework.actionLines, 5)),
        PROJECT_SDG: links(pick(framework.sdgs, 6)),
        PROJECT_TARGET: links(pick(framework.targets, 8)),
        PROJECT_COUNTRY: links([framework.countries[skewed(framework.countries.length)]!]),
        PROJECT_STAKEHOLDER: links(pick(stakeholders, 3)),
      },
    });
    if (index % 25 === 0) {
      const name = `WSIS Prizes 2016: ${title}`;
      yield record("PrizeEntry", `2016-${key}`, name, {
        properties: { name, year: 2016, status: index % 100 === 0 ? "WINNER" : "NOMINATED" },
        links: { PRIZE_ENTRY_PROJECT: [{ key }] },
      });
    }
  }
}

function word(next: () => number): string {
  const syllables = [
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ha",
    "ki",
    "lo",
    "mi",
    "nu",
    "pa",
    "re",
    "si",
    "to",
    "vu",
    "xa",
    "ye",
    "zo",
  ];
  return Array.from(
    { length: 2 + Math.floor(next() * 3) },
    () => syllables[Math.floor(next() * syllables.length)],
  ).join("");
}
