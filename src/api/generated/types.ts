import type { FilterInput } from '../../model/filter/Filter.ts';
import type { DraftValues } from '../../model/workbench/Submission.ts';
import type { NodeFilterInput } from '../../model/filter/walkInput.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeSummary } from '../../model/types.ts';
import type { ApiContext } from '../ApiContext.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  ActionLineFilter: { input: FilterInput; output: FilterInput; }
  AgendaItemFilter: { input: FilterInput; output: FilterInput; }
  BodyType: { input: string; output: string; }
  CallFilter: { input: FilterInput; output: FilterInput; }
  ConsultationFilter: { input: FilterInput; output: FilterInput; }
  ContributionFilter: { input: FilterInput; output: FilterInput; }
  ContributionInput: { input: DraftValues; output: DraftValues; }
  CountryFilter: { input: FilterInput; output: FilterInput; }
  DateTime: { input: string; output: string; }
  DevelopmentGroup: { input: string; output: string; }
  Dimension: { input: string; output: string; }
  DocumentFilter: { input: FilterInput; output: FilterInput; }
  DocumentType: { input: string; output: string; }
  EventFigureFilter: { input: FilterInput; output: FilterInput; }
  EventFilter: { input: FilterInput; output: FilterInput; }
  EventFormatFilter: { input: FilterInput; output: FilterInput; }
  EventFormatType: { input: string; output: string; }
  EventStatus: { input: string; output: string; }
  FindingFilter: { input: FilterInput; output: FilterInput; }
  FindingType: { input: string; output: string; }
  GdcObjectiveFilter: { input: FilterInput; output: FilterInput; }
  HalfDay: { input: string; output: string; }
  HlpfThemeFilter: { input: FilterInput; output: FilterInput; }
  IndicatorFilter: { input: FilterInput; output: FilterInput; }
  IndicatorTier: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
  Kind: { input: string; output: string; }
  LabelFilter: { input: FilterInput; output: FilterInput; }
  LabelForm: { input: string; output: string; }
  Language: { input: string; output: string; }
  Link: { input: string; output: string; }
  LinkageFilter: { input: FilterInput; output: FilterInput; }
  LinkageInput: { input: DraftValues; output: DraftValues; }
  LinkageLevel: { input: string; output: string; }
  LinkageOrigin: { input: string; output: string; }
  MembershipFilter: { input: FilterInput; output: FilterInput; }
  MembershipRole: { input: string; output: string; }
  MilestoneFilter: { input: FilterInput; output: FilterInput; }
  NodeFilter: { input: NodeFilterInput; output: NodeFilterInput; }
  ObjectiveFilter: { input: FilterInput; output: FilterInput; }
  ObjectiveType: { input: string; output: string; }
  PartialDate: { input: string; output: string; }
  ParticipationFilter: { input: FilterInput; output: FilterInput; }
  ParticipationTrack: { input: string; output: string; }
  PhaseFilter: { input: FilterInput; output: FilterInput; }
  PhaseProcess: { input: string; output: string; }
  PhaseType: { input: string; output: string; }
  Platform: { input: string; output: string; }
  PlatformFigureFilter: { input: FilterInput; output: FilterInput; }
  PledgeFilter: { input: FilterInput; output: FilterInput; }
  PrizeCategoryFilter: { input: FilterInput; output: FilterInput; }
  PrizeCycleFilter: { input: FilterInput; output: FilterInput; }
  PrizeEntryFilter: { input: FilterInput; output: FilterInput; }
  PrizeStatus: { input: string; output: string; }
  ProjectFilter: { input: FilterInput; output: FilterInput; }
  ProjectInput: { input: DraftValues; output: DraftValues; }
  ProjectStatus: { input: string; output: string; }
  ProvisionFilter: { input: FilterInput; output: FilterInput; }
  RegionFilter: { input: FilterInput; output: FilterInput; }
  RegionType: { input: string; output: string; }
  RegionalReviewFilter: { input: FilterInput; output: FilterInput; }
  ReviewReportFilter: { input: FilterInput; output: FilterInput; }
  RoadmapFilter: { input: FilterInput; output: FilterInput; }
  RoadmapStepFilter: { input: FilterInput; output: FilterInput; }
  SdgFilter: { input: FilterInput; output: FilterInput; }
  SdgTargetFilter: { input: FilterInput; output: FilterInput; }
  SessionFilter: { input: FilterInput; output: FilterInput; }
  SponsorTierFilter: { input: FilterInput; output: FilterInput; }
  StakeholderFilter: { input: FilterInput; output: FilterInput; }
  StakeholderType: { input: string; output: string; }
  SuggestionFilter: { input: FilterInput; output: FilterInput; }
  SuggestionType: { input: string; output: string; }
  TimelineKind: { input: string; output: string; }
  WsisTargetFilter: { input: FilterInput; output: FilterInput; }
};

export type ActionLine = Node & {
  readonly __typename?: 'ActionLine';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type ActionLineHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ActionLineLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type AgendaItem = Node & {
  readonly __typename?: 'AgendaItem';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type AgendaItemHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type AgendaItemLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type AnnounceContestInput = {
  readonly expectedRevision: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly key: Scalars['String']['input'];
};

export type Bucket = {
  readonly __typename?: 'Bucket';
  readonly count: Scalars['Int']['output'];
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly labelIn: LocalName;
  readonly node?: Maybe<Node>;
  readonly where: Scalars['JSON']['output'];
  readonly whereType: Scalars['String']['output'];
};


export type BucketLabelInArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Call = Node & {
  readonly __typename?: 'Call';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type CallHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type CallLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Change = {
  readonly __typename?: 'Change';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly changed: ReadonlyArray<Scalars['ID']['output']>;
  readonly changedCount: Scalars['Int']['output'];
  readonly deleted: ReadonlyArray<Scalars['ID']['output']>;
  readonly revision: Scalars['Int']['output'];
};


export type ChangeChangedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ChangeDeletedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ComparedSet = {
  readonly __typename?: 'ComparedSet';
  readonly count: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly only: Door;
  readonly where: Scalars['JSON']['output'];
};

export type Consultation = Node & {
  readonly __typename?: 'Consultation';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type ConsultationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ConsultationLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type ConsultationWindow = {
  readonly __typename?: 'ConsultationWindow';
  readonly closes: Scalars['DateTime']['output'];
  readonly consultation: Scalars['String']['output'];
  readonly opens: Scalars['DateTime']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly zone: Scalars['String']['output'];
};

export type ConsultationWindowPayload = {
  readonly __typename?: 'ConsultationWindowPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly record?: Maybe<ConsultationWindow>;
  readonly revision: Scalars['Int']['output'];
};

export type Contest = {
  readonly __typename?: 'Contest';
  readonly announcedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  readonly entries: ReadonlyArray<ContestEntry>;
  readonly key: Scalars['String']['output'];
  readonly myVotes: ReadonlyArray<ContestVote>;
  readonly name: Scalars['String']['output'];
  readonly openPhase?: Maybe<ContestPhase>;
  readonly phases: ReadonlyArray<ContestPhaseTimes>;
  readonly revision: Scalars['Int']['output'];
  readonly year: Scalars['Int']['output'];
  readonly zone: Scalars['String']['output'];
};

export type ContestAction =
  | 'NOMINATE'
  | 'SELECT'
  | 'VOTE';

export type ContestEntry = {
  readonly __typename?: 'ContestEntry';
  readonly actions: ReadonlyArray<ContestAction>;
  readonly category: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly mine: Scalars['Boolean']['output'];
  readonly project?: Maybe<Project>;
  readonly revision: Scalars['Int']['output'];
  readonly state: Scalars['PrizeStatus']['output'];
};

export type ContestEntryInput = {
  readonly expectedRevision: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type ContestEntryPayload = {
  readonly __typename?: 'ContestEntryPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly record?: Maybe<ContestEntry>;
  readonly revision: Scalars['Int']['output'];
};

export type ContestPayload = {
  readonly __typename?: 'ContestPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly record?: Maybe<Contest>;
  readonly revision: Scalars['Int']['output'];
};

export type ContestPhase =
  | 'ANNOUNCEMENT'
  | 'NOMINATION'
  | 'SELECTION'
  | 'SUBMISSION'
  | 'VOTING';

export type ContestPhaseInput = {
  readonly closes: Scalars['DateTime']['input'];
  readonly opens: Scalars['DateTime']['input'];
  readonly phase: ContestPhase;
};

export type ContestPhaseTimes = {
  readonly __typename?: 'ContestPhaseTimes';
  readonly closes: Scalars['DateTime']['output'];
  readonly opens: Scalars['DateTime']['output'];
  readonly phase: ContestPhase;
};

export type ContestVote = {
  readonly __typename?: 'ContestVote';
  readonly category: Scalars['String']['output'];
  readonly entry: Scalars['ID']['output'];
};

export type Contribution = Node & {
  readonly __typename?: 'Contribution';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type ContributionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ContributionLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Country = Node & {
  readonly __typename?: 'Country';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type CountryHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type CountryLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type CrossTab = {
  readonly __typename?: 'CrossTab';
  readonly columnMissing: Door;
  readonly columnTotals: ReadonlyArray<Scalars['Int']['output']>;
  readonly columns: ReadonlyArray<Bucket>;
  readonly counts: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  readonly rowMissing: Door;
  readonly rowTotals: ReadonlyArray<Scalars['Int']['output']>;
  readonly rows: ReadonlyArray<Bucket>;
  readonly total: Scalars['Int']['output'];
  readonly values?: Maybe<ReadonlyArray<ReadonlyArray<Maybe<Scalars['Float']['output']>>>>;
  readonly where: Scalars['JSON']['output'];
  readonly whereType: Scalars['String']['output'];
};


export type CrossTabWhereArgs = {
  column?: InputMaybe<Scalars['String']['input']>;
  row?: InputMaybe<Scalars['String']['input']>;
};

export type Direction =
  | 'ANY'
  | 'IN'
  | 'OUT';

export type Document = Node & {
  readonly __typename?: 'Document';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type DocumentHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type DocumentLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Door = {
  readonly __typename?: 'Door';
  readonly count: Scalars['Int']['output'];
  readonly where: Scalars['JSON']['output'];
  readonly whereType: Scalars['String']['output'];
};

export type EnterContestInput = {
  readonly category: Scalars['String']['input'];
  readonly contest: Scalars['String']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly project: Scalars['String']['input'];
};

export type ErasePersonInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly subject: Scalars['String']['input'];
};

export type Erasure = {
  readonly __typename?: 'Erasure';
  readonly entries: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly items: Scalars['Int']['output'];
  readonly removed: Scalars['Int']['output'];
  readonly votes: Scalars['Int']['output'];
};

export type ErasurePayload = {
  readonly __typename?: 'ErasurePayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly record?: Maybe<Erasure>;
  readonly revision: Scalars['Int']['output'];
};

export type Event = Node & {
  readonly __typename?: 'Event';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type EventHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EventLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type EventFigure = Node & {
  readonly __typename?: 'EventFigure';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type EventFigureHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EventFigureLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type EventFormat = Node & {
  readonly __typename?: 'EventFormat';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type EventFormatHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type EventFormatLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Facet = {
  readonly __typename?: 'Facet';
  readonly buckets: ReadonlyArray<Bucket>;
  readonly dimension: Scalars['Dimension']['output'];
  readonly filterField: Scalars['String']['output'];
  readonly missing: Door;
  readonly totalBuckets: Scalars['Int']['output'];
};

export type FacetMode =
  | 'CONJUNCTIVE'
  | 'DISJUNCTIVE';

export type FacetOrder =
  | 'COUNT'
  | 'KEY';

export type FieldChange = {
  readonly __typename?: 'FieldChange';
  readonly after: ReadonlyArray<Scalars['String']['output']>;
  readonly before: ReadonlyArray<Scalars['String']['output']>;
  readonly field: Scalars['String']['output'];
};

export type Figure = {
  readonly __typename?: 'Figure';
  readonly atLeast: Scalars['Boolean']['output'];
  readonly value: Scalars['Int']['output'];
};

export type Finding = Node & {
  readonly __typename?: 'Finding';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type FindingHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type FindingLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Gap = {
  readonly __typename?: 'Gap';
  readonly actionLine: ActionLine;
  readonly column: Bucket;
  readonly count: Scalars['Int']['output'];
  readonly expected?: Maybe<Scalars['Float']['output']>;
  readonly kind: GapKind;
  readonly official: ReadonlyArray<Linkage>;
  readonly pValue?: Maybe<Scalars['Float']['output']>;
  readonly qValue?: Maybe<Scalars['Float']['output']>;
  readonly sentence: Scalars['String']['output'];
  readonly where: Scalars['JSON']['output'];
};

export type GapKind =
  | 'OFFICIAL_WITHOUT_WORK'
  | 'UNDERSERVED_REGION'
  | 'WORK_WITHOUT_OFFICIAL';

export type GdcObjective = Node & {
  readonly __typename?: 'GdcObjective';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type GdcObjectiveHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type GdcObjectiveLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type HlpfTheme = Node & {
  readonly __typename?: 'HlpfTheme';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type HlpfThemeHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type HlpfThemeLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Indicator = Node & {
  readonly __typename?: 'Indicator';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type IndicatorHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type IndicatorLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type IntRange = {
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};

export type KeyMatch = {
  readonly all?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly any?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  readonly none?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Label = Node & {
  readonly __typename?: 'Label';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly node?: Maybe<Node>;
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type LabelHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type LabelLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type LikelyDuplicate = {
  readonly __typename?: 'LikelyDuplicate';
  readonly likeness: Scalars['Float']['output'];
  readonly project: Project;
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

export type Linkage = Node & {
  readonly __typename?: 'Linkage';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type LinkageHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type LinkageLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type LocalName = {
  readonly __typename?: 'LocalName';
  readonly lang: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly verified: Scalars['Boolean']['output'];
};

export type Match = {
  readonly __typename?: 'Match';
  readonly basis?: Maybe<ReadonlyArray<TagBasis>>;
  readonly condition: Scalars['String']['output'];
  readonly node?: Maybe<Node>;
  readonly sentence: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
  readonly via: ReadonlyArray<Node>;
};

export type Matrix = {
  readonly __typename?: 'Matrix';
  readonly cell?: Maybe<MatrixCell>;
  readonly cells: ReadonlyArray<MatrixCell>;
  readonly columns: ReadonlyArray<Bucket>;
  readonly counted: ReadonlyArray<Scalars['Kind']['output']>;
  readonly counts: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  readonly declared: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  readonly linkages: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  readonly official: ReadonlyArray<ReadonlyArray<Scalars['Boolean']['output']>>;
  readonly prizes: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  readonly rows: ReadonlyArray<ActionLine>;
  readonly sessions: ReadonlyArray<ReadonlyArray<Scalars['Int']['output']>>;
  readonly where: Scalars['JSON']['output'];
};


export type MatrixCellArgs = {
  actionLine: Scalars['String']['input'];
  column: Scalars['String']['input'];
};


export type MatrixCellsArgs = {
  status?: InputMaybe<ReadonlyArray<MatrixStatus>>;
};


export type MatrixLinkagesArgs = {
  where?: InputMaybe<Scalars['LinkageFilter']['input']>;
};


export type MatrixWhereArgs = {
  column?: InputMaybe<Scalars['String']['input']>;
  row?: InputMaybe<Scalars['String']['input']>;
};

export type MatrixCell = {
  readonly __typename?: 'MatrixCell';
  readonly actionLine: ActionLine;
  readonly column: Bucket;
  readonly declared: Scalars['Int']['output'];
  readonly declaredWhere: Scalars['JSON']['output'];
  readonly linkages: Scalars['Int']['output'];
  readonly linkagesWhere: Scalars['JSON']['output'];
  readonly official: ReadonlyArray<Linkage>;
  readonly prizes: Scalars['Int']['output'];
  readonly prizesWhere: Scalars['JSON']['output'];
  readonly projects: Scalars['Int']['output'];
  readonly sessions: Scalars['Int']['output'];
  readonly sessionsWhere: Scalars['JSON']['output'];
  readonly status: MatrixStatus;
  readonly unofficial: ReadonlyArray<Linkage>;
  readonly where: Scalars['JSON']['output'];
};

export type MatrixColumns =
  | 'GDC_OBJECTIVE'
  | 'SDG'
  | 'SDG_TARGET';

export type MatrixStatus =
  | 'ACTIVE_ONLY'
  | 'NONE'
  | 'OFFICIAL_ACTIVE'
  | 'OFFICIAL_ONLY';

export type Measure =
  | 'COUNT'
  | 'EXPECTED'
  | 'JACCARD'
  | 'LIFT'
  | 'P_VALUE'
  | 'Q_VALUE'
  | 'SHARE_OF_COLUMN'
  | 'SHARE_OF_ROW';

export type Membership = Node & {
  readonly __typename?: 'Membership';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type MembershipHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MembershipLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Merge = {
  readonly __typename?: 'Merge';
  readonly at: Scalars['DateTime']['output'];
  readonly duplicate: Scalars['ID']['output'];
  readonly into: Scalars['ID']['output'];
  readonly moved: ReadonlyArray<Scalars['ID']['output']>;
  readonly node?: Maybe<Node>;
  readonly organisation?: Maybe<Scalars['String']['output']>;
  readonly outcome: MergeOutcome;
  readonly reason: Scalars['String']['output'];
  readonly revision: Scalars['Int']['output'];
  readonly role: Role;
};


export type MergeMovedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type MergeOutcome =
  | 'MERGED'
  | 'RETIRED'
  | 'UNDONE';

export type MergePayload = {
  readonly __typename?: 'MergePayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly record?: Maybe<Merge>;
  readonly revision: Scalars['Int']['output'];
};

export type MergeRecordsInput = {
  readonly duplicate: Scalars['ID']['input'];
  readonly expectedRevision: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly into: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type Milestone = Node & {
  readonly __typename?: 'Milestone';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly tookPlace?: Maybe<Scalars['Boolean']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type MilestoneHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type MilestoneLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly acceptSubmission: SubmissionPayload;
  readonly announceContest: ContestPayload;
  readonly claimSubmission: SubmissionPayload;
  readonly enterContest: ContestEntryPayload;
  readonly erasePerson: ErasurePayload;
  readonly mergeRecords: MergePayload;
  readonly nominateEntry: ContestEntryPayload;
  readonly openConsultation: ConsultationWindowPayload;
  readonly planContest: ContestPayload;
  readonly proposeLinkage: SubmissionPayload;
  readonly rejectSubmission: SubmissionPayload;
  readonly releaseSubmission: SubmissionPayload;
  readonly reopenSubmission: SubmissionPayload;
  readonly retireSubmission: SubmissionPayload;
  readonly returnSubmission: SubmissionPayload;
  readonly reviseContribution: SubmissionPayload;
  readonly reviseLinkage: SubmissionPayload;
  readonly reviseProject: SubmissionPayload;
  readonly selectEntry: ContestEntryPayload;
  readonly submitContribution: SubmissionPayload;
  readonly submitDraft: SubmissionPayload;
  readonly submitProject: SubmissionPayload;
  readonly unacceptSubmission: SubmissionPayload;
  readonly unmergeRecords: MergePayload;
  readonly vote: ContestPayload;
  readonly withdrawSubmission: SubmissionPayload;
};


export type MutationAcceptSubmissionArgs = {
  input: SubmissionActionInput;
};


export type MutationAnnounceContestArgs = {
  input: AnnounceContestInput;
};


export type MutationClaimSubmissionArgs = {
  input: SubmissionActionInput;
};


export type MutationEnterContestArgs = {
  input: EnterContestInput;
};


export type MutationErasePersonArgs = {
  input: ErasePersonInput;
};


export type MutationMergeRecordsArgs = {
  input: MergeRecordsInput;
};


export type MutationNominateEntryArgs = {
  input: ContestEntryInput;
};


export type MutationOpenConsultationArgs = {
  input: OpenConsultationInput;
};


export type MutationPlanContestArgs = {
  input: PlanContestInput;
};


export type MutationProposeLinkageArgs = {
  input: ProposeLinkageInput;
};


export type MutationRejectSubmissionArgs = {
  input: SubmissionActionInput;
};


export type MutationReleaseSubmissionArgs = {
  input: SubmissionActionInput;
};


export type MutationReopenSubmissionArgs = {
  input: SubmissionActionInput;
};


export type MutationRetireSubmissionArgs = {
  input: SubmissionActionInput;
};


export type MutationReturnSubmissionArgs = {
  input: SubmissionActionInput;
};


export type MutationReviseContributionArgs = {
  input: ReviseContributionInput;
};


export type MutationReviseLinkageArgs = {
  input: ReviseLinkageInput;
};


export type MutationReviseProjectArgs = {
  input: ReviseProjectInput;
};


export type MutationSelectEntryArgs = {
  input: SelectEntryInput;
};


export type MutationSubmitContributionArgs = {
  input: SubmitContributionInput;
};


export type MutationSubmitDraftArgs = {
  input: SubmissionActionInput;
};


export type MutationSubmitProjectArgs = {
  input: SubmitProjectInput;
};


export type MutationUnacceptSubmissionArgs = {
  input: SubmissionActionInput;
};


export type MutationUnmergeRecordsArgs = {
  input: UnmergeRecordsInput;
};


export type MutationVoteArgs = {
  input: VoteInput;
};


export type MutationWithdrawSubmissionArgs = {
  input: SubmissionActionInput;
};

export type NamedSet = {
  readonly name: Scalars['String']['input'];
  readonly where: Scalars['NodeFilter']['input'];
};

export type Node = {
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type NodeHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type NodeLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Objective = Node & {
  readonly __typename?: 'Objective';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type ObjectiveHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ObjectiveLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Omission = {
  readonly __typename?: 'Omission';
  readonly count: Scalars['Int']['output'];
  readonly direction: Direction;
  readonly kind: Scalars['Kind']['output'];
  readonly link: Scalars['Link']['output'];
  readonly node: Node;
  readonly where: Scalars['JSON']['output'];
};

export type OpenConsultationInput = {
  readonly closes: Scalars['DateTime']['input'];
  readonly consultation: Scalars['String']['input'];
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly opens: Scalars['DateTime']['input'];
  readonly zone: Scalars['String']['input'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type Participation = Node & {
  readonly __typename?: 'Participation';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type ParticipationHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ParticipationLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Path = {
  readonly __typename?: 'Path';
  readonly length: Scalars['Int']['output'];
  readonly linkages: ReadonlyArray<Linkage>;
  readonly nodes: ReadonlyArray<Node>;
  readonly sentence: Scalars['String']['output'];
  readonly steps: ReadonlyArray<PathStep>;
  readonly weight: Scalars['Float']['output'];
};

export type PathStep = {
  readonly __typename?: 'PathStep';
  readonly basis?: Maybe<ReadonlyArray<TagBasis>>;
  readonly direction: Direction;
  readonly from: Node;
  readonly link: Scalars['Link']['output'];
  readonly to: Node;
};

export type Phase = Node & {
  readonly __typename?: 'Phase';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type PhaseHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PhaseLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type PlanContestInput = {
  readonly categories: ReadonlyArray<Scalars['String']['input']>;
  readonly expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly key: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly phases: ReadonlyArray<ContestPhaseInput>;
  readonly year: Scalars['Int']['input'];
  readonly zone: Scalars['String']['input'];
};

export type PlatformFigure = Node & {
  readonly __typename?: 'PlatformFigure';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type PlatformFigureHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PlatformFigureLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Pledge = Node & {
  readonly __typename?: 'Pledge';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type PledgeHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PledgeLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type PrizeCategory = Node & {
  readonly __typename?: 'PrizeCategory';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type PrizeCategoryHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PrizeCategoryLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type PrizeCycle = Node & {
  readonly __typename?: 'PrizeCycle';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type PrizeCycleHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PrizeCycleLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type PrizeEntry = Node & {
  readonly __typename?: 'PrizeEntry';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type PrizeEntryHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PrizeEntryLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Problem = {
  readonly __typename?: 'Problem';
  readonly blocks: Scalars['Boolean']['output'];
  readonly code: ProblemCode;
  readonly message: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
  readonly received?: Maybe<Scalars['String']['output']>;
};

export type ProblemCode =
  | 'CLOSED'
  | 'CONFLICT'
  | 'EXISTS'
  | 'INVALID'
  | 'PERSONAL_DATA'
  | 'REDIRECTED'
  | 'REFERENCED'
  | 'REQUIRED'
  | 'STATE';

export type Project = Node & {
  readonly __typename?: 'Project';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type ProjectHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProjectLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type ProposeLinkageInput = {
  readonly asDraft?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly linkage: Scalars['LinkageInput']['input'];
};

export type Provision = Node & {
  readonly __typename?: 'Provision';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type ProvisionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ProvisionLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Query = {
  readonly __typename?: 'Query';
  readonly actionLine?: Maybe<ActionLine>;
  readonly actionLines: ReadonlyArray<ActionLine>;
  readonly asOf: Query;
  readonly changes: ReadonlyArray<Change>;
  readonly consultationWindow?: Maybe<ConsultationWindow>;
  readonly contest?: Maybe<Contest>;
  readonly contests: ReadonlyArray<Contest>;
  readonly gaps: ReadonlyArray<Gap>;
  readonly likelyDuplicates: ReadonlyArray<LikelyDuplicate>;
  readonly matrix: Matrix;
  readonly merge?: Maybe<Merge>;
  readonly mySubmissions: SubmissionConnection;
  readonly neighbourhood: Subgraph;
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly paths: ReadonlyArray<Path>;
  readonly resolve: ReadonlyArray<Resolution>;
  readonly reviewQueue: SubmissionConnection;
  readonly revision: Revision;
  readonly sdg?: Maybe<Sdg>;
  readonly sdgTarget?: Maybe<SdgTarget>;
  readonly sdgs: ReadonlyArray<Sdg>;
  readonly search: SearchConnection;
  readonly sets: SetComparison;
  readonly submission?: Maybe<Submission>;
  readonly suggestTags: TagSuggestions;
  readonly timeline: ReadonlyArray<TimelineEntry>;
  readonly traverse: Traversal;
  readonly viewer?: Maybe<Viewer>;
};


export type QueryActionLineArgs = {
  code: Scalars['String']['input'];
};


export type QueryAsOfArgs = {
  revision: Scalars['Int']['input'];
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConsultationWindowArgs = {
  consultation: Scalars['String']['input'];
};


export type QueryContestArgs = {
  key: Scalars['String']['input'];
};


export type QueryGapsArgs = {
  basis?: InputMaybe<ReadonlyArray<TagBasis>>;
  columns?: InputMaybe<MatrixColumns>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<GapKind>>;
  where?: InputMaybe<Scalars['ProjectFilter']['input']>;
};


export type QueryLikelyDuplicatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  title: Scalars['String']['input'];
};


export type QueryMatrixArgs = {
  basis?: InputMaybe<ReadonlyArray<TagBasis>>;
  columns?: InputMaybe<MatrixColumns>;
  where?: InputMaybe<Scalars['ProjectFilter']['input']>;
};


export type QueryMergeArgs = {
  duplicate: Scalars['ID']['input'];
};


export type QueryMySubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ofOrganisation?: InputMaybe<Scalars['Boolean']['input']>;
  states?: InputMaybe<ReadonlyArray<SubmissionState>>;
};


export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<Scalars['Kind']['input']>>;
  links?: InputMaybe<ReadonlyArray<Scalars['Link']['input']>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


export type QueryResolveArgs = {
  ids: ReadonlyArray<Scalars['String']['input']>;
};


export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<SubmissionState>>;
};


export type QuerySdgArgs = {
  number: Scalars['Int']['input'];
};


export type QuerySdgTargetArgs = {
  code: Scalars['String']['input'];
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['Kind']['input']>>;
  query: Scalars['String']['input'];
};


export type QuerySetsArgs = {
  basis?: InputMaybe<ReadonlyArray<TagBasis>>;
  sets: ReadonlyArray<NamedSet>;
};


export type QuerySubmissionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySuggestTagsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryTimelineArgs = {
  bodies?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['TimelineKind']['input']>>;
  places?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ReadonlyArray<Scalars['EventStatus']['input']>>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: ReadonlyArray<Scalars['ID']['input']>;
  steps: ReadonlyArray<Step>;
};

export type RecordAction =
  | 'CHANGED'
  | 'CREATED';

export type RecordChange = {
  readonly __typename?: 'RecordChange';
  readonly action: RecordAction;
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly fields?: Maybe<ReadonlyArray<FieldChange>>;
  readonly revision: Scalars['Int']['output'];
};

export type Region = Node & {
  readonly __typename?: 'Region';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type RegionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type RegionLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type RegionalReview = Node & {
  readonly __typename?: 'RegionalReview';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type RegionalReviewHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type RegionalReviewLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Resolution = {
  readonly __typename?: 'Resolution';
  readonly asked: Scalars['String']['output'];
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly node?: Maybe<Node>;
  readonly status: ResolutionStatus;
  readonly successor?: Maybe<Scalars['ID']['output']>;
  readonly suggestion?: Maybe<Scalars['ID']['output']>;
};

export type ResolutionStatus =
  | 'CURRENT'
  | 'REDIRECTED'
  | 'RETIRED'
  | 'UNKNOWN';

export type ReviewReport = Node & {
  readonly __typename?: 'ReviewReport';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type ReviewReportHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ReviewReportLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type ReviseContributionInput = {
  readonly contribution: Scalars['ContributionInput']['input'];
  readonly expectedRevision: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type ReviseLinkageInput = {
  readonly expectedRevision: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly linkage: Scalars['LinkageInput']['input'];
};

export type ReviseProjectInput = {
  readonly expectedRevision: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly project: Scalars['ProjectInput']['input'];
};

export type Revision = {
  readonly __typename?: 'Revision';
  readonly at: Scalars['DateTime']['output'];
  readonly lagMillis: Scalars['Int']['output'];
  readonly sequence: Scalars['Int']['output'];
  readonly store: Scalars['String']['output'];
};

export type Roadmap = Node & {
  readonly __typename?: 'Roadmap';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type RoadmapHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type RoadmapLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type RoadmapStep = Node & {
  readonly __typename?: 'RoadmapStep';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type RoadmapStepHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type RoadmapStepLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Role =
  | 'ADMIN'
  | 'CONTRIBUTOR'
  | 'REVIEWER';

export type Sdg = Node & {
  readonly __typename?: 'Sdg';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type SdgHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SdgLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type SdgTarget = Node & {
  readonly __typename?: 'SdgTarget';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type SdgTargetHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SdgTargetLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly facets: ReadonlyArray<Facet>;
  readonly nodes: ReadonlyArray<Node>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};


export type SearchConnectionFacetsArgs = {
  by?: ReadonlyArray<SearchDimension>;
};

export type SearchDimension =
  | 'KIND';

export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Node;
  readonly rank: Scalars['Int']['output'];
};

export type SelectEntryInput = {
  readonly expectedRevision: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly state: Scalars['PrizeStatus']['input'];
};

export type Session = Node & {
  readonly __typename?: 'Session';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type SessionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SessionLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type SetComparison = {
  readonly __typename?: 'SetComparison';
  readonly common: Door;
  readonly differences: ReadonlyArray<SetDifference>;
  readonly intersections: ReadonlyArray<SetIntersection>;
  readonly kind: Scalars['Kind']['output'];
  readonly sets: ReadonlyArray<ComparedSet>;
  readonly union: Door;
};

export type SetDifference = {
  readonly __typename?: 'SetDifference';
  readonly both: Door;
  readonly count: Scalars['Int']['output'];
  readonly in: Scalars['String']['output'];
  readonly jaccard?: Maybe<Scalars['Float']['output']>;
  readonly notIn: Scalars['String']['output'];
  readonly where: Scalars['JSON']['output'];
};

export type SetIntersection = {
  readonly __typename?: 'SetIntersection';
  readonly count: Scalars['Int']['output'];
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly where: Scalars['JSON']['output'];
};

export type Shared = {
  readonly __typename?: 'Shared';
  readonly bits: Scalars['Float']['output'];
  readonly direction: Direction;
  readonly link: Scalars['Link']['output'];
  readonly node: Node;
  readonly over?: Maybe<Scalars['Link']['output']>;
  readonly sharedBy: Scalars['Int']['output'];
};

export type Similar = {
  readonly __typename?: 'Similar';
  readonly node: Node;
  readonly score: Scalars['Float']['output'];
  readonly shared: ReadonlyArray<Shared>;
  readonly sharedCount: Scalars['Int']['output'];
};

export type SponsorTier = Node & {
  readonly __typename?: 'SponsorTier';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type SponsorTierHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SponsorTierLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Stakeholder = Node & {
  readonly __typename?: 'Stakeholder';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type StakeholderHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type StakeholderLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Step = {
  readonly basis?: InputMaybe<ReadonlyArray<TagBasis>>;
  readonly direction?: InputMaybe<Direction>;
  readonly link: Scalars['Link']['input'];
  readonly where?: InputMaybe<Scalars['NodeFilter']['input']>;
};

export type Subgraph = {
  readonly __typename?: 'Subgraph';
  readonly edges: ReadonlyArray<SubgraphEdge>;
  readonly nodes: ReadonlyArray<SubgraphNode>;
  readonly omitted: ReadonlyArray<Omission>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type SubgraphEdge = {
  readonly __typename?: 'SubgraphEdge';
  readonly basis?: Maybe<ReadonlyArray<TagBasis>>;
  readonly from: Node;
  readonly link: Scalars['Link']['output'];
  readonly to: Node;
};

export type SubgraphNode = {
  readonly __typename?: 'SubgraphNode';
  readonly depth: Scalars['Int']['output'];
  readonly node: Node;
  readonly relevance: Scalars['Float']['output'];
};

export type Submission = {
  readonly __typename?: 'Submission';
  readonly actions: ReadonlyArray<SubmissionAction>;
  readonly changedAt: Scalars['DateTime']['output'];
  readonly claimedUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly duplicates: ReadonlyArray<LikelyDuplicate>;
  readonly events: ReadonlyArray<SubmissionEvent>;
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly mine: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisation?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly published?: Maybe<Node>;
  readonly revision: Scalars['Int']['output'];
  readonly state: SubmissionState;
  readonly suggestions: TagSuggestions;
  readonly values: Scalars['JSON']['output'];
};


export type SubmissionDuplicatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SubmissionSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type SubmissionAction =
  | 'ACCEPT'
  | 'CLAIM'
  | 'REJECT'
  | 'RELEASE'
  | 'REOPEN'
  | 'RETIRE'
  | 'RETURN'
  | 'REVISE'
  | 'SUBMIT'
  | 'UNACCEPT'
  | 'WITHDRAW';

export type SubmissionActionInput = {
  readonly expectedRevision: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type SubmissionConnection = {
  readonly __typename?: 'SubmissionConnection';
  readonly nodes: ReadonlyArray<Submission>;
  readonly pageInfo: PageInfo;
};

export type SubmissionEvent = {
  readonly __typename?: 'SubmissionEvent';
  readonly action: SubmissionAction;
  readonly at: Scalars['DateTime']['output'];
  readonly from?: Maybe<SubmissionState>;
  readonly mine: Scalars['Boolean']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly organisation?: Maybe<Scalars['String']['output']>;
  readonly role: Role;
  readonly to: SubmissionState;
};

export type SubmissionPayload = {
  readonly __typename?: 'SubmissionPayload';
  readonly problems: ReadonlyArray<Problem>;
  readonly record?: Maybe<Submission>;
  readonly revision: Scalars['Int']['output'];
};

export type SubmissionState =
  | 'CLAIMED'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'REJECTED'
  | 'RETIRED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type SubmitContributionInput = {
  readonly asDraft?: InputMaybe<Scalars['Boolean']['input']>;
  readonly contribution: Scalars['ContributionInput']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type SubmitProjectInput = {
  readonly asDraft?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly project: Scalars['ProjectInput']['input'];
};

export type Suggestion = Node & {
  readonly __typename?: 'Suggestion';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type SuggestionHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type SuggestionLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};

export type Tag = {
  readonly __typename?: 'Tag';
  readonly basis: TagBasis;
  readonly because?: Maybe<Scalars['String']['output']>;
  readonly confidence?: Maybe<Scalars['String']['output']>;
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly node?: Maybe<Node>;
};

export type TagBasis =
  | 'DECLARED'
  | 'IMPLIED'
  | 'SUGGESTED';

export type TagMatch = {
  readonly all?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly any?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly basis?: InputMaybe<ReadonlyArray<TagBasis>>;
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  readonly none?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type TagSuggestion = {
  readonly __typename?: 'TagSuggestion';
  readonly key: Scalars['String']['output'];
  readonly node: Node;
  readonly score: Scalars['Float']['output'];
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

export type TagSuggestions = {
  readonly __typename?: 'TagSuggestions';
  readonly actionLines: ReadonlyArray<TagSuggestion>;
  readonly sdgTargets: ReadonlyArray<TagSuggestion>;
  readonly sdgs: ReadonlyArray<TagSuggestion>;
};

export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  readonly date: Scalars['PartialDate']['output'];
  readonly dateEnd?: Maybe<Scalars['PartialDate']['output']>;
  readonly kind: Scalars['TimelineKind']['output'];
  readonly node: Node;
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly standsFor: ReadonlyArray<Node>;
  readonly status?: Maybe<Scalars['EventStatus']['output']>;
  readonly title: Scalars['String']['output'];
  readonly tookPlace?: Maybe<Scalars['Boolean']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type Traversal = {
  readonly __typename?: 'Traversal';
  readonly ends: ReadonlyArray<TraversalEnd>;
  readonly facets: ReadonlyArray<Facet>;
  readonly kinds: ReadonlyArray<TraversalKind>;
  readonly totalCount: Scalars['Int']['output'];
};


export type TraversalFacetsArgs = {
  by: ReadonlyArray<Scalars['Dimension']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Scalars['Kind']['input']>;
};

export type TraversalEnd = {
  readonly __typename?: 'TraversalEnd';
  readonly node: Node;
  readonly pathCount: Scalars['Float']['output'];
};

export type TraversalKind = {
  readonly __typename?: 'TraversalKind';
  readonly count: Scalars['Int']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly where: Scalars['JSON']['output'];
};

export type TraverseMatch = {
  readonly basis?: InputMaybe<ReadonlyArray<TagBasis>>;
  readonly from?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly steps: ReadonlyArray<Step>;
  readonly where?: InputMaybe<Scalars['NodeFilter']['input']>;
};

export type UnmergeRecordsInput = {
  readonly duplicate: Scalars['ID']['input'];
  readonly expectedRevision: Scalars['Int']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly development: Scalars['Boolean']['output'];
  readonly organisation?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Role>;
};

export type VoteInput = {
  readonly contest: Scalars['String']['input'];
  readonly entry: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
};

export type WsisTarget = Node & {
  readonly __typename?: 'WsisTarget';
  readonly history: ReadonlyArray<RecordChange>;
  readonly id: Scalars['ID']['output'];
  readonly key: Scalars['String']['output'];
  readonly kind: Scalars['Kind']['output'];
  readonly label: LocalName;
  readonly name: Scalars['String']['output'];
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  readonly verified: Scalars['Boolean']['output'];
};


export type WsisTargetHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type WsisTargetLabelArgs = {
  lang: ReadonlyArray<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionLine: ResolverTypeWrapper<NodeSummary>;
  ActionLineFilter: ResolverTypeWrapper<Scalars['ActionLineFilter']['output']>;
  AgendaItem: ResolverTypeWrapper<NodeSummary>;
  AgendaItemFilter: ResolverTypeWrapper<Scalars['AgendaItemFilter']['output']>;
  AnnounceContestInput: AnnounceContestInput;
  BodyType: ResolverTypeWrapper<Scalars['BodyType']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bucket: ResolverTypeWrapper<BucketSource>;
  Call: ResolverTypeWrapper<NodeSummary>;
  CallFilter: ResolverTypeWrapper<Scalars['CallFilter']['output']>;
  Change: ResolverTypeWrapper<ChangeSource>;
  ComparedSet: ResolverTypeWrapper<ComparedSetSource>;
  Consultation: ResolverTypeWrapper<NodeSummary>;
  ConsultationFilter: ResolverTypeWrapper<Scalars['ConsultationFilter']['output']>;
  ConsultationWindow: ResolverTypeWrapper<ConsultationWindowSource>;
  ConsultationWindowPayload: ResolverTypeWrapper<ConsultationWindowPayloadSource>;
  Contest: ResolverTypeWrapper<ContestSource>;
  ContestAction: ContestAction;
  ContestEntry: ResolverTypeWrapper<ContestEntrySource>;
  ContestEntryInput: ContestEntryInput;
  ContestEntryPayload: ResolverTypeWrapper<ContestEntryPayloadSource>;
  ContestPayload: ResolverTypeWrapper<ContestPayloadSource>;
  ContestPhase: ContestPhase;
  ContestPhaseInput: ContestPhaseInput;
  ContestPhaseTimes: ResolverTypeWrapper<ContestPhaseTimesSource>;
  ContestVote: ResolverTypeWrapper<ContestVoteSource>;
  Contribution: ResolverTypeWrapper<NodeSummary>;
  ContributionFilter: ResolverTypeWrapper<Scalars['ContributionFilter']['output']>;
  ContributionInput: ResolverTypeWrapper<Scalars['ContributionInput']['output']>;
  Country: ResolverTypeWrapper<NodeSummary>;
  CountryFilter: ResolverTypeWrapper<Scalars['CountryFilter']['output']>;
  CrossTab: ResolverTypeWrapper<CrossTabSource>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DevelopmentGroup: ResolverTypeWrapper<Scalars['DevelopmentGroup']['output']>;
  Dimension: ResolverTypeWrapper<Scalars['Dimension']['output']>;
  Direction: Direction;
  Document: ResolverTypeWrapper<NodeSummary>;
  DocumentFilter: ResolverTypeWrapper<Scalars['DocumentFilter']['output']>;
  DocumentType: ResolverTypeWrapper<Scalars['DocumentType']['output']>;
  Door: ResolverTypeWrapper<DoorSource>;
  EnterContestInput: EnterContestInput;
  ErasePersonInput: ErasePersonInput;
  Erasure: ResolverTypeWrapper<ErasureSource>;
  ErasurePayload: ResolverTypeWrapper<ErasurePayloadSource>;
  Event: ResolverTypeWrapper<NodeSummary>;
  EventFigure: ResolverTypeWrapper<NodeSummary>;
  EventFigureFilter: ResolverTypeWrapper<Scalars['EventFigureFilter']['output']>;
  EventFilter: ResolverTypeWrapper<Scalars['EventFilter']['output']>;
  EventFormat: ResolverTypeWrapper<NodeSummary>;
  EventFormatFilter: ResolverTypeWrapper<Scalars['EventFormatFilter']['output']>;
  EventFormatType: ResolverTypeWrapper<Scalars['EventFormatType']['output']>;
  EventStatus: ResolverTypeWrapper<Scalars['EventStatus']['output']>;
  Facet: ResolverTypeWrapper<FacetSource>;
  FacetMode: FacetMode;
  FacetOrder: FacetOrder;
  FieldChange: ResolverTypeWrapper<FieldChangeSource>;
  Figure: ResolverTypeWrapper<FigureSource>;
  Finding: ResolverTypeWrapper<NodeSummary>;
  FindingFilter: ResolverTypeWrapper<Scalars['FindingFilter']['output']>;
  FindingType: ResolverTypeWrapper<Scalars['FindingType']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<GapSource>;
  GapKind: GapKind;
  GdcObjective: ResolverTypeWrapper<NodeSummary>;
  GdcObjectiveFilter: ResolverTypeWrapper<Scalars['GdcObjectiveFilter']['output']>;
  HalfDay: ResolverTypeWrapper<Scalars['HalfDay']['output']>;
  HlpfTheme: ResolverTypeWrapper<NodeSummary>;
  HlpfThemeFilter: ResolverTypeWrapper<Scalars['HlpfThemeFilter']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<NodeSummary>;
  IndicatorFilter: ResolverTypeWrapper<Scalars['IndicatorFilter']['output']>;
  IndicatorTier: ResolverTypeWrapper<Scalars['IndicatorTier']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntRange: IntRange;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KeyMatch: KeyMatch;
  Kind: ResolverTypeWrapper<Scalars['Kind']['output']>;
  Label: ResolverTypeWrapper<NodeSummary>;
  LabelFilter: ResolverTypeWrapper<Scalars['LabelFilter']['output']>;
  LabelForm: ResolverTypeWrapper<Scalars['LabelForm']['output']>;
  Language: ResolverTypeWrapper<Scalars['Language']['output']>;
  LikelyDuplicate: ResolverTypeWrapper<LikelyDuplicateSource>;
  Link: ResolverTypeWrapper<Scalars['Link']['output']>;
  Linkage: ResolverTypeWrapper<NodeSummary>;
  LinkageFilter: ResolverTypeWrapper<Scalars['LinkageFilter']['output']>;
  LinkageInput: ResolverTypeWrapper<Scalars['LinkageInput']['output']>;
  LinkageLevel: ResolverTypeWrapper<Scalars['LinkageLevel']['output']>;
  LinkageOrigin: ResolverTypeWrapper<Scalars['LinkageOrigin']['output']>;
  LocalName: ResolverTypeWrapper<LocalNameSource>;
  Match: ResolverTypeWrapper<MatchSource>;
  Matrix: ResolverTypeWrapper<MatrixSource>;
  MatrixCell: ResolverTypeWrapper<MatrixCellSource>;
  MatrixColumns: MatrixColumns;
  MatrixStatus: MatrixStatus;
  Measure: Measure;
  Membership: ResolverTypeWrapper<NodeSummary>;
  MembershipFilter: ResolverTypeWrapper<Scalars['MembershipFilter']['output']>;
  MembershipRole: ResolverTypeWrapper<Scalars['MembershipRole']['output']>;
  Merge: ResolverTypeWrapper<MergeSource>;
  MergeOutcome: MergeOutcome;
  MergePayload: ResolverTypeWrapper<MergePayloadSource>;
  MergeRecordsInput: MergeRecordsInput;
  Milestone: ResolverTypeWrapper<NodeSummary>;
  MilestoneFilter: ResolverTypeWrapper<Scalars['MilestoneFilter']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedSet: NamedSet;
  Node: ResolverTypeWrapper<NodeSummary>;
  NodeFilter: ResolverTypeWrapper<Scalars['NodeFilter']['output']>;
  Objective: ResolverTypeWrapper<NodeSummary>;
  ObjectiveFilter: ResolverTypeWrapper<Scalars['ObjectiveFilter']['output']>;
  ObjectiveType: ResolverTypeWrapper<Scalars['ObjectiveType']['output']>;
  Omission: ResolverTypeWrapper<OmissionSource>;
  OpenConsultationInput: OpenConsultationInput;
  PageInfo: ResolverTypeWrapper<PageInfoSource>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Participation: ResolverTypeWrapper<NodeSummary>;
  ParticipationFilter: ResolverTypeWrapper<Scalars['ParticipationFilter']['output']>;
  ParticipationTrack: ResolverTypeWrapper<Scalars['ParticipationTrack']['output']>;
  Path: ResolverTypeWrapper<PathSource>;
  PathStep: ResolverTypeWrapper<PathStepSource>;
  Phase: ResolverTypeWrapper<NodeSummary>;
  PhaseFilter: ResolverTypeWrapper<Scalars['PhaseFilter']['output']>;
  PhaseProcess: ResolverTypeWrapper<Scalars['PhaseProcess']['output']>;
  PhaseType: ResolverTypeWrapper<Scalars['PhaseType']['output']>;
  PlanContestInput: PlanContestInput;
  Platform: ResolverTypeWrapper<Scalars['Platform']['output']>;
  PlatformFigure: ResolverTypeWrapper<NodeSummary>;
  PlatformFigureFilter: ResolverTypeWrapper<Scalars['PlatformFigureFilter']['output']>;
  Pledge: ResolverTypeWrapper<NodeSummary>;
  PledgeFilter: ResolverTypeWrapper<Scalars['PledgeFilter']['output']>;
  PrizeCategory: ResolverTypeWrapper<NodeSummary>;
  PrizeCategoryFilter: ResolverTypeWrapper<Scalars['PrizeCategoryFilter']['output']>;
  PrizeCycle: ResolverTypeWrapper<NodeSummary>;
  PrizeCycleFilter: ResolverTypeWrapper<Scalars['PrizeCycleFilter']['output']>;
  PrizeEntry: ResolverTypeWrapper<NodeSummary>;
  PrizeEntryFilter: ResolverTypeWrapper<Scalars['PrizeEntryFilter']['output']>;
  PrizeStatus: ResolverTypeWrapper<Scalars['PrizeStatus']['output']>;
  Problem: ResolverTypeWrapper<ProblemSource>;
  ProblemCode: ProblemCode;
  Project: ResolverTypeWrapper<NodeSummary>;
  ProjectFilter: ResolverTypeWrapper<Scalars['ProjectFilter']['output']>;
  ProjectInput: ResolverTypeWrapper<Scalars['ProjectInput']['output']>;
  ProjectStatus: ResolverTypeWrapper<Scalars['ProjectStatus']['output']>;
  ProposeLinkageInput: ProposeLinkageInput;
  Provision: ResolverTypeWrapper<NodeSummary>;
  ProvisionFilter: ResolverTypeWrapper<Scalars['ProvisionFilter']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAction: RecordAction;
  RecordChange: ResolverTypeWrapper<RecordChangeSource>;
  Region: ResolverTypeWrapper<NodeSummary>;
  RegionFilter: ResolverTypeWrapper<Scalars['RegionFilter']['output']>;
  RegionType: ResolverTypeWrapper<Scalars['RegionType']['output']>;
  RegionalReview: ResolverTypeWrapper<NodeSummary>;
  RegionalReviewFilter: ResolverTypeWrapper<Scalars['RegionalReviewFilter']['output']>;
  Resolution: ResolverTypeWrapper<ResolutionSource>;
  ResolutionStatus: ResolutionStatus;
  ReviewReport: ResolverTypeWrapper<NodeSummary>;
  ReviewReportFilter: ResolverTypeWrapper<Scalars['ReviewReportFilter']['output']>;
  ReviseContributionInput: ReviseContributionInput;
  ReviseLinkageInput: ReviseLinkageInput;
  ReviseProjectInput: ReviseProjectInput;
  Revision: ResolverTypeWrapper<RevisionSource>;
  Roadmap: ResolverTypeWrapper<NodeSummary>;
  RoadmapFilter: ResolverTypeWrapper<Scalars['RoadmapFilter']['output']>;
  RoadmapStep: ResolverTypeWrapper<NodeSummary>;
  RoadmapStepFilter: ResolverTypeWrapper<Scalars['RoadmapStepFilter']['output']>;
  Role: Role;
  Sdg: ResolverTypeWrapper<NodeSummary>;
  SdgFilter: ResolverTypeWrapper<Scalars['SdgFilter']['output']>;
  SdgTarget: ResolverTypeWrapper<NodeSummary>;
  SdgTargetFilter: ResolverTypeWrapper<Scalars['SdgTargetFilter']['output']>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionSource>;
  SearchDimension: SearchDimension;
  SearchEdge: ResolverTypeWrapper<SearchEdgeSource>;
  SelectEntryInput: SelectEntryInput;
  Session: ResolverTypeWrapper<NodeSummary>;
  SessionFilter: ResolverTypeWrapper<Scalars['SessionFilter']['output']>;
  SetComparison: ResolverTypeWrapper<SetComparisonSource>;
  SetDifference: ResolverTypeWrapper<SetDifferenceSource>;
  SetIntersection: ResolverTypeWrapper<SetIntersectionSource>;
  Shared: ResolverTypeWrapper<SharedSource>;
  Similar: ResolverTypeWrapper<SimilarSource>;
  SponsorTier: ResolverTypeWrapper<NodeSummary>;
  SponsorTierFilter: ResolverTypeWrapper<Scalars['SponsorTierFilter']['output']>;
  Stakeholder: ResolverTypeWrapper<NodeSummary>;
  StakeholderFilter: ResolverTypeWrapper<Scalars['StakeholderFilter']['output']>;
  StakeholderType: ResolverTypeWrapper<Scalars['StakeholderType']['output']>;
  Step: Step;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphSource>;
  SubgraphEdge: ResolverTypeWrapper<SubgraphEdgeSource>;
  SubgraphNode: ResolverTypeWrapper<SubgraphNodeSource>;
  Submission: ResolverTypeWrapper<SubmissionSource>;
  SubmissionAction: SubmissionAction;
  SubmissionActionInput: SubmissionActionInput;
  SubmissionConnection: ResolverTypeWrapper<SubmissionConnectionSource>;
  SubmissionEvent: ResolverTypeWrapper<SubmissionEventSource>;
  SubmissionPayload: ResolverTypeWrapper<SubmissionPayloadSource>;
  SubmissionState: SubmissionState;
  SubmitContributionInput: SubmitContributionInput;
  SubmitProjectInput: SubmitProjectInput;
  Suggestion: ResolverTypeWrapper<NodeSummary>;
  SuggestionFilter: ResolverTypeWrapper<Scalars['SuggestionFilter']['output']>;
  SuggestionType: ResolverTypeWrapper<Scalars['SuggestionType']['output']>;
  Tag: ResolverTypeWrapper<TagSource>;
  TagBasis: TagBasis;
  TagMatch: TagMatch;
  TagSuggestion: ResolverTypeWrapper<TagSuggestionSource>;
  TagSuggestions: ResolverTypeWrapper<TagSuggestionsSource>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntrySource>;
  TimelineKind: ResolverTypeWrapper<Scalars['TimelineKind']['output']>;
  Traversal: ResolverTypeWrapper<TraversalSource>;
  TraversalEnd: ResolverTypeWrapper<TraversalEndSource>;
  TraversalKind: ResolverTypeWrapper<TraversalKindSource>;
  TraverseMatch: TraverseMatch;
  UnmergeRecordsInput: UnmergeRecordsInput;
  Viewer: ResolverTypeWrapper<ViewerSource>;
  VoteInput: VoteInput;
  WsisTarget: ResolverTypeWrapper<NodeSummary>;
  WsisTargetFilter: ResolverTypeWrapper<Scalars['WsisTargetFilter']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionLine: NodeSummary;
  ActionLineFilter: Scalars['ActionLineFilter']['output'];
  AgendaItem: NodeSummary;
  AgendaItemFilter: Scalars['AgendaItemFilter']['output'];
  AnnounceContestInput: AnnounceContestInput;
  BodyType: Scalars['BodyType']['output'];
  Boolean: Scalars['Boolean']['output'];
  Bucket: BucketSource;
  Call: NodeSummary;
  CallFilter: Scalars['CallFilter']['output'];
  Change: ChangeSource;
  ComparedSet: ComparedSetSource;
  Consultation: NodeSummary;
  ConsultationFilter: Scalars['ConsultationFilter']['output'];
  ConsultationWindow: ConsultationWindowSource;
  ConsultationWindowPayload: ConsultationWindowPayloadSource;
  Contest: ContestSource;
  ContestEntry: ContestEntrySource;
  ContestEntryInput: ContestEntryInput;
  ContestEntryPayload: ContestEntryPayloadSource;
  ContestPayload: ContestPayloadSource;
  ContestPhaseInput: ContestPhaseInput;
  ContestPhaseTimes: ContestPhaseTimesSource;
  ContestVote: ContestVoteSource;
  Contribution: NodeSummary;
  ContributionFilter: Scalars['ContributionFilter']['output'];
  ContributionInput: Scalars['ContributionInput']['output'];
  Country: NodeSummary;
  CountryFilter: Scalars['CountryFilter']['output'];
  CrossTab: CrossTabSource;
  DateTime: Scalars['DateTime']['output'];
  DevelopmentGroup: Scalars['DevelopmentGroup']['output'];
  Dimension: Scalars['Dimension']['output'];
  Document: NodeSummary;
  DocumentFilter: Scalars['DocumentFilter']['output'];
  DocumentType: Scalars['DocumentType']['output'];
  Door: DoorSource;
  EnterContestInput: EnterContestInput;
  ErasePersonInput: ErasePersonInput;
  Erasure: ErasureSource;
  ErasurePayload: ErasurePayloadSource;
  Event: NodeSummary;
  EventFigure: NodeSummary;
  EventFigureFilter: Scalars['EventFigureFilter']['output'];
  EventFilter: Scalars['EventFilter']['output'];
  EventFormat: NodeSummary;
  EventFormatFilter: Scalars['EventFormatFilter']['output'];
  EventFormatType: Scalars['EventFormatType']['output'];
  EventStatus: Scalars['EventStatus']['output'];
  Facet: FacetSource;
  FieldChange: FieldChangeSource;
  Figure: FigureSource;
  Finding: NodeSummary;
  FindingFilter: Scalars['FindingFilter']['output'];
  FindingType: Scalars['FindingType']['output'];
  Float: Scalars['Float']['output'];
  Gap: GapSource;
  GdcObjective: NodeSummary;
  GdcObjectiveFilter: Scalars['GdcObjectiveFilter']['output'];
  HalfDay: Scalars['HalfDay']['output'];
  HlpfTheme: NodeSummary;
  HlpfThemeFilter: Scalars['HlpfThemeFilter']['output'];
  ID: Scalars['ID']['output'];
  Indicator: NodeSummary;
  IndicatorFilter: Scalars['IndicatorFilter']['output'];
  IndicatorTier: Scalars['IndicatorTier']['output'];
  Int: Scalars['Int']['output'];
  IntRange: IntRange;
  JSON: Scalars['JSON']['output'];
  KeyMatch: KeyMatch;
  Kind: Scalars['Kind']['output'];
  Label: NodeSummary;
  LabelFilter: Scalars['LabelFilter']['output'];
  LabelForm: Scalars['LabelForm']['output'];
  Language: Scalars['Language']['output'];
  LikelyDuplicate: LikelyDuplicateSource;
  Link: Scalars['Link']['output'];
  Linkage: NodeSummary;
  LinkageFilter: Scalars['LinkageFilter']['output'];
  LinkageInput: Scalars['LinkageInput']['output'];
  LinkageLevel: Scalars['LinkageLevel']['output'];
  LinkageOrigin: Scalars['LinkageOrigin']['output'];
  LocalName: LocalNameSource;
  Match: MatchSource;
  Matrix: MatrixSource;
  MatrixCell: MatrixCellSource;
  Membership: NodeSummary;
  MembershipFilter: Scalars['MembershipFilter']['output'];
  MembershipRole: Scalars['MembershipRole']['output'];
  Merge: MergeSource;
  MergePayload: MergePayloadSource;
  MergeRecordsInput: MergeRecordsInput;
  Milestone: NodeSummary;
  MilestoneFilter: Scalars['MilestoneFilter']['output'];
  Mutation: Record<PropertyKey, never>;
  NamedSet: NamedSet;
  Node: NodeSummary;
  NodeFilter: Scalars['NodeFilter']['output'];
  Objective: NodeSummary;
  ObjectiveFilter: Scalars['ObjectiveFilter']['output'];
  ObjectiveType: Scalars['ObjectiveType']['output'];
  Omission: OmissionSource;
  OpenConsultationInput: OpenConsultationInput;
  PageInfo: PageInfoSource;
  PartialDate: Scalars['PartialDate']['output'];
  Participation: NodeSummary;
  ParticipationFilter: Scalars['ParticipationFilter']['output'];
  ParticipationTrack: Scalars['ParticipationTrack']['output'];
  Path: PathSource;
  PathStep: PathStepSource;
  Phase: NodeSummary;
  PhaseFilter: Scalars['PhaseFilter']['output'];
  PhaseProcess: Scalars['PhaseProcess']['output'];
  PhaseType: Scalars['PhaseType']['output'];
  PlanContestInput: PlanContestInput;
  Platform: Scalars['Platform']['output'];
  PlatformFigure: NodeSummary;
  PlatformFigureFilter: Scalars['PlatformFigureFilter']['output'];
  Pledge: NodeSummary;
  PledgeFilter: Scalars['PledgeFilter']['output'];
  PrizeCategory: NodeSummary;
  PrizeCategoryFilter: Scalars['PrizeCategoryFilter']['output'];
  PrizeCycle: NodeSummary;
  PrizeCycleFilter: Scalars['PrizeCycleFilter']['output'];
  PrizeEntry: NodeSummary;
  PrizeEntryFilter: Scalars['PrizeEntryFilter']['output'];
  PrizeStatus: Scalars['PrizeStatus']['output'];
  Problem: ProblemSource;
  Project: NodeSummary;
  ProjectFilter: Scalars['ProjectFilter']['output'];
  ProjectInput: Scalars['ProjectInput']['output'];
  ProjectStatus: Scalars['ProjectStatus']['output'];
  ProposeLinkageInput: ProposeLinkageInput;
  Provision: NodeSummary;
  ProvisionFilter: Scalars['ProvisionFilter']['output'];
  Query: Record<PropertyKey, never>;
  RecordChange: RecordChangeSource;
  Region: NodeSummary;
  RegionFilter: Scalars['RegionFilter']['output'];
  RegionType: Scalars['RegionType']['output'];
  RegionalReview: NodeSummary;
  RegionalReviewFilter: Scalars['RegionalReviewFilter']['output'];
  Resolution: ResolutionSource;
  ReviewReport: NodeSummary;
  ReviewReportFilter: Scalars['ReviewReportFilter']['output'];
  ReviseContributionInput: ReviseContributionInput;
  ReviseLinkageInput: ReviseLinkageInput;
  ReviseProjectInput: ReviseProjectInput;
  Revision: RevisionSource;
  Roadmap: NodeSummary;
  RoadmapFilter: Scalars['RoadmapFilter']['output'];
  RoadmapStep: NodeSummary;
  RoadmapStepFilter: Scalars['RoadmapStepFilter']['output'];
  Sdg: NodeSummary;
  SdgFilter: Scalars['SdgFilter']['output'];
  SdgTarget: NodeSummary;
  SdgTargetFilter: Scalars['SdgTargetFilter']['output'];
  SearchConnection: SearchConnectionSource;
  SearchEdge: SearchEdgeSource;
  SelectEntryInput: SelectEntryInput;
  Session: NodeSummary;
  SessionFilter: Scalars['SessionFilter']['output'];
  SetComparison: SetComparisonSource;
  SetDifference: SetDifferenceSource;
  SetIntersection: SetIntersectionSource;
  Shared: SharedSource;
  Similar: SimilarSource;
  SponsorTier: NodeSummary;
  SponsorTierFilter: Scalars['SponsorTierFilter']['output'];
  Stakeholder: NodeSummary;
  StakeholderFilter: Scalars['StakeholderFilter']['output'];
  StakeholderType: Scalars['StakeholderType']['output'];
  Step: Step;
  String: Scalars['String']['output'];
  Subgraph: SubgraphSource;
  SubgraphEdge: SubgraphEdgeSource;
  SubgraphNode: SubgraphNodeSource;
  Submission: SubmissionSource;
  SubmissionActionInput: SubmissionActionInput;
  SubmissionConnection: SubmissionConnectionSource;
  SubmissionEvent: SubmissionEventSource;
  SubmissionPayload: SubmissionPayloadSource;
  SubmitContributionInput: SubmitContributionInput;
  SubmitProjectInput: SubmitProjectInput;
  Suggestion: NodeSummary;
  SuggestionFilter: Scalars['SuggestionFilter']['output'];
  SuggestionType: Scalars['SuggestionType']['output'];
  Tag: TagSource;
  TagMatch: TagMatch;
  TagSuggestion: TagSuggestionSource;
  TagSuggestions: TagSuggestionsSource;
  TimelineEntry: TimelineEntrySource;
  TimelineKind: Scalars['TimelineKind']['output'];
  Traversal: TraversalSource;
  TraversalEnd: TraversalEndSource;
  TraversalKind: TraversalKindSource;
  TraverseMatch: TraverseMatch;
  UnmergeRecordsInput: UnmergeRecordsInput;
  Viewer: ViewerSource;
  VoteInput: VoteInput;
  WsisTarget: NodeSummary;
  WsisTargetFilter: Scalars['WsisTargetFilter']['output'];
};

export type ActionLineResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ActionLine'] = ResolversParentTypes['ActionLine']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<ActionLineHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<ActionLineLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ActionLineFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ActionLineFilter'], any> {
  name: 'ActionLineFilter';
}

export type AgendaItemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<AgendaItemHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<AgendaItemLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface AgendaItemFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AgendaItemFilter'], any> {
  name: 'AgendaItemFilter';
}

export interface BodyTypeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BodyType'], any> {
  name: 'BodyType';
}

export type BucketResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Bucket'] = ResolversParentTypes['Bucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelIn?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<BucketLabelInArgs, 'lang'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  whereType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CallResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<CallHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<CallLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CallFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CallFilter'], any> {
  name: 'CallFilter';
}

export type ChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<ChangeChangedArgs, 'first'>>;
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deleted?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<ChangeDeletedArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparedSetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ComparedSet'] = ResolversParentTypes['ComparedSet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  only?: Resolver<ResolversTypes['Door'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ConsultationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Consultation'] = ResolversParentTypes['Consultation']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<ConsultationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<ConsultationLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ConsultationFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ConsultationFilter'], any> {
  name: 'ConsultationFilter';
}

export type ConsultationWindowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConsultationWindow'] = ResolversParentTypes['ConsultationWindow']> = {
  closes?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consultation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsultationWindowPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ConsultationWindowPayload'] = ResolversParentTypes['ConsultationWindowPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ConsultationWindow']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContestResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Contest'] = ResolversParentTypes['Contest']> = {
  announcedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['ContestEntry']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  myVotes?: Resolver<ReadonlyArray<ResolversTypes['ContestVote']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openPhase?: Resolver<Maybe<ResolversTypes['ContestPhase']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['ContestPhaseTimes']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContestEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ContestEntry'] = ResolversParentTypes['ContestEntry']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['ContestAction']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PrizeStatus'], ParentType, ContextType>;
};

export type ContestEntryPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ContestEntryPayload'] = ResolversParentTypes['ContestEntryPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ContestEntry']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContestPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ContestPayload'] = ResolversParentTypes['ContestPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Contest']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContestPhaseTimesResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ContestPhaseTimes'] = ResolversParentTypes['ContestPhaseTimes']> = {
  closes?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['ContestPhase'], ParentType, ContextType>;
};

export type ContestVoteResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ContestVote'] = ResolversParentTypes['ContestVote']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<ContributionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<ContributionLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ContributionFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ContributionFilter'], any> {
  name: 'ContributionFilter';
}

export interface ContributionInputScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ContributionInput'], any> {
  name: 'ContributionInput';
}

export type CountryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<CountryHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<CountryLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CountryFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryFilter'], any> {
  name: 'CountryFilter';
}

export type CrossTabResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['CrossTab'] = ResolversParentTypes['CrossTab']> = {
  columnMissing?: Resolver<ResolversTypes['Door'], ParentType, ContextType>;
  columnTotals?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Bucket']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  rowMissing?: Resolver<ResolversTypes['Door'], ParentType, ContextType>;
  rowTotals?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Bucket']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<ReadonlyArray<Maybe<ResolversTypes['Float']>>>>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<CrossTabWhereArgs>>;
  whereType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DevelopmentGroupScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DevelopmentGroup'], any> {
  name: 'DevelopmentGroup';
}

export interface DimensionScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Dimension'], any> {
  name: 'Dimension';
}

export type DocumentResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<DocumentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<DocumentLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DocumentFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DocumentFilter'], any> {
  name: 'DocumentFilter';
}

export interface DocumentTypeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DocumentType'], any> {
  name: 'DocumentType';
}

export type DoorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Door'] = ResolversParentTypes['Door']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  whereType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ErasureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Erasure'] = ResolversParentTypes['Erasure']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ErasurePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ErasurePayload'] = ResolversParentTypes['ErasurePayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Erasure']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<EventHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<EventLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventFigureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventFigure'] = ResolversParentTypes['EventFigure']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<EventFigureHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<EventFigureLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EventFigureFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EventFigureFilter'], any> {
  name: 'EventFigureFilter';
}

export interface EventFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EventFilter'], any> {
  name: 'EventFilter';
}

export type EventFormatResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventFormat'] = ResolversParentTypes['EventFormat']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<EventFormatHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<EventFormatLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EventFormatFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EventFormatFilter'], any> {
  name: 'EventFormatFilter';
}

export interface EventFormatTypeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EventFormatType'], any> {
  name: 'EventFormatType';
}

export interface EventStatusScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EventStatus'], any> {
  name: 'EventStatus';
}

export type FacetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  buckets?: Resolver<ReadonlyArray<ResolversTypes['Bucket']>, ParentType, ContextType>;
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  filterField?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Door'], ParentType, ContextType>;
  totalBuckets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<FindingHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<FindingLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface FindingFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FindingFilter'], any> {
  name: 'FindingFilter';
}

export interface FindingTypeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FindingType'], any> {
  name: 'FindingType';
}

export type GapResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  actionLine?: Resolver<ResolversTypes['ActionLine'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Bucket'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  official?: Resolver<ReadonlyArray<ResolversTypes['Linkage']>, ParentType, ContextType>;
  pValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type GdcObjectiveResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['GdcObjective'] = ResolversParentTypes['GdcObjective']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<GdcObjectiveHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<GdcObjectiveLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface GdcObjectiveFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GdcObjectiveFilter'], any> {
  name: 'GdcObjectiveFilter';
}

export interface HalfDayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HalfDay'], any> {
  name: 'HalfDay';
}

export type HlpfThemeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['HlpfTheme'] = ResolversParentTypes['HlpfTheme']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<HlpfThemeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<HlpfThemeLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface HlpfThemeFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HlpfThemeFilter'], any> {
  name: 'HlpfThemeFilter';
}

export type IndicatorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<IndicatorHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<IndicatorLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface IndicatorFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IndicatorFilter'], any> {
  name: 'IndicatorFilter';
}

export interface IndicatorTierScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IndicatorTier'], any> {
  name: 'IndicatorTier';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface KindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Kind'], any> {
  name: 'Kind';
}

export type LabelResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<LabelHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<LabelLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LabelFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LabelFilter'], any> {
  name: 'LabelFilter';
}

export interface LabelFormScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LabelForm'], any> {
  name: 'LabelForm';
}

export interface LanguageScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Language'], any> {
  name: 'Language';
}

export type LikelyDuplicateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LikelyDuplicate'] = ResolversParentTypes['LikelyDuplicate']> = {
  likeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface LinkScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Link'], any> {
  name: 'Link';
}

export type LinkageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Linkage'] = ResolversParentTypes['Linkage']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<LinkageHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<LinkageLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LinkageFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LinkageFilter'], any> {
  name: 'LinkageFilter';
}

export interface LinkageInputScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LinkageInput'], any> {
  name: 'LinkageInput';
}

export interface LinkageLevelScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LinkageLevel'], any> {
  name: 'LinkageLevel';
}

export interface LinkageOriginScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LinkageOrigin'], any> {
  name: 'LinkageOrigin';
}

export type LocalNameResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['LocalName'] = ResolversParentTypes['LocalName']> = {
  lang?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  basis?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TagBasis']>>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  cell?: Resolver<Maybe<ResolversTypes['MatrixCell']>, ParentType, ContextType, RequireFields<MatrixCellArgs, 'actionLine' | 'column'>>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType, Partial<MatrixCellsArgs>>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Bucket']>, ParentType, ContextType>;
  counted?: Resolver<ReadonlyArray<ResolversTypes['Kind']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  declared?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  linkages?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType, Partial<MatrixLinkagesArgs>>;
  official?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Boolean']>>, ParentType, ContextType>;
  prizes?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ActionLine']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType, Partial<MatrixWhereArgs>>;
};

export type MatrixCellResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  actionLine?: Resolver<ResolversTypes['ActionLine'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Bucket'], ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declaredWhere?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  linkages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linkagesWhere?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  official?: Resolver<ReadonlyArray<ResolversTypes['Linkage']>, ParentType, ContextType>;
  prizes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prizesWhere?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessionsWhere?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MatrixStatus'], ParentType, ContextType>;
  unofficial?: Resolver<ReadonlyArray<ResolversTypes['Linkage']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<MembershipHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<MembershipLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface MembershipFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MembershipFilter'], any> {
  name: 'MembershipFilter';
}

export interface MembershipRoleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MembershipRole'], any> {
  name: 'MembershipRole';
}

export type MergeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Merge'] = ResolversParentTypes['Merge']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  duplicate?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moved?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<MergeMovedArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MergeOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type MergePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['MergePayload'] = ResolversParentTypes['MergePayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Merge']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<MilestoneHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<MilestoneLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  tookPlace?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface MilestoneFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MilestoneFilter'], any> {
  name: 'MilestoneFilter';
}

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptSubmission?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationAcceptSubmissionArgs, 'input'>>;
  announceContest?: Resolver<ResolversTypes['ContestPayload'], ParentType, ContextType, RequireFields<MutationAnnounceContestArgs, 'input'>>;
  claimSubmission?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationClaimSubmissionArgs, 'input'>>;
  enterContest?: Resolver<ResolversTypes['ContestEntryPayload'], ParentType, ContextType, RequireFields<MutationEnterContestArgs, 'input'>>;
  erasePerson?: Resolver<ResolversTypes['ErasurePayload'], ParentType, ContextType, RequireFields<MutationErasePersonArgs, 'input'>>;
  mergeRecords?: Resolver<ResolversTypes['MergePayload'], ParentType, ContextType, RequireFields<MutationMergeRecordsArgs, 'input'>>;
  nominateEntry?: Resolver<ResolversTypes['ContestEntryPayload'], ParentType, ContextType, RequireFields<MutationNominateEntryArgs, 'input'>>;
  openConsultation?: Resolver<ResolversTypes['ConsultationWindowPayload'], ParentType, ContextType, RequireFields<MutationOpenConsultationArgs, 'input'>>;
  planContest?: Resolver<ResolversTypes['ContestPayload'], ParentType, ContextType, RequireFields<MutationPlanContestArgs, 'input'>>;
  proposeLinkage?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationProposeLinkageArgs, 'input'>>;
  rejectSubmission?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationRejectSubmissionArgs, 'input'>>;
  releaseSubmission?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationReleaseSubmissionArgs, 'input'>>;
  reopenSubmission?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationReopenSubmissionArgs, 'input'>>;
  retireSubmission?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationRetireSubmissionArgs, 'input'>>;
  returnSubmission?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationReturnSubmissionArgs, 'input'>>;
  reviseContribution?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationReviseContributionArgs, 'input'>>;
  reviseLinkage?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationReviseLinkageArgs, 'input'>>;
  reviseProject?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationReviseProjectArgs, 'input'>>;
  selectEntry?: Resolver<ResolversTypes['ContestEntryPayload'], ParentType, ContextType, RequireFields<MutationSelectEntryArgs, 'input'>>;
  submitContribution?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationSubmitContributionArgs, 'input'>>;
  submitDraft?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationSubmitDraftArgs, 'input'>>;
  submitProject?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationSubmitProjectArgs, 'input'>>;
  unacceptSubmission?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationUnacceptSubmissionArgs, 'input'>>;
  unmergeRecords?: Resolver<ResolversTypes['MergePayload'], ParentType, ContextType, RequireFields<MutationUnmergeRecordsArgs, 'input'>>;
  vote?: Resolver<ResolversTypes['ContestPayload'], ParentType, ContextType, RequireFields<MutationVoteArgs, 'input'>>;
  withdrawSubmission?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationWithdrawSubmissionArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ActionLine' | 'AgendaItem' | 'Call' | 'Consultation' | 'Contribution' | 'Country' | 'Document' | 'Event' | 'EventFigure' | 'EventFormat' | 'Finding' | 'GdcObjective' | 'HlpfTheme' | 'Indicator' | 'Label' | 'Linkage' | 'Membership' | 'Milestone' | 'Objective' | 'Participation' | 'Phase' | 'PlatformFigure' | 'Pledge' | 'PrizeCategory' | 'PrizeCycle' | 'PrizeEntry' | 'Project' | 'Provision' | 'Region' | 'RegionalReview' | 'ReviewReport' | 'Roadmap' | 'RoadmapStep' | 'Sdg' | 'SdgTarget' | 'Session' | 'SponsorTier' | 'Stakeholder' | 'Suggestion' | 'WsisTarget', ParentType, ContextType>;
};

export interface NodeFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NodeFilter'], any> {
  name: 'NodeFilter';
}

export type ObjectiveResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Objective'] = ResolversParentTypes['Objective']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<ObjectiveHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<ObjectiveLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ObjectiveFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ObjectiveFilter'], any> {
  name: 'ObjectiveFilter';
}

export interface ObjectiveTypeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ObjectiveType'], any> {
  name: 'ObjectiveType';
}

export type OmissionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Omission'] = ResolversParentTypes['Omission']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type ParticipationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<ParticipationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<ParticipationLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ParticipationFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ParticipationFilter'], any> {
  name: 'ParticipationFilter';
}

export interface ParticipationTrackScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ParticipationTrack'], any> {
  name: 'ParticipationTrack';
}

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linkages?: Resolver<ReadonlyArray<ResolversTypes['Linkage']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  basis?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TagBasis']>>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type PhaseResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Phase'] = ResolversParentTypes['Phase']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<PhaseHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<PhaseLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PhaseFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhaseFilter'], any> {
  name: 'PhaseFilter';
}

export interface PhaseProcessScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhaseProcess'], any> {
  name: 'PhaseProcess';
}

export interface PhaseTypeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PhaseType'], any> {
  name: 'PhaseType';
}

export interface PlatformScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Platform'], any> {
  name: 'Platform';
}

export type PlatformFigureResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlatformFigure'] = ResolversParentTypes['PlatformFigure']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<PlatformFigureHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<PlatformFigureLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PlatformFigureFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PlatformFigureFilter'], any> {
  name: 'PlatformFigureFilter';
}

export type PledgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Pledge'] = ResolversParentTypes['Pledge']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<PledgeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<PledgeLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PledgeFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PledgeFilter'], any> {
  name: 'PledgeFilter';
}

export type PrizeCategoryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PrizeCategory'] = ResolversParentTypes['PrizeCategory']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<PrizeCategoryHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<PrizeCategoryLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PrizeCategoryFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PrizeCategoryFilter'], any> {
  name: 'PrizeCategoryFilter';
}

export type PrizeCycleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PrizeCycle'] = ResolversParentTypes['PrizeCycle']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<PrizeCycleHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<PrizeCycleLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PrizeCycleFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PrizeCycleFilter'], any> {
  name: 'PrizeCycleFilter';
}

export type PrizeEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PrizeEntry'] = ResolversParentTypes['PrizeEntry']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<PrizeEntryHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<PrizeEntryLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PrizeEntryFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PrizeEntryFilter'], any> {
  name: 'PrizeEntryFilter';
}

export interface PrizeStatusScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PrizeStatus'], any> {
  name: 'PrizeStatus';
}

export type ProblemResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  blocks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<ProjectHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<ProjectLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ProjectFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProjectFilter'], any> {
  name: 'ProjectFilter';
}

export interface ProjectInputScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProjectInput'], any> {
  name: 'ProjectInput';
}

export interface ProjectStatusScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProjectStatus'], any> {
  name: 'ProjectStatus';
}

export type ProvisionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<ProvisionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<ProvisionLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ProvisionFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProvisionFilter'], any> {
  name: 'ProvisionFilter';
}

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actionLine?: Resolver<Maybe<ResolversTypes['ActionLine']>, ParentType, ContextType, RequireFields<QueryActionLineArgs, 'code'>>;
  actionLines?: Resolver<ReadonlyArray<ResolversTypes['ActionLine']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Query'], ParentType, ContextType, RequireFields<QueryAsOfArgs, 'revision'>>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'after' | 'first'>>;
  consultationWindow?: Resolver<Maybe<ResolversTypes['ConsultationWindow']>, ParentType, ContextType, RequireFields<QueryConsultationWindowArgs, 'consultation'>>;
  contest?: Resolver<Maybe<ResolversTypes['Contest']>, ParentType, ContextType, RequireFields<QueryContestArgs, 'key'>>;
  contests?: Resolver<ReadonlyArray<ResolversTypes['Contest']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapsArgs, 'basis' | 'columns' | 'first'>>;
  likelyDuplicates?: Resolver<ReadonlyArray<ResolversTypes['LikelyDuplicate']>, ParentType, ContextType, RequireFields<QueryLikelyDuplicatesArgs, 'first' | 'title'>>;
  matrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryMatrixArgs, 'basis' | 'columns'>>;
  merge?: Resolver<Maybe<ResolversTypes['Merge']>, ParentType, ContextType, RequireFields<QueryMergeArgs, 'duplicate'>>;
  mySubmissions?: Resolver<ResolversTypes['SubmissionConnection'], ParentType, ContextType, RequireFields<QueryMySubmissionsArgs, 'first' | 'ofOrganisation'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'limit' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  resolve?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'ids'>>;
  reviewQueue?: Resolver<ResolversTypes['SubmissionConnection'], ParentType, ContextType, RequireFields<QueryReviewQueueArgs, 'first' | 'states'>>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  sdg?: Resolver<Maybe<ResolversTypes['Sdg']>, ParentType, ContextType, RequireFields<QuerySdgArgs, 'number'>>;
  sdgTarget?: Resolver<Maybe<ResolversTypes['SdgTarget']>, ParentType, ContextType, RequireFields<QuerySdgTargetArgs, 'code'>>;
  sdgs?: Resolver<ReadonlyArray<ResolversTypes['Sdg']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  sets?: Resolver<ResolversTypes['SetComparison'], ParentType, ContextType, RequireFields<QuerySetsArgs, 'basis' | 'sets'>>;
  submission?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType, RequireFields<QuerySubmissionArgs, 'id'>>;
  suggestTags?: Resolver<ResolversTypes['TagSuggestions'], ParentType, ContextType, RequireFields<QuerySuggestTagsArgs, 'first' | 'text'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType, Partial<QueryTimelineArgs>>;
  traverse?: Resolver<ResolversTypes['Traversal'], ParentType, ContextType, RequireFields<QueryTraverseArgs, 'first' | 'from' | 'steps'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  action?: Resolver<ResolversTypes['RecordAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FieldChange']>>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<RegionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<RegionLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RegionFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionFilter'], any> {
  name: 'RegionFilter';
}

export interface RegionTypeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionType'], any> {
  name: 'RegionType';
}

export type RegionalReviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RegionalReview'] = ResolversParentTypes['RegionalReview']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<RegionalReviewHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<RegionalReviewLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RegionalReviewFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionalReviewFilter'], any> {
  name: 'RegionalReviewFilter';
}

export type ResolutionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  asked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResolutionStatus'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ReviewReportResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ReviewReport'] = ResolversParentTypes['ReviewReport']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<ReviewReportHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<ReviewReportLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface ReviewReportFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ReviewReportFilter'], any> {
  name: 'ReviewReportFilter';
}

export type RevisionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lagMillis?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoadmapResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Roadmap'] = ResolversParentTypes['Roadmap']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<RoadmapHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<RoadmapLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RoadmapFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RoadmapFilter'], any> {
  name: 'RoadmapFilter';
}

export type RoadmapStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RoadmapStep'] = ResolversParentTypes['RoadmapStep']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<RoadmapStepHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<RoadmapStepLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RoadmapStepFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RoadmapStepFilter'], any> {
  name: 'RoadmapStepFilter';
}

export type SdgResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Sdg'] = ResolversParentTypes['Sdg']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<SdgHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<SdgLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SdgFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SdgFilter'], any> {
  name: 'SdgFilter';
}

export type SdgTargetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SdgTarget'] = ResolversParentTypes['SdgTarget']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<SdgTargetHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<SdgTargetLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SdgTargetFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SdgTargetFilter'], any> {
  name: 'SdgTargetFilter';
}

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<SearchConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<SessionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<SessionLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SessionFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SessionFilter'], any> {
  name: 'SessionFilter';
}

export type SetComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetComparison'] = ResolversParentTypes['SetComparison']> = {
  common?: Resolver<ResolversTypes['Door'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['SetDifference']>, ParentType, ContextType>;
  intersections?: Resolver<ReadonlyArray<ResolversTypes['SetIntersection']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  sets?: Resolver<ReadonlyArray<ResolversTypes['ComparedSet']>, ParentType, ContextType>;
  union?: Resolver<ResolversTypes['Door'], ParentType, ContextType>;
};

export type SetDifferenceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetDifference'] = ResolversParentTypes['SetDifference']> = {
  both?: Resolver<ResolversTypes['Door'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  in?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notIn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type SetIntersectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SetIntersection'] = ResolversParentTypes['SetIntersection']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type SharedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Shared'] = ResolversParentTypes['Shared']> = {
  bits?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  over?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Similar'] = ResolversParentTypes['Similar']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['Shared']>, ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SponsorTierResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SponsorTier'] = ResolversParentTypes['SponsorTier']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<SponsorTierHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<SponsorTierLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SponsorTierFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SponsorTierFilter'], any> {
  name: 'SponsorTierFilter';
}

export type StakeholderResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Stakeholder'] = ResolversParentTypes['Stakeholder']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<StakeholderHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<StakeholderLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface StakeholderFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StakeholderFilter'], any> {
  name: 'StakeholderFilter';
}

export interface StakeholderTypeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['StakeholderType'], any> {
  name: 'StakeholderType';
}

export type SubgraphResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubgraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubgraphNode']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['Omission']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubgraphEdge'] = ResolversParentTypes['SubgraphEdge']> = {
  basis?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TagBasis']>>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SubgraphNodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubgraphNode'] = ResolversParentTypes['SubgraphNode']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  relevance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SubmissionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['SubmissionAction']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  claimedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  duplicates?: Resolver<ReadonlyArray<ResolversTypes['LikelyDuplicate']>, ParentType, ContextType, RequireFields<SubmissionDuplicatesArgs, 'first'>>;
  events?: Resolver<ReadonlyArray<ResolversTypes['SubmissionEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubmissionState'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['TagSuggestions'], ParentType, ContextType, RequireFields<SubmissionSuggestionsArgs, 'first'>>;
  values?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type SubmissionConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubmissionConnection'] = ResolversParentTypes['SubmissionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Submission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SubmissionEventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubmissionEvent'] = ResolversParentTypes['SubmissionEvent']> = {
  action?: Resolver<ResolversTypes['SubmissionAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['SubmissionState']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['SubmissionState'], ParentType, ContextType>;
};

export type SubmissionPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SubmissionPayload'] = ResolversParentTypes['SubmissionPayload']> = {
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Submission']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<SuggestionHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<SuggestionLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SuggestionFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SuggestionFilter'], any> {
  name: 'SuggestionFilter';
}

export interface SuggestionTypeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SuggestionType'], any> {
  name: 'SuggestionType';
}

export type TagResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  basis?: Resolver<ResolversTypes['TagBasis'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type TagSuggestionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TagSuggestion'] = ResolversParentTypes['TagSuggestion']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TagSuggestionsResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TagSuggestions'] = ResolversParentTypes['TagSuggestions']> = {
  actionLines?: Resolver<ReadonlyArray<ResolversTypes['TagSuggestion']>, ParentType, ContextType>;
  sdgTargets?: Resolver<ReadonlyArray<ResolversTypes['TagSuggestion']>, ParentType, ContextType>;
  sdgs?: Resolver<ReadonlyArray<ResolversTypes['TagSuggestion']>, ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  dateEnd?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standsFor?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EventStatus']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tookPlace?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface TimelineKindScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimelineKind'], any> {
  name: 'TimelineKind';
}

export type TraversalResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Traversal'] = ResolversParentTypes['Traversal']> = {
  ends?: Resolver<ReadonlyArray<ResolversTypes['TraversalEnd']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<TraversalFacetsArgs, 'by' | 'first'>>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['TraversalKind']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraversalEndResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TraversalEnd'] = ResolversParentTypes['TraversalEnd']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TraversalKindResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TraversalKind'] = ResolversParentTypes['TraversalKind']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  development?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type WsisTargetResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WsisTarget'] = ResolversParentTypes['WsisTarget']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType, RequireFields<WsisTargetHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalName'], ParentType, ContextType, RequireFields<WsisTargetLabelArgs, 'lang'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface WsisTargetFilterScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['WsisTargetFilter'], any> {
  name: 'WsisTargetFilter';
}

export type Resolvers<ContextType = ApiContext> = {
  ActionLine?: ActionLineResolvers<ContextType>;
  ActionLineFilter?: GraphQLScalarType;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AgendaItemFilter?: GraphQLScalarType;
  BodyType?: GraphQLScalarType;
  Bucket?: BucketResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallFilter?: GraphQLScalarType;
  Change?: ChangeResolvers<ContextType>;
  ComparedSet?: ComparedSetResolvers<ContextType>;
  Consultation?: ConsultationResolvers<ContextType>;
  ConsultationFilter?: GraphQLScalarType;
  ConsultationWindow?: ConsultationWindowResolvers<ContextType>;
  ConsultationWindowPayload?: ConsultationWindowPayloadResolvers<ContextType>;
  Contest?: ContestResolvers<ContextType>;
  ContestEntry?: ContestEntryResolvers<ContextType>;
  ContestEntryPayload?: ContestEntryPayloadResolvers<ContextType>;
  ContestPayload?: ContestPayloadResolvers<ContextType>;
  ContestPhaseTimes?: ContestPhaseTimesResolvers<ContextType>;
  ContestVote?: ContestVoteResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  ContributionFilter?: GraphQLScalarType;
  ContributionInput?: GraphQLScalarType;
  Country?: CountryResolvers<ContextType>;
  CountryFilter?: GraphQLScalarType;
  CrossTab?: CrossTabResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DevelopmentGroup?: GraphQLScalarType;
  Dimension?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentFilter?: GraphQLScalarType;
  DocumentType?: GraphQLScalarType;
  Door?: DoorResolvers<ContextType>;
  Erasure?: ErasureResolvers<ContextType>;
  ErasurePayload?: ErasurePayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventFigure?: EventFigureResolvers<ContextType>;
  EventFigureFilter?: GraphQLScalarType;
  EventFilter?: GraphQLScalarType;
  EventFormat?: EventFormatResolvers<ContextType>;
  EventFormatFilter?: GraphQLScalarType;
  EventFormatType?: GraphQLScalarType;
  EventStatus?: GraphQLScalarType;
  Facet?: FacetResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingFilter?: GraphQLScalarType;
  FindingType?: GraphQLScalarType;
  Gap?: GapResolvers<ContextType>;
  GdcObjective?: GdcObjectiveResolvers<ContextType>;
  GdcObjectiveFilter?: GraphQLScalarType;
  HalfDay?: GraphQLScalarType;
  HlpfTheme?: HlpfThemeResolvers<ContextType>;
  HlpfThemeFilter?: GraphQLScalarType;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorFilter?: GraphQLScalarType;
  IndicatorTier?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Kind?: GraphQLScalarType;
  Label?: LabelResolvers<ContextType>;
  LabelFilter?: GraphQLScalarType;
  LabelForm?: GraphQLScalarType;
  Language?: GraphQLScalarType;
  LikelyDuplicate?: LikelyDuplicateResolvers<ContextType>;
  Link?: GraphQLScalarType;
  Linkage?: LinkageResolvers<ContextType>;
  LinkageFilter?: GraphQLScalarType;
  LinkageInput?: GraphQLScalarType;
  LinkageLevel?: GraphQLScalarType;
  LinkageOrigin?: GraphQLScalarType;
  LocalName?: LocalNameResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipFilter?: GraphQLScalarType;
  MembershipRole?: GraphQLScalarType;
  Merge?: MergeResolvers<ContextType>;
  MergePayload?: MergePayloadResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneFilter?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeFilter?: GraphQLScalarType;
  Objective?: ObjectiveResolvers<ContextType>;
  ObjectiveFilter?: GraphQLScalarType;
  ObjectiveType?: GraphQLScalarType;
  Omission?: OmissionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationFilter?: GraphQLScalarType;
  ParticipationTrack?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Phase?: PhaseResolvers<ContextType>;
  PhaseFilter?: GraphQLScalarType;
  PhaseProcess?: GraphQLScalarType;
  PhaseType?: GraphQLScalarType;
  Platform?: GraphQLScalarType;
  PlatformFigure?: PlatformFigureResolvers<ContextType>;
  PlatformFigureFilter?: GraphQLScalarType;
  Pledge?: PledgeResolvers<ContextType>;
  PledgeFilter?: GraphQLScalarType;
  PrizeCategory?: PrizeCategoryResolvers<ContextType>;
  PrizeCategoryFilter?: GraphQLScalarType;
  PrizeCycle?: PrizeCycleResolvers<ContextType>;
  PrizeCycleFilter?: GraphQLScalarType;
  PrizeEntry?: PrizeEntryResolvers<ContextType>;
  PrizeEntryFilter?: GraphQLScalarType;
  PrizeStatus?: GraphQLScalarType;
  Problem?: ProblemResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectFilter?: GraphQLScalarType;
  ProjectInput?: GraphQLScalarType;
  ProjectStatus?: GraphQLScalarType;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionFilter?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionFilter?: GraphQLScalarType;
  RegionType?: GraphQLScalarType;
  RegionalReview?: RegionalReviewResolvers<ContextType>;
  RegionalReviewFilter?: GraphQLScalarType;
  Resolution?: ResolutionResolvers<ContextType>;
  ReviewReport?: ReviewReportResolvers<ContextType>;
  ReviewReportFilter?: GraphQLScalarType;
  Revision?: RevisionResolvers<ContextType>;
  Roadmap?: RoadmapResolvers<ContextType>;
  RoadmapFilter?: GraphQLScalarType;
  RoadmapStep?: RoadmapStepResolvers<ContextType>;
  RoadmapStepFilter?: GraphQLScalarType;
  Sdg?: SdgResolvers<ContextType>;
  SdgFilter?: GraphQLScalarType;
  SdgTarget?: SdgTargetResolvers<ContextType>;
  SdgTargetFilter?: GraphQLScalarType;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionFilter?: GraphQLScalarType;
  SetComparison?: SetComparisonResolvers<ContextType>;
  SetDifference?: SetDifferenceResolvers<ContextType>;
  SetIntersection?: SetIntersectionResolvers<ContextType>;
  Shared?: SharedResolvers<ContextType>;
  Similar?: SimilarResolvers<ContextType>;
  SponsorTier?: SponsorTierResolvers<ContextType>;
  SponsorTierFilter?: GraphQLScalarType;
  Stakeholder?: StakeholderResolvers<ContextType>;
  StakeholderFilter?: GraphQLScalarType;
  StakeholderType?: GraphQLScalarType;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphEdge?: SubgraphEdgeResolvers<ContextType>;
  SubgraphNode?: SubgraphNodeResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  SubmissionConnection?: SubmissionConnectionResolvers<ContextType>;
  SubmissionEvent?: SubmissionEventResolvers<ContextType>;
  SubmissionPayload?: SubmissionPayloadResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SuggestionFilter?: GraphQLScalarType;
  SuggestionType?: GraphQLScalarType;
  Tag?: TagResolvers<ContextType>;
  TagSuggestion?: TagSuggestionResolvers<ContextType>;
  TagSuggestions?: TagSuggestionsResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineKind?: GraphQLScalarType;
  Traversal?: TraversalResolvers<ContextType>;
  TraversalEnd?: TraversalEndResolvers<ContextType>;
  TraversalKind?: TraversalKindResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WsisTarget?: WsisTargetResolvers<ContextType>;
  WsisTargetFilter?: GraphQLScalarType;
};


/** Each field as a value, or as a method that takes the field's arguments and gives it. */
type Source<R> = {
  readonly [F in keyof R as Exclude<F, "__isTypeOf">]-?: NonNullable<R[F]> extends (
    parent: never, args: infer A, context: never, info: never) => infer T
    ? T | ((args: A, context: ApiContext, info: GraphQLResolveInfo) => T)
    : never;
};
export interface LocalNameSource extends Source<LocalNameResolvers> {}
export interface PageInfoSource extends Source<PageInfoResolvers> {}
export interface DoorSource extends Source<DoorResolvers> {}
export interface BucketSource extends Source<BucketResolvers> {}
export interface FacetSource extends Source<FacetResolvers> {}
export interface CrossTabSource extends Source<CrossTabResolvers> {}
export interface TagSource extends Source<TagResolvers> {}
export interface FigureSource extends Source<FigureResolvers> {}
export interface RevisionSource extends Source<RevisionResolvers> {}
export interface TraversalSource extends Source<TraversalResolvers> {}
export interface TraversalEndSource extends Source<TraversalEndResolvers> {}
export interface TraversalKindSource extends Source<TraversalKindResolvers> {}
export interface PathSource extends Source<PathResolvers> {}
export interface PathStepSource extends Source<PathStepResolvers> {}
export interface SubgraphSource extends Source<SubgraphResolvers> {}
export interface SubgraphNodeSource extends Source<SubgraphNodeResolvers> {}
export interface SubgraphEdgeSource extends Source<SubgraphEdgeResolvers> {}
export interface OmissionSource extends Source<OmissionResolvers> {}
export interface SimilarSource extends Source<SimilarResolvers> {}
export interface SharedSource extends Source<SharedResolvers> {}
export interface MatchSource extends Source<MatchResolvers> {}
export interface TimelineEntrySource extends Source<TimelineEntryResolvers> {}
export interface ChangeSource extends Source<ChangeResolvers> {}
export interface RecordChangeSource extends Source<RecordChangeResolvers> {}
export interface FieldChangeSource extends Source<FieldChangeResolvers> {}
export interface MatrixSource extends Source<MatrixResolvers> {}
export interface MatrixCellSource extends Source<MatrixCellResolvers> {}
export interface GapSource extends Source<GapResolvers> {}
export interface ResolutionSource extends Source<ResolutionResolvers> {}
export interface SearchConnectionSource extends Source<SearchConnectionResolvers> {}
export interface SearchEdgeSource extends Source<SearchEdgeResolvers> {}
export interface SetComparisonSource extends Source<SetComparisonResolvers> {}
export interface ComparedSetSource extends Source<ComparedSetResolvers> {}
export interface SetIntersectionSource extends Source<SetIntersectionResolvers> {}
export interface SetDifferenceSource extends Source<SetDifferenceResolvers> {}
export interface ViewerSource extends Source<ViewerResolvers> {}
export interface SubmissionSource extends Source<SubmissionResolvers> {}
export interface SubmissionEventSource extends Source<SubmissionEventResolvers> {}
export interface SubmissionConnectionSource extends Source<SubmissionConnectionResolvers> {}
export interface SubmissionPayloadSource extends Source<SubmissionPayloadResolvers> {}
export interface ProblemSource extends Source<ProblemResolvers> {}
export interface TagSuggestionsSource extends Source<TagSuggestionsResolvers> {}
export interface TagSuggestionSource extends Source<TagSuggestionResolvers> {}
export interface LikelyDuplicateSource extends Source<LikelyDuplicateResolvers> {}
export interface ConsultationWindowSource extends Source<ConsultationWindowResolvers> {}
export interface ConsultationWindowPayloadSource extends Source<ConsultationWindowPayloadResolvers> {}
export interface ContestSource extends Source<ContestResolvers> {}
export interface ContestPhaseTimesSource extends Source<ContestPhaseTimesResolvers> {}
export interface ContestEntrySource extends Source<ContestEntryResolvers> {}
export interface ContestVoteSource extends Source<ContestVoteResolvers> {}
export interface ContestPayloadSource extends Source<ContestPayloadResolvers> {}
export interface ContestEntryPayloadSource extends Source<ContestEntryPayloadResolvers> {}
export interface MergeSource extends Source<MergeResolvers> {}
export interface MergePayloadSource extends Source<MergePayloadResolvers> {}
export interface ErasureSource extends Source<ErasureResolvers> {}
export interface ErasurePayloadSource extends Source<ErasurePayloadResolvers> {}