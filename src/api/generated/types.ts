export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A point in time, ISO 8601. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. As a `where` it is a filter of the connection's own input type, to be passed back as a variable. */
  JSON: { input: unknown; output: unknown; }
  /** A date known to the year, the month or the day: `2015`, `2015-12`, `2015-12-16`. */
  PartialDate: { input: string; output: string; }
};

/** One of the eleven WSIS action lines, or one of the eight sub-lines of C7. */
export type ActionLine = Node & {
  __typename?: 'ActionLine';
  /** As `C1` or `C7-EHEA`. */
  code: Scalars['String']['output'];
  /** Agencies that facilitate the line. */
  facilitators: StakeholderConnection;
  /** Findings about the line; of C7, about its sub-lines too. */
  findings: FindingConnection;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  /** The lead facilitator, as far as a source says so. */
  leadFacilitator?: Maybe<Stakeholder>;
  /** Linkages of the line; of C7, those of its sub-lines too. */
  linkages: LinkageConnection;
  name: Scalars['String']['output'];
  /** The line that this sub-line belongs to; null for the eleven. */
  parent?: Maybe<ActionLine>;
  /** Prize categories of the line. */
  prizeCategories: PrizeCategoryConnection;
  /** Projects of the line; of C7, those of its sub-lines too. */
  projects: ProjectConnection;
  /** Sessions on the line; on C7, those on its sub-lines too. */
  sessions: SessionConnection;
  /** Action lines that share the most telling links, projects among them, and goals and targets of their linkages, with it. */
  similar: Array<Similar>;
  sources: Array<Scalars['String']['output']>;
  /** The sub-lines; empty except for C7. */
  subLines: ActionLineConnection;
  verified: Scalars['Boolean']['output'];
};


/** One of the eleven WSIS action lines, or one of the eight sub-lines of C7. */
export type ActionLineFacilitatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StakeholderOrder>>;
  where?: InputMaybe<StakeholderFilter>;
};


/** One of the eleven WSIS action lines, or one of the eight sub-lines of C7. */
export type ActionLineFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FindingOrder>>;
  where?: InputMaybe<FindingFilter>;
};


/** One of the eleven WSIS action lines, or one of the eight sub-lines of C7. */
export type ActionLineLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};


/** One of the eleven WSIS action lines, or one of the eight sub-lines of C7. */
export type ActionLineLinkagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkageOrder>>;
  where?: InputMaybe<LinkageFilter>;
};


/** One of the eleven WSIS action lines, or one of the eight sub-lines of C7. */
export type ActionLinePrizeCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PrizeCategoryOrder>>;
  where?: InputMaybe<PrizeCategoryFilter>;
};


/** One of the eleven WSIS action lines, or one of the eight sub-lines of C7. */
export type ActionLineProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrder>>;
  where?: InputMaybe<ProjectFilter>;
};


/** One of the eleven WSIS action lines, or one of the eight sub-lines of C7. */
export type ActionLineSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SessionOrder>>;
  where?: InputMaybe<SessionFilter>;
};


/** One of the eleven WSIS action lines, or one of the eight sub-lines of C7. */
export type ActionLineSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One of the eleven WSIS action lines, or one of the eight sub-lines of C7. */
export type ActionLineSubLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActionLineOrder>>;
  where?: InputMaybe<ActionLineFilter>;
};

/** A set of actionLines: page it, count it, facet it, cross-tabulate it. */
export type ActionLineConnection = {
  __typename?: 'ActionLineConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<ActionLineEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<ActionLine>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of actionLines: page it, count it, facet it, cross-tabulate it. */
export type ActionLineConnectionCrossTabArgs = {
  columns: ActionLineDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: ActionLineDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of actionLines: page it, count it, facet it, cross-tabulate it. */
export type ActionLineConnectionFacetsArgs = {
  by: Array<ActionLineDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of actionLines: page it, count it, facet it, cross-tabulate it. */
export type ActionLineConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What actionLines can be ordered by the number of; those that pass the filter count, all for `{}`. */
export type ActionLineCount =
  /** Agencies that facilitate the line. */
  { facilitators: StakeholderFilter; findings?: never; linkages?: never; prizeCategories?: never; projects?: never; sessions?: never; subLines?: never; }
  |  /** Findings about the line; of C7, about its sub-lines too. */
  { facilitators?: never; findings: FindingFilter; linkages?: never; prizeCategories?: never; projects?: never; sessions?: never; subLines?: never; }
  |  /** Linkages of the line; of C7, those of its sub-lines too. */
  { facilitators?: never; findings?: never; linkages: LinkageFilter; prizeCategories?: never; projects?: never; sessions?: never; subLines?: never; }
  |  /** Prize categories of the line. */
  { facilitators?: never; findings?: never; linkages?: never; prizeCategories: PrizeCategoryFilter; projects?: never; sessions?: never; subLines?: never; }
  |  /** Projects of the line; of C7, those of its sub-lines too. */
  { facilitators?: never; findings?: never; linkages?: never; prizeCategories?: never; projects: ProjectFilter; sessions?: never; subLines?: never; }
  |  /** Sessions on the line; on C7, those on its sub-lines too. */
  { facilitators?: never; findings?: never; linkages?: never; prizeCategories?: never; projects?: never; sessions: SessionFilter; subLines?: never; }
  |  /** The sub-lines; empty except for C7. */
  { facilitators?: never; findings?: never; linkages?: never; prizeCategories?: never; projects?: never; sessions?: never; subLines: ActionLineFilter; };

/** What actionLines can be counted by. */
export type ActionLineDimension =
  /** Facilitator. */
  | 'STAKEHOLDER';

export type ActionLineEdge = {
  __typename?: 'ActionLineEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: ActionLine;
};

/** Conditions on actionLines; those in one object must all hold. */
export type ActionLineFilter = {
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<ActionLineFilter>>;
  /** Agencies that facilitate the line. */
  facilitators?: InputMaybe<StakeholderMatch>;
  /** Findings about the line; of C7, about its sub-lines too. */
  findings?: InputMaybe<FindingMatch>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The lead facilitator, as far as a source says so. */
  leadFacilitators?: InputMaybe<StakeholderMatch>;
  /** Linkages of the line; of C7, those of its sub-lines too. */
  linkages?: InputMaybe<LinkageMatch>;
  not?: InputMaybe<ActionLineFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ActionLineFilter>>;
  /** The line that this sub-line belongs to; null for the eleven. */
  parents?: InputMaybe<KeyMatch>;
  /** Prize categories of the line. */
  prizeCategories?: InputMaybe<KeyMatch>;
  /** Projects of the line; of C7, those of its sub-lines too. */
  projects?: InputMaybe<ProjectMatch>;
  /** Sessions on the line; on C7, those on its sub-lines too. */
  sessions?: InputMaybe<SessionMatch>;
  /** The sub-lines; empty except for C7. */
  subLines?: InputMaybe<KeyMatch>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type ActionLineOrder = {
  /** By how many are linked, as the field of that name counts them under the connection's basis. */
  count?: InputMaybe<ActionLineCount>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either this or `count`. */
  field?: InputMaybe<ActionLineOrderField>;
};

/** Fields that actionLines can be ordered by. */
export type ActionLineOrderField =
  | 'ID'
  | 'NAME';

/** The records that hold one key of a dimension. */
export type Bucket = {
  __typename?: 'Bucket';
  /** Distinct records. A record with several keys counts once in each, so buckets may add up to more than the total. */
  count: Scalars['Int']['output'];
  /** A key that filters take. */
  key: Scalars['String']['output'];
  /** The key in words, in English. */
  label: Scalars['String']['output'];
  /** The key in words, in the first of these languages that there is a label in; else `label`, and `lang` says so. */
  labelIn: LocalName;
  /** The node behind the key; null where the key is a value, as a year. */
  node?: Maybe<Node>;
  /** Lists exactly the records counted, basis written out. */
  where: Scalars['JSON']['output'];
};


/** The records that hold one key of a dimension. */
export type BucketLabelInArgs = {
  lang: Array<Scalars['String']['input']>;
};

export type ComparedSet = {
  __typename?: 'ComparedSet';
  count: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  /** In this set alone. */
  only: Door;
  where: Scalars['JSON']['output'];
};

/** A State or territory with an ISO 3166-1 code. Memberships and groups are those of today. */
export type Country = Node & {
  __typename?: 'Country';
  ceptMember?: Maybe<Scalars['Boolean']['output']>;
  developmentGroups: Array<DevelopmentGroup>;
  id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2. */
  iso2?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-3. */
  iso3: Scalars['String']['output'];
  /** Member of ITU in its own right. */
  ituMember?: Maybe<Scalars['Boolean']['output']>;
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  /** UN M49 code, three digits. */
  m49?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Projects that work in the country. */
  projects: ProjectConnection;
  /** ITU's development region. */
  region?: Maybe<Region>;
  /** Countries that share the most telling links, and tags of their projects, with it. */
  similar: Array<Similar>;
  sources: Array<Scalars['String']['output']>;
  /** Stakeholders based in the country. */
  stakeholders: StakeholderConnection;
  /** UN regional commissions it is a full member of. */
  unCommissions: RegionConnection;
  verified: Scalars['Boolean']['output'];
};


/** A State or territory with an ISO 3166-1 code. Memberships and groups are those of today. */
export type CountryLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};


/** A State or territory with an ISO 3166-1 code. Memberships and groups are those of today. */
export type CountryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrder>>;
  where?: InputMaybe<ProjectFilter>;
};


/** A State or territory with an ISO 3166-1 code. Memberships and groups are those of today. */
export type CountrySimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A State or territory with an ISO 3166-1 code. Memberships and groups are those of today. */
export type CountryStakeholdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StakeholderOrder>>;
  where?: InputMaybe<StakeholderFilter>;
};


/** A State or territory with an ISO 3166-1 code. Memberships and groups are those of today. */
export type CountryUnCommissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RegionFilter>;
};

/** A set of countries: page it, count it, facet it, cross-tabulate it. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<CountryEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<Country>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of countries: page it, count it, facet it, cross-tabulate it. */
export type CountryConnectionCrossTabArgs = {
  columns: CountryDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: CountryDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of countries: page it, count it, facet it, cross-tabulate it. */
export type CountryConnectionFacetsArgs = {
  by: Array<CountryDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of countries: page it, count it, facet it, cross-tabulate it. */
export type CountryConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What countries can be ordered by the number of; those that pass the filter count, all for `{}`. */
export type CountryCount =
  /** Projects that work in the country. */
  { projects: ProjectFilter; stakeholders?: never; unCommissions?: never; }
  |  /** Stakeholders based in the country. */
  { projects?: never; stakeholders: StakeholderFilter; unCommissions?: never; }
  |  /** UN regional commissions it is a full member of. */
  { projects?: never; stakeholders?: never; unCommissions: RegionFilter; };

/** What countries can be counted by. */
export type CountryDimension =
  /** LDC, LLDC, SIDS. */
  | 'DEVELOPMENT_GROUP'
  /** ITU region. */
  | 'REGION'
  /** UN regional commission. */
  | 'UN_COMMISSION';

export type CountryEdge = {
  __typename?: 'CountryEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: Country;
};

/** Conditions on countries; those in one object must all hold. */
export type CountryFilter = {
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<CountryFilter>>;
  /** LDC, LLDC, SIDS. */
  developmentGroups?: InputMaybe<KeyMatch>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  not?: InputMaybe<CountryFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<CountryFilter>>;
  /** Projects that work in the country. */
  projects?: InputMaybe<ProjectMatch>;
  /** ITU's development region. */
  regions?: InputMaybe<KeyMatch>;
  /** Stakeholders based in the country. */
  stakeholders?: InputMaybe<StakeholderMatch>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** UN regional commissions it is a full member of. */
  unCommissions?: InputMaybe<KeyMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type CountryOrder = {
  /** By how many are linked, as the field of that name counts them under the connection's basis. */
  count?: InputMaybe<CountryCount>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either this or `count`. */
  field?: InputMaybe<CountryOrderField>;
};

/** Fields that countries can be ordered by. */
export type CountryOrderField =
  | 'CEPT_MEMBER'
  | 'ID'
  | 'ISO2'
  | 'ITU_MEMBER'
  | 'M49'
  | 'NAME';

/** Two dimensions against each other. Counts are of distinct records: one with several keys stands in several cells, so cells may add up to more than the total. */
export type CrossTab = {
  __typename?: 'CrossTab';
  /** Records without a key of the columns' dimension. */
  columnMissing: Door;
  columnTotals: Array<Scalars['Int']['output']>;
  /** With each column's total, which ignores the rows. */
  columns: Array<Bucket>;
  /** counts[row][column] */
  counts: Array<Array<Scalars['Int']['output']>>;
  /** Records without a key of the rows' dimension. */
  rowMissing: Door;
  rowTotals: Array<Scalars['Int']['output']>;
  /** With each row's total, which ignores the columns. In natural order; the largest, where there are more than asked for. */
  rows: Array<Bucket>;
  /** Records of the set: the connection's totalCount. */
  total: Scalars['Int']['output'];
  /** The measure asked for, as values[row][column]; null where it is undefined. */
  values?: Maybe<Array<Array<Maybe<Scalars['Float']['output']>>>>;
  /** The door of a cell; with one key left out that of a margin, with both that of the whole. */
  where: Scalars['JSON']['output'];
};


/** Two dimensions against each other. Counts are of distinct records: one with several keys stands in several cells, so cells may add up to more than the total. */
export type CrossTabWhereArgs = {
  column?: InputMaybe<Scalars['String']['input']>;
  row?: InputMaybe<Scalars['String']['input']>;
};

/** Groups of countries in special situations, as listed by the United Nations at present. */
export type DevelopmentGroup =
  /** Least developed countries */
  | 'LDC'
  /** Landlocked developing countries */
  | 'LLDC'
  /** Small island developing States */
  | 'SIDS';

/** What sets can be counted by; each kind has its own part of these. */
export type Dimension =
  | 'ACTION_LINE'
  | 'ACTION_LINE_GROUP'
  | 'COUNTRY'
  | 'DEVELOPMENT_GROUP'
  | 'DOCUMENT'
  | 'EVENT'
  | 'FORMAT'
  | 'KIND'
  | 'LANGUAGE'
  | 'LEVEL'
  | 'OF_KIND'
  | 'ORIGIN'
  | 'PRIZE_CATEGORY'
  | 'PRIZE_STATUS'
  | 'PRIZE_YEAR'
  | 'REGION'
  | 'SDG'
  | 'SDG_TARGET'
  | 'STAKEHOLDER'
  | 'STAKEHOLDER_TYPE'
  | 'STATUS'
  | 'TYPE'
  | 'UN_COMMISSION'
  | 'YEAR';

export type Direction =
  /** Both. */
  | 'ANY'
  /** Back to the nodes that hold the link. */
  | 'IN'
  /** From the node that holds the link. */
  | 'OUT';

/** An outcome document, resolution, report or other text that the framework rests on. */
export type Document = Node & {
  __typename?: 'Document';
  /** Findings that the document states. */
  findings: FindingConnection;
  id: Scalars['ID']['output'];
  /** The issuer as the source writes it; those that are known stand in `stakeholders`. */
  issuerText?: Maybe<Scalars['String']['output']>;
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  /** Linkages that the document states. */
  linkages: LinkageConnection;
  name: Scalars['String']['output'];
  sources: Array<Scalars['String']['output']>;
  /** Issuers that are known stakeholders. */
  stakeholders: StakeholderConnection;
  /** As `A/RES/70/125`. */
  symbol?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  type?: Maybe<DocumentType>;
  url?: Maybe<Scalars['String']['output']>;
  verified: Scalars['Boolean']['output'];
  year?: Maybe<Scalars['Int']['output']>;
};


/** An outcome document, resolution, report or other text that the framework rests on. */
export type DocumentFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FindingOrder>>;
  where?: InputMaybe<FindingFilter>;
};


/** An outcome document, resolution, report or other text that the framework rests on. */
export type DocumentLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};


/** An outcome document, resolution, report or other text that the framework rests on. */
export type DocumentLinkagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkageOrder>>;
  where?: InputMaybe<LinkageFilter>;
};


/** An outcome document, resolution, report or other text that the framework rests on. */
export type DocumentStakeholdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StakeholderOrder>>;
  where?: InputMaybe<StakeholderFilter>;
};

/** A set of documents: page it, count it, facet it, cross-tabulate it. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<DocumentEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of documents: page it, count it, facet it, cross-tabulate it. */
export type DocumentConnectionCrossTabArgs = {
  columns: DocumentDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: DocumentDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of documents: page it, count it, facet it, cross-tabulate it. */
export type DocumentConnectionFacetsArgs = {
  by: Array<DocumentDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of documents: page it, count it, facet it, cross-tabulate it. */
export type DocumentConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What documents can be ordered by the number of; those that pass the filter count, all for `{}`. */
export type DocumentCount =
  /** Findings that the document states. */
  { findings: FindingFilter; linkages?: never; stakeholders?: never; }
  |  /** Linkages that the document states. */
  { findings?: never; linkages: LinkageFilter; stakeholders?: never; }
  |  /** Issuers that are known stakeholders. */
  { findings?: never; linkages?: never; stakeholders: StakeholderFilter; };

/** What documents can be counted by. */
export type DocumentDimension =
  /** Issuer. */
  | 'STAKEHOLDER'
  /** Type. */
  | 'TYPE'
  /** Year. */
  | 'YEAR';

export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: Document;
};

/** Conditions on documents; those in one object must all hold. */
export type DocumentFilter = {
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<DocumentFilter>>;
  /** Findings that the document states. */
  findings?: InputMaybe<FindingMatch>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Linkages that the document states. */
  linkages?: InputMaybe<LinkageMatch>;
  not?: InputMaybe<DocumentFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<DocumentFilter>>;
  /** Issuers that are known stakeholders. */
  stakeholders?: InputMaybe<StakeholderMatch>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Type. */
  types?: InputMaybe<KeyMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Year. */
  years?: InputMaybe<IntRange>;
};

/** Links to documents, by their keys or by a filter of their own. */
export type DocumentMatch = {
  all?: InputMaybe<Array<Scalars['String']['input']>>;
  any?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which tags count, where the link is a tag; left out, the connection's. */
  basis?: InputMaybe<Array<TagBasis>>;
  /** Whether there is any at all. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether any of them passes the filter. */
  some?: InputMaybe<DocumentFilter>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type DocumentOrder = {
  /** By how many are linked, as the field of that name counts them under the connection's basis. */
  count?: InputMaybe<DocumentCount>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either this or `count`. */
  field?: InputMaybe<DocumentOrderField>;
};

/** Fields that documents can be ordered by. */
export type DocumentOrderField =
  | 'ID'
  | 'ISSUER_TEXT'
  | 'SYMBOL'
  | 'TITLE'
  | 'TYPE'
  | 'URL'
  | 'YEAR';

/** What a document is. */
export type DocumentType =
  /** Matrix */
  | 'MATRIX'
  /** Outcome document */
  | 'OUTCOME_DOCUMENT'
  /** Presentation */
  | 'PRESENTATION'
  /** Questionnaire */
  | 'QUESTIONNAIRE'
  /** Report */
  | 'REPORT'
  /** Resolution */
  | 'RESOLUTION'
  /** Roadmap */
  | 'ROADMAP'
  /** Statement */
  | 'STATEMENT';

/** A number that opens: `where` lists exactly the records counted. */
export type Door = {
  __typename?: 'Door';
  count: Scalars['Int']['output'];
  where: Scalars['JSON']['output'];
};

/** The summit's phases, the clusters of WSIS-related events and the yearly forum. Figures are what sources report; they do not measure the same thing every year. */
export type Event = Node & {
  __typename?: 'Event';
  countryCount?: Maybe<Figure>;
  dateEnd?: Maybe<Scalars['PartialDate']['output']>;
  dateStart?: Maybe<Scalars['PartialDate']['output']>;
  /** High-level participants. */
  highLevelCount?: Maybe<Figure>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  name: Scalars['String']['output'];
  participantCount?: Maybe<Figure>;
  place?: Maybe<Scalars['String']['output']>;
  /** Some years count the winners in. */
  prizeChampionCount?: Maybe<Figure>;
  prizeSubmissionCount?: Maybe<Figure>;
  prizeWinnerCount?: Maybe<Figure>;
  sessionCount?: Maybe<Figure>;
  /** Sessions of the event. */
  sessions: SessionConnection;
  sources: Array<Scalars['String']['output']>;
  verified: Scalars['Boolean']['output'];
  year?: Maybe<Scalars['Int']['output']>;
};


/** The summit's phases, the clusters of WSIS-related events and the yearly forum. Figures are what sources report; they do not measure the same thing every year. */
export type EventLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};


/** The summit's phases, the clusters of WSIS-related events and the yearly forum. Figures are what sources report; they do not measure the same thing every year. */
export type EventSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SessionOrder>>;
  where?: InputMaybe<SessionFilter>;
};

/** A set of events: page it, count it, facet it, cross-tabulate it. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<EventEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of events: page it, count it, facet it, cross-tabulate it. */
export type EventConnectionCrossTabArgs = {
  columns: EventDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: EventDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of events: page it, count it, facet it, cross-tabulate it. */
export type EventConnectionFacetsArgs = {
  by: Array<EventDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of events: page it, count it, facet it, cross-tabulate it. */
export type EventConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What events can be ordered by the number of; those that pass the filter count, all for `{}`. */
export type EventCount =
  /** Sessions of the event. */
  { sessions: SessionFilter; };

/** What events can be counted by. */
export type EventDimension =
  /** Year. */
  | 'YEAR';

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: Event;
};

/** Conditions on events; those in one object must all hold. */
export type EventFilter = {
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<EventFilter>>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  not?: InputMaybe<EventFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<EventFilter>>;
  /** Sessions of the event. */
  sessions?: InputMaybe<SessionMatch>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Year. */
  years?: InputMaybe<IntRange>;
};

/** Links to events, by their keys or by a filter of their own. */
export type EventMatch = {
  all?: InputMaybe<Array<Scalars['String']['input']>>;
  any?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which tags count, where the link is a tag; left out, the connection's. */
  basis?: InputMaybe<Array<TagBasis>>;
  /** Whether there is any at all. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether any of them passes the filter. */
  some?: InputMaybe<EventFilter>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type EventOrder = {
  /** By how many are linked, as the field of that name counts them under the connection's basis. */
  count?: InputMaybe<EventCount>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either this or `count`. */
  field?: InputMaybe<EventOrderField>;
};

/** Fields that events can be ordered by. */
export type EventOrderField =
  | 'COUNTRY_COUNT'
  | 'DATE_END'
  | 'DATE_START'
  | 'HIGH_LEVEL_COUNT'
  | 'ID'
  | 'NAME'
  | 'PARTICIPANT_COUNT'
  | 'PLACE'
  | 'PRIZE_CHAMPION_COUNT'
  | 'PRIZE_SUBMISSION_COUNT'
  | 'PRIZE_WINNER_COUNT'
  | 'SESSION_COUNT'
  | 'YEAR';

/** How the records of a set spread over one dimension. */
export type Facet = {
  __typename?: 'Facet';
  /** By count, then key. Closed vocabularies keep their zeros. */
  buckets: Array<Bucket>;
  dimension: Dimension;
  /** Records of the set without any key. */
  missing: Door;
  /** How many buckets there are, shown or not. */
  totalBuckets: Scalars['Int']['output'];
};

/** CONJUNCTIVE counts within the filter; DISJUNCTIVE leaves out the dimension's own field where it stands at the top of the filter or in its top-level `and`, so that the other choices stay visible. */
export type FacetMode =
  | 'CONJUNCTIVE'
  | 'DISJUNCTIVE';

/** A count from a source, which may be a lower bound. */
export type Figure = {
  __typename?: 'Figure';
  /** True if the source says more than, or at least. */
  atLeast: Scalars['Boolean']['output'];
  value: Scalars['Int']['output'];
};

/** What a document or session of the twenty-year review says about an action line or the process. A claim, not a measurement. */
export type Finding = Node & {
  __typename?: 'Finding';
  /** The action line that it is about; null if it is about the process. */
  actionLine?: Maybe<ActionLine>;
  /** Documents that state it. */
  documents: DocumentConnection;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  name: Scalars['String']['output'];
  scope?: Maybe<Scalars['String']['output']>;
  sources: Array<Scalars['String']['output']>;
  /** In our own words. */
  text: Scalars['String']['output'];
  type: FindingType;
  verified: Scalars['Boolean']['output'];
};


/** What a document or session of the twenty-year review says about an action line or the process. A claim, not a measurement. */
export type FindingDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentFilter>;
};


/** What a document or session of the twenty-year review says about an action line or the process. A claim, not a measurement. */
export type FindingLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};

/** A set of findings: page it, count it, facet it, cross-tabulate it. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<FindingEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<Finding>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of findings: page it, count it, facet it, cross-tabulate it. */
export type FindingConnectionCrossTabArgs = {
  columns: FindingDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: FindingDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of findings: page it, count it, facet it, cross-tabulate it. */
export type FindingConnectionFacetsArgs = {
  by: Array<FindingDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of findings: page it, count it, facet it, cross-tabulate it. */
export type FindingConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What findings can be ordered by the number of; those that pass the filter count, all for `{}`. */
export type FindingCount =
  /** Documents that state it. */
  { documents: DocumentFilter; };

/** What findings can be counted by. */
export type FindingDimension =
  /** Action line, at the 18 leaves. */
  | 'ACTION_LINE'
  /** Action line, C7's sub-lines taken together. */
  | 'ACTION_LINE_GROUP'
  /** Document that states it. */
  | 'DOCUMENT'
  /** Type. */
  | 'TYPE';

export type FindingEdge = {
  __typename?: 'FindingEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: Finding;
};

/** Conditions on findings; those in one object must all hold. */
export type FindingFilter = {
  /** The action line that it is about; null if it is about the process. */
  actionLines?: InputMaybe<KeyMatch>;
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<FindingFilter>>;
  /** Documents that state it. */
  documents?: InputMaybe<DocumentMatch>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  not?: InputMaybe<FindingFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<FindingFilter>>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Type. */
  types?: InputMaybe<KeyMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Links to findings, by their keys or by a filter of their own. */
export type FindingMatch = {
  all?: InputMaybe<Array<Scalars['String']['input']>>;
  any?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which tags count, where the link is a tag; left out, the connection's. */
  basis?: InputMaybe<Array<TagBasis>>;
  /** Whether there is any at all. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether any of them passes the filter. */
  some?: InputMaybe<FindingFilter>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type FindingOrder = {
  /** By how many are linked, as the field of that name counts them under the connection's basis. */
  count?: InputMaybe<FindingCount>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either this or `count`. */
  field?: InputMaybe<FindingOrderField>;
};

/** Fields that findings can be ordered by. */
export type FindingOrderField =
  | 'ID'
  | 'SCOPE'
  | 'TEXT'
  | 'TYPE';

/** What the twenty-year review says about an action line or the process. */
export type FindingType =
  /** Achievement */
  | 'ACHIEVEMENT'
  /** Challenge */
  | 'CHALLENGE'
  /** Opportunity */
  | 'OPPORTUNITY'
  /** Trend */
  | 'TREND'
  /** Vision */
  | 'VISION';

/** A place where the official matrix, the work and the regions do not meet. */
export type Gap = {
  __typename?: 'Gap';
  actionLine: ActionLine;
  /** The goal or target, or the region. */
  column: Bucket;
  /** Projects of the set that work on it. */
  count: Scalars['Int']['output'];
  /** Projects if line and column had nothing to do with each other: row total × column total / total. Null where there are no projects at all. */
  expected?: Maybe<Scalars['Float']['output']>;
  kind: GapKind;
  /** The official linkages of the cell; none for regions. */
  official: Array<Linkage>;
  /** Chance of so few projects, or for WORK_WITHOUT_OFFICIAL of so many, with these totals (hypergeometric, one-sided). Null where the line or the column has no project. */
  pValue?: Maybe<Scalars['Float']['output']>;
  /** pValue corrected for the number of cells that gaps of the kind were looked for among (Benjamini & Hochberg 1995): where it is large, so rare a cell is to be expected among so many. */
  qValue?: Maybe<Scalars['Float']['output']>;
  /** The gap in words. */
  sentence: Scalars['String']['output'];
  /** Lists exactly the projects counted. */
  where: Scalars['JSON']['output'];
};

export type GapKind =
  /** An official linkage that no project of the set works on: a cell of status OFFICIAL_ONLY. Those that most projects would be expected on come first. */
  | 'OFFICIAL_WITHOUT_WORK'
  /** An ITU region with so few projects on an action line, or none, that chance alone would have it in less than one case of twenty. */
  | 'UNDERSERVED_REGION'
  /** Projects where the official matrix has no linkage: a cell of status ACTIVE_ONLY. Those where more projects are than chance would have it come first. */
  | 'WORK_WITHOUT_OFFICIAL';

/** Both ends inclusive. A missing value fails every range. */
export type IntRange = {
  /** Whether there is a value at all. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Int']['input']>;
};

/** Keys by any, all and none. Left out conditions do not count; an empty `any` matches nothing, empty `all` and `none` everything. */
export type KeyMatch = {
  all?: InputMaybe<Array<Scalars['String']['input']>>;
  any?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether there is any key at all. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Kinds of nodes. */
export type Kind =
  /** One of the eleven WSIS action lines (C1 to C11), or one of the eight sub-lines of C7, ICT applications. Key: its code, as `C1` or `C7-EHEA`. */
  | 'ActionLine'
  /** A UN Member State, the Holy See, the State of Palestine or another territory with an ISO 3166-1 code. Key: its alpha-3 code. */
  | 'Country'
  /** An outcome document, resolution, report or other text that the framework rests on. */
  | 'Document'
  /** The summit's two phases, the clusters of WSIS-related events and the yearly WSIS Forum. */
  | 'Event'
  /** What a document or session of the twenty-year review says about an action line or the process. A claim, not a measurement. */
  | 'Finding'
  /** What a node, or a term as `GOVERNMENT`, is called in one of six languages. Key: what it names and the language, as `Sdg.3.fr` or `StakeholderType.GOVERNMENT.fr`. */
  | 'Label'
  /** A claim that an action line advances a goal or a target, with its rationale and who says so. Key: line and goal or target, as `C1-3.8`. */
  | 'Linkage'
  /** A dated entry of the WSIS timeline. Entries of type PLANNED were announced and did not take place as such. */
  | 'Milestone'
  /** A category of the WSIS Prizes: one an action line, and special prizes. Key: as `C7-EHEA` or `HEALTHY_AGEING`. */
  | 'PrizeCategory'
  /** A project's entry in one year's WSIS Prizes, with the furthest it got. */
  | 'PrizeEntry'
  /** An entry of the WSIS stocktaking platform or of the WSIS Prizes. */
  | 'Project'
  /** One of ITU's six regions or of the five UN regional commissions. Key: its code, as `AFR` or `ECA`. */
  | 'Region'
  /** One of the seventeen Sustainable Development Goals. Key: its number. */
  | 'Sdg'
  /** One of the 169 targets of the Sustainable Development Goals. Key: its code, as `3.8` or `17.18`. */
  | 'SdgTarget'
  /** A session of a forum or a facilitation meeting of an action line. */
  | 'Session'
  /** An organization: agencies and facilitators of the framework, and whoever runs projects, sessions or documents. Key: a short name. */
  | 'Stakeholder';

/** What a node or a term is called in one language, as a record with its sources. `label` on a node, and `labelIn` on a bucket, choose among them. Its `name` is in its own language. */
export type Label = Node & {
  __typename?: 'Label';
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  lang: Language;
  name: Scalars['String']['output'];
  /** The node that it names; null for a term. */
  node?: Maybe<Node>;
  /** The node's or the term's key. */
  ofKey: Scalars['String']['output'];
  /** What it names: a kind of node, or a list of terms as `StakeholderType`. */
  ofKind: Scalars['String']['output'];
  sources: Array<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  verified: Scalars['Boolean']['output'];
};


/** What a node or a term is called in one language, as a record with its sources. `label` on a node, and `labelIn` on a bucket, choose among them. Its `name` is in its own language. */
export type LabelLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};

/** A set of labels: page it, count it, facet it, cross-tabulate it. */
export type LabelConnection = {
  __typename?: 'LabelConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<LabelEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<Label>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of labels: page it, count it, facet it, cross-tabulate it. */
export type LabelConnectionCrossTabArgs = {
  columns: LabelDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: LabelDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of labels: page it, count it, facet it, cross-tabulate it. */
export type LabelConnectionFacetsArgs = {
  by: Array<LabelDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of labels: page it, count it, facet it, cross-tabulate it. */
export type LabelConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What labels can be counted by. */
export type LabelDimension =
  /** Language. */
  | 'LANGUAGE'
  /** Kind of node or term that is named. */
  | 'OF_KIND';

export type LabelEdge = {
  __typename?: 'LabelEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: Label;
};

/** Conditions on labels; those in one object must all hold. */
export type LabelFilter = {
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<LabelFilter>>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Language. */
  langs?: InputMaybe<KeyMatch>;
  not?: InputMaybe<LabelFilter>;
  /** Kind of node or term that is named. */
  ofKinds?: InputMaybe<KeyMatch>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<LabelFilter>>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Links to labels, by their keys or by a filter of their own. */
export type LabelMatch = {
  all?: InputMaybe<Array<Scalars['String']['input']>>;
  any?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which tags count, where the link is a tag; left out, the connection's. */
  basis?: InputMaybe<Array<TagBasis>>;
  /** Whether there is any at all. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether any of them passes the filter. */
  some?: InputMaybe<LabelFilter>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type LabelOrder = {
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  field: LabelOrderField;
};

/** Fields that labels can be ordered by. */
export type LabelOrderField =
  | 'ID'
  | 'LANG'
  | 'OF_KEY'
  | 'OF_KIND'
  | 'TEXT';

/** The six official languages of the United Nations, by their BCP 47 tags. */
export type Language =
  /** Arabic */
  | 'ar'
  /** English */
  | 'en'
  /** Spanish */
  | 'es'
  /** French */
  | 'fr'
  /** Russian */
  | 'ru'
  /** Chinese */
  | 'zh';

/** Links that walks and paths go over, whatever kinds they join. */
export type Link =
  /** Finding → ActionLine. */
  | 'ABOUT'
  /** Project → ActionLine. */
  | 'ADVANCES'
  /** Linkage → Stakeholder. */
  | 'ASSERTED_BY'
  /** Stakeholder → Country. */
  | 'BASED_IN'
  /** Session → ActionLine. */
  | 'DISCUSSES'
  /** Session → Sdg. */
  | 'DISCUSSES_GOAL'
  /** Session → SdgTarget. */
  | 'DISCUSSES_TARGET'
  /** PrizeEntry → Project. */
  | 'ENTERS'
  /** ActionLine → Stakeholder. */
  | 'FACILITATED_BY'
  /** PrizeCategory → ActionLine. */
  | 'FOR_LINE'
  /** Linkage → ActionLine. */
  | 'FROM_LINE'
  /** PrizeEntry → PrizeCategory. */
  | 'IN_CATEGORY'
  /** Country → Region. */
  | 'IN_REGION'
  /** Document → Stakeholder. */
  | 'ISSUED_BY'
  /** ActionLine → Stakeholder. */
  | 'LED_BY'
  /** Project → Country. */
  | 'LOCATED_IN'
  /** Country → Region. */
  | 'MEMBER_OF'
  /** Session → Stakeholder. */
  | 'ORGANIZED_BY'
  /** ActionLine → ActionLine, Session → Event. */
  | 'PART_OF'
  /** Project → Stakeholder. */
  | 'RUN_BY'
  /** Project → Sdg. */
  | 'SERVES_GOAL'
  /** Project → SdgTarget. */
  | 'SERVES_TARGET'
  /** Linkage → Session. */
  | 'STATED_AT'
  /** Linkage → Document, Finding → Document. */
  | 'STATED_IN'
  /** SdgTarget → Sdg. */
  | 'TARGET_OF'
  /** Linkage → Sdg. */
  | 'TO_GOAL'
  /** Linkage → SdgTarget. */
  | 'TO_TARGET';

/** A claim that an action line advances a goal or a target, with who says so. The reason is in our own words; do not quote it as the facilitators' text. */
export type Linkage = Node & {
  __typename?: 'Linkage';
  /** The action line that advances. */
  actionLine?: Maybe<ActionLine>;
  /** Who asserts the linkage. */
  assertedBy: StakeholderConnection;
  /** When it was asserted. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Documents that state the linkage. */
  documents: DocumentConnection;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  level: LinkageLevel;
  name: Scalars['String']['output'];
  /** Doubts and conflicts between sources. */
  note?: Maybe<Scalars['String']['output']>;
  origin: LinkageOrigin;
  /** Why the action line advances it. */
  rationale?: Maybe<Scalars['String']['output']>;
  /** The goal that is advanced; for a target, the target's goal. */
  sdg?: Maybe<Sdg>;
  /** The target that is advanced; null for a linkage to a whole goal. */
  sdgTarget?: Maybe<SdgTarget>;
  /** Forum sessions that state the linkage. */
  sessions: SessionConnection;
  sources: Array<Scalars['String']['output']>;
  strength?: Maybe<Scalars['Float']['output']>;
  verified: Scalars['Boolean']['output'];
};


/** A claim that an action line advances a goal or a target, with who says so. The reason is in our own words; do not quote it as the facilitators' text. */
export type LinkageAssertedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StakeholderOrder>>;
  where?: InputMaybe<StakeholderFilter>;
};


/** A claim that an action line advances a goal or a target, with who says so. The reason is in our own words; do not quote it as the facilitators' text. */
export type LinkageDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentFilter>;
};


/** A claim that an action line advances a goal or a target, with who says so. The reason is in our own words; do not quote it as the facilitators' text. */
export type LinkageLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};


/** A claim that an action line advances a goal or a target, with who says so. The reason is in our own words; do not quote it as the facilitators' text. */
export type LinkageSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SessionOrder>>;
  where?: InputMaybe<SessionFilter>;
};

/** A set of linkages: page it, count it, facet it, cross-tabulate it. */
export type LinkageConnection = {
  __typename?: 'LinkageConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<LinkageEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<Linkage>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of linkages: page it, count it, facet it, cross-tabulate it. */
export type LinkageConnectionCrossTabArgs = {
  columns: LinkageDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: LinkageDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of linkages: page it, count it, facet it, cross-tabulate it. */
export type LinkageConnectionFacetsArgs = {
  by: Array<LinkageDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of linkages: page it, count it, facet it, cross-tabulate it. */
export type LinkageConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What linkages can be ordered by the number of; those that pass the filter count, all for `{}`. */
export type LinkageCount =
  /** Who asserts the linkage. */
  { assertedBy: StakeholderFilter; documents?: never; sessions?: never; }
  |  /** Documents that state the linkage. */
  { assertedBy?: never; documents: DocumentFilter; sessions?: never; }
  |  /** Forum sessions that state the linkage. */
  { assertedBy?: never; documents?: never; sessions: SessionFilter; };

/** What linkages can be counted by. */
export type LinkageDimension =
  /** Action line, at the 18 leaves. */
  | 'ACTION_LINE'
  /** Action line, C7's sub-lines taken together. */
  | 'ACTION_LINE_GROUP'
  /** Goal or target. */
  | 'LEVEL'
  /** Origin. */
  | 'ORIGIN'
  /** Goal. */
  | 'SDG'
  /** Target. */
  | 'SDG_TARGET';

export type LinkageEdge = {
  __typename?: 'LinkageEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: Linkage;
};

/** Conditions on linkages; those in one object must all hold. */
export type LinkageFilter = {
  /** The action line that advances. */
  actionLines?: InputMaybe<KeyMatch>;
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<LinkageFilter>>;
  /** Who asserts the linkage. */
  assertedBy?: InputMaybe<StakeholderMatch>;
  /** Documents that state the linkage. */
  documents?: InputMaybe<DocumentMatch>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Goal or target. */
  levels?: InputMaybe<KeyMatch>;
  not?: InputMaybe<LinkageFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<LinkageFilter>>;
  /** Origin. */
  origins?: InputMaybe<KeyMatch>;
  /** The target that is advanced; null for a linkage to a whole goal. */
  sdgTargets?: InputMaybe<KeyMatch>;
  /** The goal that is advanced; for a target, the target's goal. */
  sdgs?: InputMaybe<KeyMatch>;
  /** Forum sessions that state the linkage. */
  sessions?: InputMaybe<SessionMatch>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether a linkage names a whole goal or one of its targets. */
export type LinkageLevel =
  /** Goal */
  | 'GOAL'
  /** Target */
  | 'TARGET';

/** Links to linkages, by their keys or by a filter of their own. */
export type LinkageMatch = {
  all?: InputMaybe<Array<Scalars['String']['input']>>;
  any?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which tags count, where the link is a tag; left out, the connection's. */
  basis?: InputMaybe<Array<TagBasis>>;
  /** Whether there is any at all. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether any of them passes the filter. */
  some?: InputMaybe<LinkageFilter>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type LinkageOrder = {
  /** By how many are linked, as the field of that name counts them under the connection's basis. */
  count?: InputMaybe<LinkageCount>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either this or `count`. */
  field?: InputMaybe<LinkageOrderField>;
};

/** Fields that linkages can be ordered by. */
export type LinkageOrderField =
  | 'DATE'
  | 'ID'
  | 'LEVEL'
  | 'NOTE'
  | 'ORIGIN'
  | 'RATIONALE'
  | 'STRENGTH';

/** Where a linkage between an action line and the SDGs comes from. */
export type LinkageOrigin =
  /** The WSIS-SDG Matrix of the UN action line facilitators. */
  | 'OFFICIAL'
  /** A stocktaking project. */
  | 'PROJECT'
  /** A forum session. */
  | 'SESSION'
  /** Editors or a model. */
  | 'SUGGESTED';

/** What something is called in one language. */
export type LocalName = {
  __typename?: 'LocalName';
  /** The language of the text, which is `en` where there is no label in a language asked for. */
  lang: Scalars['String']['output'];
  /** Where the wording comes from; empty for a key or term of this schema. */
  sources: Array<Scalars['String']['output']>;
  text: Scalars['String']['output'];
  /** False if the wording is recollection, or sources differ. */
  verified: Scalars['Boolean']['output'];
};

/** Why a record is in a set: what meets one of its conditions, and how. What is not there (`not`, `none`, `exists: false`) says nothing, nor does a branch of `or` that the record does not pass. At most ten for each condition and record, in the order of the filter, then by the ids of what lies between and of the node. */
export type Match = {
  __typename?: 'Match';
  /** Which bases the tag has that way, where it is a tag. */
  basis?: Maybe<Array<TagBasis>>;
  /** The condition's place in the filter, as `where.sdgs`, `where.or[1].countries` or `where.stakeholders.some`; `from` for the node that a nested connection starts at. */
  condition: Scalars['String']['output'];
  /** What met it: the tagged, linked or reached node, which may stand below the one asked for, as a sub-line of C7; the start of a walk. Null where a value or text of the record itself met it. */
  node?: Maybe<Node>;
  /** The reason in words. */
  sentence: Scalars['String']['output'];
  /** The key, number or words that met it, where it is not the node itself. */
  value?: Maybe<Scalars['String']['output']>;
  /** What lies between, from the record on: the target behind a goal, the country behind a region, the line and the linkage behind an implied goal. Empty for the record's own. */
  via: Array<Node>;
};

export type Matrix = {
  __typename?: 'Matrix';
  /** Null if there is no such row or column. */
  cell?: Maybe<MatrixCell>;
  /** Row by row, or those with one of the statuses asked for. */
  cells: Array<MatrixCell>;
  /** With the number of projects of each goal or target. */
  columns: Array<Bucket>;
  /** Projects, as counts[row][column]. */
  counts: Array<Array<Scalars['Int']['output']>>;
  /** Whether the cell is official, as official[row][column]. */
  official: Array<Array<Scalars['Boolean']['output']>>;
  rows: Array<ActionLine>;
};


export type MatrixCellArgs = {
  actionLine: Scalars['String']['input'];
  column: Scalars['String']['input'];
};


export type MatrixCellsArgs = {
  status?: InputMaybe<Array<MatrixStatus>>;
};

export type MatrixCell = {
  __typename?: 'MatrixCell';
  actionLine: ActionLine;
  column: Bucket;
  /** Those of them that declare both. */
  declared: Scalars['Int']['output'];
  /** Lists the projects that declare both. */
  declaredWhere: Scalars['JSON']['output'];
  /** Linkages of any origin. */
  linkages: Scalars['Int']['output'];
  /** Lists the linkages. */
  linkagesWhere: Scalars['JSON']['output'];
  /** The official linkages, with rationale. A target's linkage makes its goal's cell official. */
  official: Array<Linkage>;
  /** Prize entries of the projects. */
  prizes: Scalars['Int']['output'];
  /** Lists the prize entries. */
  prizesWhere: Scalars['JSON']['output'];
  /** Projects tagged with both. */
  projects: Scalars['Int']['output'];
  /** Forum sessions on both. */
  sessions: Scalars['Int']['output'];
  /** Lists the sessions. */
  sessionsWhere: Scalars['JSON']['output'];
  status: MatrixStatus;
  /** Lists the projects. */
  where: Scalars['JSON']['output'];
};

export type MatrixColumns =
  | 'SDG'
  | 'SDG_TARGET';

/** What the official matrix and the projects say of a cell. */
export type MatrixStatus =
  /** Projects that work on what the official matrix does not link. */
  | 'ACTIVE_ONLY'
  | 'NONE'
  /** An official linkage that projects work on. */
  | 'OFFICIAL_ACTIVE'
  /** An official linkage that no project of the set works on. */
  | 'OFFICIAL_ONLY';

/** What the cells of a cross-tab show beside the counts. */
export type Measure =
  /** The count itself. */
  | 'COUNT'
  /** Records that the cell would have if rows and columns had nothing to do with each other: row total × column total / total. Null where the total is 0. */
  | 'EXPECTED'
  /** Count divided by the records in the row or the column (Jaccard 1912). Null where there are none. */
  | 'JACCARD'
  /** Count divided by EXPECTED: above 1, more than chance. Null where the row's or the column's total is 0. */
  | 'LIFT'
  /** Chance of so many records in the cell or more with these totals: hypergeometric, one-sided, as in Fisher's exact test; computed after Loader 2000. Null where the row's or the column's total is 0. */
  | 'P_VALUE'
  /** P_VALUE corrected for the number of cells of the table as shown (Benjamini & Hochberg 1995): the share of false discoveries if this cell and all with smaller values are taken for more than chance. Null where P_VALUE is. */
  | 'Q_VALUE'
  /** Count divided by the column's total; null where that is 0. */
  | 'SHARE_OF_COLUMN'
  /** Count divided by the row's total; null where that is 0. */
  | 'SHARE_OF_ROW';

/** A dated entry of the WSIS timeline. */
export type Milestone = Node & {
  __typename?: 'Milestone';
  dateEnd?: Maybe<Scalars['PartialDate']['output']>;
  dateStart: Scalars['PartialDate']['output'];
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  name: Scalars['String']['output'];
  place?: Maybe<Scalars['String']['output']>;
  sources: Array<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  /** False for an entry that was only planned: announced and later changed, or never confirmed. */
  tookPlace: Scalars['Boolean']['output'];
  type: TimelineKind;
  verified: Scalars['Boolean']['output'];
};


/** A dated entry of the WSIS timeline. */
export type MilestoneLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};

/** A set of milestones: page it, count it, facet it, cross-tabulate it. */
export type MilestoneConnection = {
  __typename?: 'MilestoneConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<MilestoneEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<Milestone>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of milestones: page it, count it, facet it, cross-tabulate it. */
export type MilestoneConnectionCrossTabArgs = {
  columns: MilestoneDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: MilestoneDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of milestones: page it, count it, facet it, cross-tabulate it. */
export type MilestoneConnectionFacetsArgs = {
  by: Array<MilestoneDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of milestones: page it, count it, facet it, cross-tabulate it. */
export type MilestoneConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What milestones can be counted by. */
export type MilestoneDimension =
  /** Type. */
  | 'TYPE'
  /** Year in which it starts. */
  | 'YEAR';

export type MilestoneEdge = {
  __typename?: 'MilestoneEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: Milestone;
};

/** Conditions on milestones; those in one object must all hold. */
export type MilestoneFilter = {
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<MilestoneFilter>>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  not?: InputMaybe<MilestoneFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<MilestoneFilter>>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Type. */
  types?: InputMaybe<KeyMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Year in which it starts. */
  years?: InputMaybe<IntRange>;
};

/** Links to milestones, by their keys or by a filter of their own. */
export type MilestoneMatch = {
  all?: InputMaybe<Array<Scalars['String']['input']>>;
  any?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which tags count, where the link is a tag; left out, the connection's. */
  basis?: InputMaybe<Array<TagBasis>>;
  /** Whether there is any at all. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether any of them passes the filter. */
  some?: InputMaybe<MilestoneFilter>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type MilestoneOrder = {
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  field: MilestoneOrderField;
};

/** Fields that milestones can be ordered by. */
export type MilestoneOrderField =
  | 'DATE_END'
  | 'DATE_START'
  | 'ID'
  | 'PLACE'
  | 'TITLE'
  | 'TYPE';

export type NamedSet = {
  name: Scalars['String']['input'];
  where: NodeFilter;
};

/** Anything with an id. Ids are readable, stable and never used again. */
export type Node = {
  /** Global id: kind, colon, key. */
  id: Scalars['ID']['output'];
  /** The id without its kind; filters take keys. */
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. BCP 47 tags: `fr-CH` finds `fr`. */
  label: LocalName;
  /** How to call it, in English. */
  name: Scalars['String']['output'];
  /** Where its facts come from. */
  sources: Array<Scalars['String']['output']>;
  /** False if any of its facts is recollection without a source, or in conflict between sources. */
  verified: Scalars['Boolean']['output'];
};


/** Anything with an id. Ids are readable, stable and never used again. */
export type NodeLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};

/** A filter on one kind. */
export type NodeFilter =
  { actionLines: ActionLineFilter; countries?: never; documents?: never; events?: never; findings?: never; labels?: never; linkages?: never; milestones?: never; prizeCategories?: never; prizeEntries?: never; projects?: never; regions?: never; sdgTargets?: never; sdgs?: never; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries: CountryFilter; documents?: never; events?: never; findings?: never; labels?: never; linkages?: never; milestones?: never; prizeCategories?: never; prizeEntries?: never; projects?: never; regions?: never; sdgTargets?: never; sdgs?: never; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents: DocumentFilter; events?: never; findings?: never; labels?: never; linkages?: never; milestones?: never; prizeCategories?: never; prizeEntries?: never; projects?: never; regions?: never; sdgTargets?: never; sdgs?: never; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents?: never; events: EventFilter; findings?: never; labels?: never; linkages?: never; milestones?: never; prizeCategories?: never; prizeEntries?: never; projects?: never; regions?: never; sdgTargets?: never; sdgs?: never; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents?: never; events?: never; findings: FindingFilter; labels?: never; linkages?: never; milestones?: never; prizeCategories?: never; prizeEntries?: never; projects?: never; regions?: never; sdgTargets?: never; sdgs?: never; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents?: never; events?: never; findings?: never; labels: LabelFilter; linkages?: never; milestones?: never; prizeCategories?: never; prizeEntries?: never; projects?: never; regions?: never; sdgTargets?: never; sdgs?: never; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents?: never; events?: never; findings?: never; labels?: never; linkages: LinkageFilter; milestones?: never; prizeCategories?: never; prizeEntries?: never; projects?: never; regions?: never; sdgTargets?: never; sdgs?: never; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents?: never; events?: never; findings?: never; labels?: never; linkages?: never; milestones: MilestoneFilter; prizeCategories?: never; prizeEntries?: never; projects?: never; regions?: never; sdgTargets?: never; sdgs?: never; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents?: never; events?: never; findings?: never; labels?: never; linkages?: never; milestones?: never; prizeCategories: PrizeCategoryFilter; prizeEntries?: never; projects?: never; regions?: never; sdgTargets?: never; sdgs?: never; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents?: never; events?: never; findings?: never; labels?: never; linkages?: never; milestones?: never; prizeCategories?: never; prizeEntries: PrizeEntryFilter; projects?: never; regions?: never; sdgTargets?: never; sdgs?: never; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents?: never; events?: never; findings?: never; labels?: never; linkages?: never; milestones?: never; prizeCategories?: never; prizeEntries?: never; projects: ProjectFilter; regions?: never; sdgTargets?: never; sdgs?: never; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents?: never; events?: never; findings?: never; labels?: never; linkages?: never; milestones?: never; prizeCategories?: never; prizeEntries?: never; projects?: never; regions: RegionFilter; sdgTargets?: never; sdgs?: never; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents?: never; events?: never; findings?: never; labels?: never; linkages?: never; milestones?: never; prizeCategories?: never; prizeEntries?: never; projects?: never; regions?: never; sdgTargets: SdgTargetFilter; sdgs?: never; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents?: never; events?: never; findings?: never; labels?: never; linkages?: never; milestones?: never; prizeCategories?: never; prizeEntries?: never; projects?: never; regions?: never; sdgTargets?: never; sdgs: SdgFilter; sessions?: never; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents?: never; events?: never; findings?: never; labels?: never; linkages?: never; milestones?: never; prizeCategories?: never; prizeEntries?: never; projects?: never; regions?: never; sdgTargets?: never; sdgs?: never; sessions: SessionFilter; stakeholders?: never; }
  |  { actionLines?: never; countries?: never; documents?: never; events?: never; findings?: never; labels?: never; linkages?: never; milestones?: never; prizeCategories?: never; prizeEntries?: never; projects?: never; regions?: never; sdgTargets?: never; sdgs?: never; sessions?: never; stakeholders: StakeholderFilter; };

export type Omission = {
  __typename?: 'Omission';
  count: Scalars['Int']['output'];
  direction: Direction;
  /** Kind of what was left out. */
  kind: Kind;
  link: Link;
  node: Node;
  /** Lists exactly what was left out, as a filter of its kind. */
  where: Scalars['JSON']['output'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Nodes joined by links, one after the other. */
export type Path = {
  __typename?: 'Path';
  /** The number of links. */
  length: Scalars['Int']['output'];
  /** The linkages that the path goes over; where it goes over none, those between an action line and a goal or target that are both on it. */
  linkages: Array<Linkage>;
  nodes: Array<Node>;
  /** The path in words. */
  sentence: Scalars['String']['output'];
  steps: Array<PathStep>;
  /** Sum over the nodes between of the binary logarithm of their number of links: a path through hubs weighs more and says less. */
  weight: Scalars['Float']['output'];
};

export type PathStep = {
  __typename?: 'PathStep';
  /** Of a tag: which bases it has. */
  basis?: Maybe<Array<TagBasis>>;
  /** OUT where the link is followed in its own direction, else IN. */
  direction: Direction;
  from: Node;
  link: Link;
  to: Node;
};

/** A category of the WSIS Prizes: one an action line, and special prizes. */
export type PrizeCategory = Node & {
  __typename?: 'PrizeCategory';
  /** The action line that the category stands for; null for a special prize. */
  actionLine?: Maybe<ActionLine>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  name: Scalars['String']['output'];
  /** Entries in the category. */
  prizeEntries: PrizeEntryConnection;
  sources: Array<Scalars['String']['output']>;
  verified: Scalars['Boolean']['output'];
};


/** A category of the WSIS Prizes: one an action line, and special prizes. */
export type PrizeCategoryLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};


/** A category of the WSIS Prizes: one an action line, and special prizes. */
export type PrizeCategoryPrizeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PrizeEntryOrder>>;
  where?: InputMaybe<PrizeEntryFilter>;
};

/** A set of prizeCategories: page it, count it, facet it, cross-tabulate it. */
export type PrizeCategoryConnection = {
  __typename?: 'PrizeCategoryConnection';
  edges: Array<PrizeCategoryEdge>;
  nodes: Array<PrizeCategory>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of prizeCategories: page it, count it, facet it, cross-tabulate it. */
export type PrizeCategoryConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What prizeCategories can be ordered by the number of; those that pass the filter count, all for `{}`. */
export type PrizeCategoryCount =
  /** Entries in the category. */
  { prizeEntries: PrizeEntryFilter; };

export type PrizeCategoryEdge = {
  __typename?: 'PrizeCategoryEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: PrizeCategory;
};

/** Conditions on prizeCategories; those in one object must all hold. */
export type PrizeCategoryFilter = {
  /** The action line that the category stands for; null for a special prize. */
  actionLines?: InputMaybe<KeyMatch>;
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<PrizeCategoryFilter>>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  not?: InputMaybe<PrizeCategoryFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<PrizeCategoryFilter>>;
  /** Entries in the category. */
  prizeEntries?: InputMaybe<PrizeEntryMatch>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type PrizeCategoryOrder = {
  /** By how many are linked, as the field of that name counts them under the connection's basis. */
  count?: InputMaybe<PrizeCategoryCount>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either this or `count`. */
  field?: InputMaybe<PrizeCategoryOrderField>;
};

/** Fields that prizeCategories can be ordered by. */
export type PrizeCategoryOrderField =
  | 'ID'
  | 'NAME';

/** A project's entry in one year's WSIS Prizes, with the furthest it got. */
export type PrizeEntry = Node & {
  __typename?: 'PrizeEntry';
  /** Category of the entry; null where the source gives none. */
  category?: Maybe<PrizeCategory>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  name: Scalars['String']['output'];
  /** The project that was entered. */
  project?: Maybe<Project>;
  sources: Array<Scalars['String']['output']>;
  status: PrizeStatus;
  verified: Scalars['Boolean']['output'];
  year: Scalars['Int']['output'];
};


/** A project's entry in one year's WSIS Prizes, with the furthest it got. */
export type PrizeEntryLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};

/** A set of prizeEntries: page it, count it, facet it, cross-tabulate it. */
export type PrizeEntryConnection = {
  __typename?: 'PrizeEntryConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<PrizeEntryEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<PrizeEntry>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of prizeEntries: page it, count it, facet it, cross-tabulate it. */
export type PrizeEntryConnectionCrossTabArgs = {
  columns: PrizeEntryDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: PrizeEntryDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of prizeEntries: page it, count it, facet it, cross-tabulate it. */
export type PrizeEntryConnectionFacetsArgs = {
  by: Array<PrizeEntryDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of prizeEntries: page it, count it, facet it, cross-tabulate it. */
export type PrizeEntryConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What prizeEntries can be counted by. */
export type PrizeEntryDimension =
  /** Action line of the project, at the 18 leaves. */
  | 'ACTION_LINE'
  /** Action line of the project, C7's sub-lines taken together. */
  | 'ACTION_LINE_GROUP'
  /** Country of the project. */
  | 'COUNTRY'
  /** Category. */
  | 'PRIZE_CATEGORY'
  /** How far the entry got. */
  | 'PRIZE_STATUS'
  /** Year. */
  | 'PRIZE_YEAR'
  /** ITU region of the project. */
  | 'REGION'
  /** Goal of the project. */
  | 'SDG'
  /** Target of the project. */
  | 'SDG_TARGET'
  /** Who runs the project. */
  | 'STAKEHOLDER'
  /** Group of the stakeholders who run the project. */
  | 'STAKEHOLDER_TYPE';

export type PrizeEntryEdge = {
  __typename?: 'PrizeEntryEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: PrizeEntry;
};

/** Conditions on prizeEntries; those in one object must all hold. */
export type PrizeEntryFilter = {
  /** Action line of the project, at the 18 leaves. */
  actionLines?: InputMaybe<TagMatch>;
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<PrizeEntryFilter>>;
  /** Country of the project. */
  countries?: InputMaybe<KeyMatch>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  not?: InputMaybe<PrizeEntryFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<PrizeEntryFilter>>;
  /** Category of the entry; null where the source gives none. */
  prizeCategories?: InputMaybe<KeyMatch>;
  /** How far the entry got. */
  prizeStatuses?: InputMaybe<KeyMatch>;
  /** Year. */
  prizeYears?: InputMaybe<IntRange>;
  /** The project that was entered. */
  projects?: InputMaybe<ProjectMatch>;
  /** ITU region of the project. */
  regions?: InputMaybe<KeyMatch>;
  /** Target of the project. */
  sdgTargets?: InputMaybe<TagMatch>;
  /** Goal of the project. */
  sdgs?: InputMaybe<TagMatch>;
  /** Group of the stakeholders who run the project. */
  stakeholderTypes?: InputMaybe<KeyMatch>;
  /** Who runs the project. */
  stakeholders?: InputMaybe<KeyMatch>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Links to prizeEntries, by their keys or by a filter of their own. */
export type PrizeEntryMatch = {
  all?: InputMaybe<Array<Scalars['String']['input']>>;
  any?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which tags count, where the link is a tag; left out, the connection's. */
  basis?: InputMaybe<Array<TagBasis>>;
  /** Whether there is any at all. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether any of them passes the filter. */
  some?: InputMaybe<PrizeEntryFilter>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type PrizeEntryOrder = {
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  field: PrizeEntryOrderField;
};

/** Fields that prizeEntries can be ordered by. */
export type PrizeEntryOrderField =
  | 'ID'
  | 'NAME'
  | 'STATUS'
  | 'YEAR';

/** How far an entry got in a WSIS Prizes contest. */
export type PrizeStatus =
  /** Champion */
  | 'CHAMPION'
  /** Nominated */
  | 'NOMINATED'
  /** Submitted */
  | 'SUBMITTED'
  /** Winner */
  | 'WINNER';

/** An entry of the WSIS stocktaking platform or of the WSIS Prizes. */
export type Project = Node & {
  __typename?: 'Project';
  /** Action lines that the project is tagged with. */
  actionLines: ActionLineConnection;
  /** Countries that the project works in. */
  countries: CountryConnection;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  name: Scalars['String']['output'];
  /** Its entries in the WSIS Prizes. */
  prizeEntries: PrizeEntryConnection;
  /** Targets that the project is tagged with. */
  sdgTargets: SdgTargetConnection;
  /** Goals of the project, those of its targets included. */
  sdgs: SdgConnection;
  /** Projects that share the most telling tags, stakeholders and other nodes with it. */
  similar: Array<Similar>;
  sources: Array<Scalars['String']['output']>;
  /** Who runs the project. */
  stakeholders: StakeholderConnection;
  status?: Maybe<ProjectStatus>;
  /** In our own words. */
  summary?: Maybe<Scalars['String']['output']>;
  /** The tags as they stand in the record; goals of targets and implied goals are not among them. */
  tags: Array<Tag>;
  title: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
  verified: Scalars['Boolean']['output'];
  yearEnd?: Maybe<Scalars['Int']['output']>;
  yearStart?: Maybe<Scalars['Int']['output']>;
};


/** An entry of the WSIS stocktaking platform or of the WSIS Prizes. */
export type ProjectActionLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActionLineOrder>>;
  where?: InputMaybe<ActionLineFilter>;
};


/** An entry of the WSIS stocktaking platform or of the WSIS Prizes. */
export type ProjectCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CountryOrder>>;
  where?: InputMaybe<CountryFilter>;
};


/** An entry of the WSIS stocktaking platform or of the WSIS Prizes. */
export type ProjectLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};


/** An entry of the WSIS stocktaking platform or of the WSIS Prizes. */
export type ProjectPrizeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PrizeEntryOrder>>;
  where?: InputMaybe<PrizeEntryFilter>;
};


/** An entry of the WSIS stocktaking platform or of the WSIS Prizes. */
export type ProjectSdgTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SdgTargetOrder>>;
  where?: InputMaybe<SdgTargetFilter>;
};


/** An entry of the WSIS stocktaking platform or of the WSIS Prizes. */
export type ProjectSdgsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SdgOrder>>;
  where?: InputMaybe<SdgFilter>;
};


/** An entry of the WSIS stocktaking platform or of the WSIS Prizes. */
export type ProjectSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entry of the WSIS stocktaking platform or of the WSIS Prizes. */
export type ProjectStakeholdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StakeholderOrder>>;
  where?: InputMaybe<StakeholderFilter>;
};


/** An entry of the WSIS stocktaking platform or of the WSIS Prizes. */
export type ProjectTagsArgs = {
  basis?: InputMaybe<Array<TagBasis>>;
};

/** A set of projects: page it, count it, facet it, cross-tabulate it. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<ProjectEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<Project>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of projects: page it, count it, facet it, cross-tabulate it. */
export type ProjectConnectionCrossTabArgs = {
  columns: ProjectDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: ProjectDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of projects: page it, count it, facet it, cross-tabulate it. */
export type ProjectConnectionFacetsArgs = {
  by: Array<ProjectDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of projects: page it, count it, facet it, cross-tabulate it. */
export type ProjectConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What projects can be ordered by the number of; those that pass the filter count, all for `{}`. */
export type ProjectCount =
  /** Action lines that the project is tagged with. */
  { actionLines: ActionLineFilter; countries?: never; prizeEntries?: never; sdgTargets?: never; sdgs?: never; stakeholders?: never; }
  |  /** Countries that the project works in. */
  { actionLines?: never; countries: CountryFilter; prizeEntries?: never; sdgTargets?: never; sdgs?: never; stakeholders?: never; }
  |  /** Its entries in the WSIS Prizes. */
  { actionLines?: never; countries?: never; prizeEntries: PrizeEntryFilter; sdgTargets?: never; sdgs?: never; stakeholders?: never; }
  |  /** Targets that the project is tagged with. */
  { actionLines?: never; countries?: never; prizeEntries?: never; sdgTargets: SdgTargetFilter; sdgs?: never; stakeholders?: never; }
  |  /** Goals of the project, those of its targets included. */
  { actionLines?: never; countries?: never; prizeEntries?: never; sdgTargets?: never; sdgs: SdgFilter; stakeholders?: never; }
  |  /** Who runs the project. */
  { actionLines?: never; countries?: never; prizeEntries?: never; sdgTargets?: never; sdgs?: never; stakeholders: StakeholderFilter; };

/** What projects can be counted by. */
export type ProjectDimension =
  /** Action line, at the 18 leaves. A bare C7 tag counts as missing. */
  | 'ACTION_LINE'
  /** Action line, C7's sub-lines taken together. */
  | 'ACTION_LINE_GROUP'
  /** Country. */
  | 'COUNTRY'
  /** LDC, LLDC, SIDS: of its countries, at present. */
  | 'DEVELOPMENT_GROUP'
  /** Categories of its prize entries. */
  | 'PRIZE_CATEGORY'
  /** How far its prize entries got. */
  | 'PRIZE_STATUS'
  /** Years of its prize entries. */
  | 'PRIZE_YEAR'
  /** ITU region of its countries. */
  | 'REGION'
  /** Goal, those of its targets included. */
  | 'SDG'
  /** Target. */
  | 'SDG_TARGET'
  /** Who runs it. */
  | 'STAKEHOLDER'
  /** Group of the stakeholders who run it. */
  | 'STAKEHOLDER_TYPE'
  /** Status. */
  | 'STATUS'
  /** UN regional commissions of its countries. */
  | 'UN_COMMISSION'
  /** Year of its start. */
  | 'YEAR';

export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: Project;
};

/** Conditions on projects; those in one object must all hold. */
export type ProjectFilter = {
  /** Action lines that the project is tagged with. */
  actionLines?: InputMaybe<TagMatch>;
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<ProjectFilter>>;
  /** Countries that the project works in. */
  countries?: InputMaybe<KeyMatch>;
  /** LDC, LLDC, SIDS: of its countries, at present. */
  developmentGroups?: InputMaybe<KeyMatch>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  not?: InputMaybe<ProjectFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<ProjectFilter>>;
  /** Categories of its prize entries. */
  prizeCategories?: InputMaybe<KeyMatch>;
  /** Its entries in the WSIS Prizes. */
  prizeEntries?: InputMaybe<PrizeEntryMatch>;
  /** How far its prize entries got. */
  prizeStatuses?: InputMaybe<KeyMatch>;
  /** Years of its prize entries. */
  prizeYears?: InputMaybe<IntRange>;
  /** ITU region of its countries. */
  regions?: InputMaybe<KeyMatch>;
  /** Targets that the project is tagged with. */
  sdgTargets?: InputMaybe<TagMatch>;
  /** Goals of the project, those of its targets included. */
  sdgs?: InputMaybe<TagMatch>;
  /** Group of the stakeholders who run it. */
  stakeholderTypes?: InputMaybe<KeyMatch>;
  /** Who runs the project. */
  stakeholders?: InputMaybe<StakeholderMatch>;
  /** Status. */
  statuses?: InputMaybe<KeyMatch>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** UN regional commissions of its countries. */
  unCommissions?: InputMaybe<KeyMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Year of its start. */
  years?: InputMaybe<IntRange>;
};

/** Links to projects, by their keys or by a filter of their own. */
export type ProjectMatch = {
  all?: InputMaybe<Array<Scalars['String']['input']>>;
  any?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which tags count, where the link is a tag; left out, the connection's. */
  basis?: InputMaybe<Array<TagBasis>>;
  /** Whether there is any at all. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether any of them passes the filter. */
  some?: InputMaybe<ProjectFilter>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type ProjectOrder = {
  /** By how many are linked, as the field of that name counts them under the connection's basis. */
  count?: InputMaybe<ProjectCount>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either this or `count`. */
  field?: InputMaybe<ProjectOrderField>;
};

/** Fields that projects can be ordered by. */
export type ProjectOrderField =
  | 'ID'
  | 'STATUS'
  | 'SUMMARY'
  | 'TITLE'
  | 'URL'
  | 'YEAR_END'
  | 'YEAR_START';

/** How far a project has come. */
export type ProjectStatus =
  /** Completed */
  | 'COMPLETED'
  /** Discontinued */
  | 'DISCONTINUED'
  /** Ongoing */
  | 'ONGOING'
  /** Planned */
  | 'PLANNED';

export type Query = {
  __typename?: 'Query';
  /** The action line with this code, as `C1` or `C7-EHEA`; null if there is none. */
  actionLine?: Maybe<ActionLine>;
  /** All nineteen: the eleven lines and the eight sub-lines of C7, in natural order. */
  actionLines: Array<ActionLine>;
  /** A UN Member State, the Holy See, the State of Palestine or another territory with an ISO 3166-1 code. Key: its alpha-3 code. */
  countries: CountryConnection;
  /** An outcome document, resolution, report or other text that the framework rests on. */
  documents: DocumentConnection;
  /** The summit's two phases, the clusters of WSIS-related events and the yearly WSIS Forum. */
  events: EventConnection;
  /** What a document or session of the twenty-year review says about an action line or the process. A claim, not a measurement. */
  findings: FindingConnection;
  /** Where the matrix and the work differ: official linkages that nobody works on, work that no official linkage covers, and action lines that a region hardly works on. Ranked within each kind by how surprising they are if lines and columns had nothing to do with each other; the kinds take turns. Refuses basis IMPLIED, as `matrix` does. */
  gaps: Array<Gap>;
  /** What a node, or a term as `GOVERNMENT`, is called in one of six languages. Key: what it names and the language, as `Sdg.3.fr` or `StakeholderType.GOVERNMENT.fr`. */
  labels: LabelConnection;
  /** A claim that an action line advances a goal or a target, with its rationale and who says so. Key: line and goal or target, as `C1-3.8`. */
  linkages: LinkageConnection;
  /** The WSIS-SDG Matrix: the 18 action lines without sub-lines against the goals or the targets, with what is official and what is done. `where` restricts projects and their prizes, not sessions or linkages. Refuses basis IMPLIED, which would answer with the question. */
  matrix: Matrix;
  /** A dated entry of the WSIS timeline. Entries of type PLANNED were announced and did not take place as such. */
  milestones: MilestoneConnection;
  /** What is around nodes, `limit` nodes at most: those that say most of them, the same on each call, and how much was left out. */
  neighbourhood: Subgraph;
  /** The node with a global id, as `ActionLine:C7-EHEA` or `Country:KEN`; null if there is none. */
  node?: Maybe<Node>;
  /** One slot an id, in order; null for an id that does not exist. */
  nodes: Array<Maybe<Node>>;
  /** How two nodes are joined: simple paths over stored links and those that follow from tags, the shortest first, then those that pass through the fewest hubs. `links` and `kinds` restrict what they go over and through. */
  paths: Array<Path>;
  /** A category of the WSIS Prizes: one an action line, and special prizes. Key: as `C7-EHEA` or `HEALTHY_AGEING`. */
  prizeCategories: PrizeCategoryConnection;
  /** A project's entry in one year's WSIS Prizes, with the furthest it got. */
  prizeEntries: PrizeEntryConnection;
  /** An entry of the WSIS stocktaking platform or of the WSIS Prizes. */
  projects: ProjectConnection;
  /** One of ITU's six regions or of the five UN regional commissions. Key: its code, as `AFR` or `ECA`. */
  regions: RegionConnection;
  /**
   * What has become of ids, one answer each, in order; 1,000 at most. Case, accents and separators do not matter, and a kind
   * may stand before: `SDG 3`, `sdg-3`, `Goal 3`, `target 3.8`, `c7 e-health`, `KE`, `Kenya`, `Region AFR`, `Stakeholder:ITU`.
   * The first of these that it is decides: an id; the id of a deleted node; a key of the framework; an English name; an ISO
   * alpha-2 code, or `M49` and a number; a label in another language; the key, then the name of a project, stakeholder or any
   * other node; words that stand in the name of one country alone, as `Tanzania`; the key of a deleted node. What may mean
   * several there is UNKNOWN, with one of them as suggestion: say the kind.
   */
  resolve: Array<Resolution>;
  /** Which state of the data answers. One operation reads one revision. */
  revision: Revision;
  /** The goal with this number; null if there is none. */
  sdg?: Maybe<Sdg>;
  /** The target with this code, as `3.8` or `3.d`; null if there is none. */
  sdgTarget?: Maybe<SdgTarget>;
  /** One of the 169 targets of the Sustainable Development Goals. Key: its code, as `3.8` or `17.18`. */
  sdgTargets: SdgTargetConnection;
  /** The seventeen goals. */
  sdgs: Array<Sdg>;
  /** Full-text search over titles, names and summaries. All words must occur, the last as the beginning of one; accents and case do not matter. Ranked by 3 × words found in the title + words found elsewhere, then by id. */
  search: SearchConnection;
  /** A session of a forum or a facilitation meeting of an action line. */
  sessions: SessionConnection;
  /** Two to eight sets of one kind side by side: their sizes, and how many records are in which of them. */
  sets: SetComparison;
  /** An organization: agencies and facilitators of the framework, and whoever runs projects, sessions or documents. Key: a short name. */
  stakeholders: StakeholderConnection;
  /** Dated entries between two dates, both included, in order of date. An entry that lasts, or is known to the year alone, is in if it can overlap. */
  timeline: Array<TimelineEntry>;
  /** Walks from nodes, step by step, all of them at once: where they end, and how many end there. `C7` stands for its sub-lines too. A walk never goes straight back over the link it came by, so that from a project over its stakeholders it comes to their other projects. */
  traverse: Traversal;
};


export type QueryActionLineArgs = {
  code: Scalars['String']['input'];
};


export type QueryCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CountryOrder>>;
  where?: InputMaybe<CountryFilter>;
};


export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentFilter>;
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
  where?: InputMaybe<EventFilter>;
};


export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FindingOrder>>;
  where?: InputMaybe<FindingFilter>;
};


export type QueryGapsArgs = {
  basis?: InputMaybe<Array<TagBasis>>;
  columns?: InputMaybe<MatrixColumns>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<GapKind>>;
  where?: InputMaybe<ProjectFilter>;
};


export type QueryLabelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LabelOrder>>;
  where?: InputMaybe<LabelFilter>;
};


export type QueryLinkagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkageOrder>>;
  where?: InputMaybe<LinkageFilter>;
};


export type QueryMatrixArgs = {
  basis?: InputMaybe<Array<TagBasis>>;
  columns?: InputMaybe<MatrixColumns>;
  where?: InputMaybe<ProjectFilter>;
};


export type QueryMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MilestoneOrder>>;
  where?: InputMaybe<MilestoneFilter>;
};


export type QueryNeighbourhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<Kind>>;
  links?: InputMaybe<Array<Link>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


export type QueryPrizeCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PrizeCategoryOrder>>;
  where?: InputMaybe<PrizeCategoryFilter>;
};


export type QueryPrizeEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PrizeEntryOrder>>;
  where?: InputMaybe<PrizeEntryFilter>;
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrder>>;
  where?: InputMaybe<ProjectFilter>;
};


export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RegionOrder>>;
  where?: InputMaybe<RegionFilter>;
};


export type QueryResolveArgs = {
  ids: Array<Scalars['String']['input']>;
};


export type QuerySdgArgs = {
  number: Scalars['Int']['input'];
};


export type QuerySdgTargetArgs = {
  code: Scalars['String']['input'];
};


export type QuerySdgTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SdgTargetOrder>>;
  where?: InputMaybe<SdgTargetFilter>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  query: Scalars['String']['input'];
};


export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SessionOrder>>;
  where?: InputMaybe<SessionFilter>;
};


export type QuerySetsArgs = {
  basis?: InputMaybe<Array<TagBasis>>;
  sets: Array<NamedSet>;
};


export type QueryStakeholdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StakeholderOrder>>;
  where?: InputMaybe<StakeholderFilter>;
};


export type QueryTimelineArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<Array<TimelineKind>>;
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Array<Scalars['ID']['input']>;
  steps: Array<Step>;
};

/** One of ITU's six regions, or a UN regional commission with its members. */
export type Region = Node & {
  __typename?: 'Region';
  code: Scalars['String']['output'];
  /** Countries of the ITU region; empty for a commission. */
  countries: CountryConnection;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  /** Full members of the commission; empty for an ITU region. */
  members: CountryConnection;
  name: Scalars['String']['output'];
  sources: Array<Scalars['String']['output']>;
  type: RegionType;
  verified: Scalars['Boolean']['output'];
};


/** One of ITU's six regions, or a UN regional commission with its members. */
export type RegionCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CountryOrder>>;
  where?: InputMaybe<CountryFilter>;
};


/** One of ITU's six regions, or a UN regional commission with its members. */
export type RegionLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};


/** One of ITU's six regions, or a UN regional commission with its members. */
export type RegionMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CountryOrder>>;
  where?: InputMaybe<CountryFilter>;
};

/** A set of regions: page it, count it, facet it, cross-tabulate it. */
export type RegionConnection = {
  __typename?: 'RegionConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<RegionEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<Region>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of regions: page it, count it, facet it, cross-tabulate it. */
export type RegionConnectionCrossTabArgs = {
  columns: RegionDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: RegionDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of regions: page it, count it, facet it, cross-tabulate it. */
export type RegionConnectionFacetsArgs = {
  by: Array<RegionDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of regions: page it, count it, facet it, cross-tabulate it. */
export type RegionConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What regions can be ordered by the number of; those that pass the filter count, all for `{}`. */
export type RegionCount =
  /** Countries of the ITU region; empty for a commission. */
  { countries: CountryFilter; members?: never; }
  |  /** Full members of the commission; empty for an ITU region. */
  { countries?: never; members: CountryFilter; };

/** What regions can be counted by. */
export type RegionDimension =
  /** Who drew the region. */
  | 'TYPE';

export type RegionEdge = {
  __typename?: 'RegionEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: Region;
};

/** Conditions on regions; those in one object must all hold. */
export type RegionFilter = {
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<RegionFilter>>;
  /** Countries of the ITU region; empty for a commission. */
  countries?: InputMaybe<KeyMatch>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Full members of the commission; empty for an ITU region. */
  members?: InputMaybe<KeyMatch>;
  not?: InputMaybe<RegionFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<RegionFilter>>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Who drew the region. */
  types?: InputMaybe<KeyMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type RegionOrder = {
  /** By how many are linked, as the field of that name counts them under the connection's basis. */
  count?: InputMaybe<RegionCount>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either this or `count`. */
  field?: InputMaybe<RegionOrderField>;
};

/** Fields that regions can be ordered by. */
export type RegionOrderField =
  | 'ID'
  | 'NAME'
  | 'TYPE';

/** Who drew the region. */
export type RegionType =
  /** ITU region */
  | 'ITU_REGION'
  /** UN regional commission */
  | 'UN_COMMISSION';

export type Resolution = {
  __typename?: 'Resolution';
  /** As it was asked for. */
  asked: Scalars['String']['output'];
  /** The id that it is, was or stands for; null where UNKNOWN. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Null where RETIRED or UNKNOWN. */
  node?: Maybe<Node>;
  status: ResolutionStatus;
  /** Where UNKNOWN, an id that may have been meant; null if none is near. */
  suggestion?: Maybe<Scalars['ID']['output']>;
};

export type ResolutionStatus =
  /** It is the id of a node. */
  | 'CURRENT'
  /** It is another spelling of the id of a node, or of its name. */
  | 'REDIRECTED'
  /** It was the id of a node that has been deleted; ids are not used again. */
  | 'RETIRED'
  /** Nothing is known of it, or it may mean several. */
  | 'UNKNOWN';

export type Revision = {
  __typename?: 'Revision';
  /** When that change was made. */
  at: Scalars['DateTime']['output'];
  /** How far the answer may be behind the system of record. */
  lagMillis: Scalars['Int']['output'];
  /** Number of the last change that can be read. */
  sequence: Scalars['Int']['output'];
  /** embedded, neo4j or replica. */
  store: Scalars['String']['output'];
};

/** One of the seventeen Sustainable Development Goals. */
export type Sdg = Node & {
  __typename?: 'Sdg';
  /** The goal's colour, as `#E5243B`. */
  color?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  /** Linkages to the goal and to its targets. */
  linkages: LinkageConnection;
  name: Scalars['String']['output'];
  number: Scalars['Int']['output'];
  /** Projects of the goal or of any of its targets. */
  projects: ProjectConnection;
  /** Sessions on the goal or on any of its targets. */
  sessions: SessionConnection;
  sources: Array<Scalars['String']['output']>;
  /** The goal's targets. */
  targets: SdgTargetConnection;
  verified: Scalars['Boolean']['output'];
};


/** One of the seventeen Sustainable Development Goals. */
export type SdgLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};


/** One of the seventeen Sustainable Development Goals. */
export type SdgLinkagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkageOrder>>;
  where?: InputMaybe<LinkageFilter>;
};


/** One of the seventeen Sustainable Development Goals. */
export type SdgProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrder>>;
  where?: InputMaybe<ProjectFilter>;
};


/** One of the seventeen Sustainable Development Goals. */
export type SdgSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SessionOrder>>;
  where?: InputMaybe<SessionFilter>;
};


/** One of the seventeen Sustainable Development Goals. */
export type SdgTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SdgTargetOrder>>;
  where?: InputMaybe<SdgTargetFilter>;
};

/** A set of sdgs: page it, count it, facet it, cross-tabulate it. */
export type SdgConnection = {
  __typename?: 'SdgConnection';
  edges: Array<SdgEdge>;
  nodes: Array<Sdg>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of sdgs: page it, count it, facet it, cross-tabulate it. */
export type SdgConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What sdgs can be ordered by the number of; those that pass the filter count, all for `{}`. */
export type SdgCount =
  /** Linkages to the goal and to its targets. */
  { linkages: LinkageFilter; projects?: never; sessions?: never; targets?: never; }
  |  /** Projects of the goal or of any of its targets. */
  { linkages?: never; projects: ProjectFilter; sessions?: never; targets?: never; }
  |  /** Sessions on the goal or on any of its targets. */
  { linkages?: never; projects?: never; sessions: SessionFilter; targets?: never; }
  |  /** The goal's targets. */
  { linkages?: never; projects?: never; sessions?: never; targets: SdgTargetFilter; };

export type SdgEdge = {
  __typename?: 'SdgEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: Sdg;
};

/** Conditions on sdgs; those in one object must all hold. */
export type SdgFilter = {
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<SdgFilter>>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Linkages to the goal and to its targets. */
  linkages?: InputMaybe<LinkageMatch>;
  not?: InputMaybe<SdgFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<SdgFilter>>;
  /** Projects of the goal or of any of its targets. */
  projects?: InputMaybe<ProjectMatch>;
  /** Sessions on the goal or on any of its targets. */
  sessions?: InputMaybe<SessionMatch>;
  /** The goal's targets. */
  targets?: InputMaybe<KeyMatch>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type SdgOrder = {
  /** By how many are linked, as the field of that name counts them under the connection's basis. */
  count?: InputMaybe<SdgCount>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either this or `count`. */
  field?: InputMaybe<SdgOrderField>;
};

/** Fields that sdgs can be ordered by. */
export type SdgOrderField =
  | 'COLOR'
  | 'ID'
  | 'NAME';

/** One of the 169 targets of the goals. */
export type SdgTarget = Node & {
  __typename?: 'SdgTarget';
  /** As `3.8` or `3.d`. */
  code: Scalars['String']['output'];
  /** Whether one of the target's indicators measures ICT. */
  ictIndicator?: Maybe<Scalars['Boolean']['output']>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  /** Linkages to the target. */
  linkages: LinkageConnection;
  name: Scalars['String']['output'];
  /** Projects tagged with the target. */
  projects: ProjectConnection;
  /** The goal that the target belongs to. */
  sdg?: Maybe<Sdg>;
  /** Sessions on the target. */
  sessions: SessionConnection;
  sources: Array<Scalars['String']['output']>;
  verified: Scalars['Boolean']['output'];
};


/** One of the 169 targets of the goals. */
export type SdgTargetLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};


/** One of the 169 targets of the goals. */
export type SdgTargetLinkagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkageOrder>>;
  where?: InputMaybe<LinkageFilter>;
};


/** One of the 169 targets of the goals. */
export type SdgTargetProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrder>>;
  where?: InputMaybe<ProjectFilter>;
};


/** One of the 169 targets of the goals. */
export type SdgTargetSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SessionOrder>>;
  where?: InputMaybe<SessionFilter>;
};

/** A set of sdgTargets: page it, count it, facet it, cross-tabulate it. */
export type SdgTargetConnection = {
  __typename?: 'SdgTargetConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<SdgTargetEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<SdgTarget>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of sdgTargets: page it, count it, facet it, cross-tabulate it. */
export type SdgTargetConnectionCrossTabArgs = {
  columns: SdgTargetDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: SdgTargetDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of sdgTargets: page it, count it, facet it, cross-tabulate it. */
export type SdgTargetConnectionFacetsArgs = {
  by: Array<SdgTargetDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of sdgTargets: page it, count it, facet it, cross-tabulate it. */
export type SdgTargetConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What sdgTargets can be ordered by the number of; those that pass the filter count, all for `{}`. */
export type SdgTargetCount =
  /** Linkages to the target. */
  { linkages: LinkageFilter; projects?: never; sessions?: never; }
  |  /** Projects tagged with the target. */
  { linkages?: never; projects: ProjectFilter; sessions?: never; }
  |  /** Sessions on the target. */
  { linkages?: never; projects?: never; sessions: SessionFilter; };

/** What sdgTargets can be counted by. */
export type SdgTargetDimension =
  /** Goal of the target. */
  | 'SDG';

export type SdgTargetEdge = {
  __typename?: 'SdgTargetEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: SdgTarget;
};

/** Conditions on sdgTargets; those in one object must all hold. */
export type SdgTargetFilter = {
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<SdgTargetFilter>>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Linkages to the target. */
  linkages?: InputMaybe<LinkageMatch>;
  not?: InputMaybe<SdgTargetFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<SdgTargetFilter>>;
  /** Projects tagged with the target. */
  projects?: InputMaybe<ProjectMatch>;
  /** The goal that the target belongs to. */
  sdgs?: InputMaybe<KeyMatch>;
  /** Sessions on the target. */
  sessions?: InputMaybe<SessionMatch>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type SdgTargetOrder = {
  /** By how many are linked, as the field of that name counts them under the connection's basis. */
  count?: InputMaybe<SdgTargetCount>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either this or `count`. */
  field?: InputMaybe<SdgTargetOrderField>;
};

/** Fields that sdgTargets can be ordered by. */
export type SdgTargetOrderField =
  | 'ICT_INDICATOR'
  | 'ID'
  | 'NAME';

export type SearchConnection = {
  __typename?: 'SearchConnection';
  edges: Array<SearchEdge>;
  /** How the hits spread over kinds. A bucket's `where` holds the arguments of `search` that list them. */
  facets: Array<Facet>;
  nodes: Array<Node>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


export type SearchConnectionFacetsArgs = {
  by?: Array<SearchDimension>;
};

export type SearchDimension =
  | 'KIND';

export type SearchEdge = {
  __typename?: 'SearchEdge';
  cursor: Scalars['String']['output'];
  node: Node;
  rank: Scalars['Int']['output'];
};

/** A session of a forum, or a facilitation meeting of an action line. */
export type Session = Node & {
  __typename?: 'Session';
  /** Action lines of the session. */
  actionLines: ActionLineConnection;
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The event that it was part of, if known. */
  event?: Maybe<Event>;
  format?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  /** Linkages that the session states. */
  linkages: LinkageConnection;
  name: Scalars['String']['output'];
  /** The organizers as the source writes them; those that are known stand in `stakeholders`. */
  organizerText?: Maybe<Scalars['String']['output']>;
  /** Targets of the session. */
  sdgTargets: SdgTargetConnection;
  /** Goals of the session, those of its targets included. */
  sdgs: SdgConnection;
  sources: Array<Scalars['String']['output']>;
  /** Organizers that are known stakeholders. */
  stakeholders: StakeholderConnection;
  /** The tags as they stand in the record. */
  tags: Array<Tag>;
  title: Scalars['String']['output'];
  verified: Scalars['Boolean']['output'];
};


/** A session of a forum, or a facilitation meeting of an action line. */
export type SessionActionLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActionLineOrder>>;
  where?: InputMaybe<ActionLineFilter>;
};


/** A session of a forum, or a facilitation meeting of an action line. */
export type SessionLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};


/** A session of a forum, or a facilitation meeting of an action line. */
export type SessionLinkagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkageOrder>>;
  where?: InputMaybe<LinkageFilter>;
};


/** A session of a forum, or a facilitation meeting of an action line. */
export type SessionSdgTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SdgTargetOrder>>;
  where?: InputMaybe<SdgTargetFilter>;
};


/** A session of a forum, or a facilitation meeting of an action line. */
export type SessionSdgsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SdgOrder>>;
  where?: InputMaybe<SdgFilter>;
};


/** A session of a forum, or a facilitation meeting of an action line. */
export type SessionStakeholdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StakeholderOrder>>;
  where?: InputMaybe<StakeholderFilter>;
};


/** A session of a forum, or a facilitation meeting of an action line. */
export type SessionTagsArgs = {
  basis?: InputMaybe<Array<TagBasis>>;
};

/** A set of sessions: page it, count it, facet it, cross-tabulate it. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<SessionEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<Session>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of sessions: page it, count it, facet it, cross-tabulate it. */
export type SessionConnectionCrossTabArgs = {
  columns: SessionDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: SessionDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of sessions: page it, count it, facet it, cross-tabulate it. */
export type SessionConnectionFacetsArgs = {
  by: Array<SessionDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of sessions: page it, count it, facet it, cross-tabulate it. */
export type SessionConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What sessions can be ordered by the number of; those that pass the filter count, all for `{}`. */
export type SessionCount =
  /** Action lines of the session. */
  { actionLines: ActionLineFilter; linkages?: never; sdgTargets?: never; sdgs?: never; stakeholders?: never; }
  |  /** Linkages that the session states. */
  { actionLines?: never; linkages: LinkageFilter; sdgTargets?: never; sdgs?: never; stakeholders?: never; }
  |  /** Targets of the session. */
  { actionLines?: never; linkages?: never; sdgTargets: SdgTargetFilter; sdgs?: never; stakeholders?: never; }
  |  /** Goals of the session, those of its targets included. */
  { actionLines?: never; linkages?: never; sdgTargets?: never; sdgs: SdgFilter; stakeholders?: never; }
  |  /** Organizers that are known stakeholders. */
  { actionLines?: never; linkages?: never; sdgTargets?: never; sdgs?: never; stakeholders: StakeholderFilter; };

/** What sessions can be counted by. */
export type SessionDimension =
  /** Action line, at the 18 leaves. A bare C7 tag counts as missing. */
  | 'ACTION_LINE'
  /** Action line, C7's sub-lines taken together. */
  | 'ACTION_LINE_GROUP'
  /** Event. */
  | 'EVENT'
  /** Format. */
  | 'FORMAT'
  /** Goal. */
  | 'SDG'
  /** Target. */
  | 'SDG_TARGET'
  /** Organizer. */
  | 'STAKEHOLDER'
  /** Year of its date. */
  | 'YEAR';

export type SessionEdge = {
  __typename?: 'SessionEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: Session;
};

/** Conditions on sessions; those in one object must all hold. */
export type SessionFilter = {
  /** Action lines of the session. */
  actionLines?: InputMaybe<TagMatch>;
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<SessionFilter>>;
  /** The event that it was part of, if known. */
  events?: InputMaybe<EventMatch>;
  /** Format. */
  formats?: InputMaybe<KeyMatch>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Linkages that the session states. */
  linkages?: InputMaybe<LinkageMatch>;
  not?: InputMaybe<SessionFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<SessionFilter>>;
  /** Targets of the session. */
  sdgTargets?: InputMaybe<TagMatch>;
  /** Goals of the session, those of its targets included. */
  sdgs?: InputMaybe<TagMatch>;
  /** Organizers that are known stakeholders. */
  stakeholders?: InputMaybe<StakeholderMatch>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Year of its date. */
  years?: InputMaybe<IntRange>;
};

/** Links to sessions, by their keys or by a filter of their own. */
export type SessionMatch = {
  all?: InputMaybe<Array<Scalars['String']['input']>>;
  any?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which tags count, where the link is a tag; left out, the connection's. */
  basis?: InputMaybe<Array<TagBasis>>;
  /** Whether there is any at all. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether any of them passes the filter. */
  some?: InputMaybe<SessionFilter>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type SessionOrder = {
  /** By how many are linked, as the field of that name counts them under the connection's basis. */
  count?: InputMaybe<SessionCount>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either this or `count`. */
  field?: InputMaybe<SessionOrderField>;
};

/** Fields that sessions can be ordered by. */
export type SessionOrderField =
  | 'DATE'
  | 'FORMAT'
  | 'ID'
  | 'ORGANIZER_TEXT'
  | 'TITLE';

/** Sets side by side, as an UpSet plot shows them. */
export type SetComparison = {
  __typename?: 'SetComparison';
  /** In all of them. */
  common: Door;
  /** For each two sets, what is in the one and not in the other. */
  differences: Array<SetDifference>;
  /** Each combination of sets that any record is in, and in no other set: by count, then by the order of the sets. They add up to the union. */
  intersections: Array<SetIntersection>;
  kind: Kind;
  sets: Array<ComparedSet>;
  /** In at least one of them. */
  union: Door;
};

export type SetDifference = {
  __typename?: 'SetDifference';
  /** In both. */
  both: Door;
  count: Scalars['Int']['output'];
  in: Scalars['String']['output'];
  /** Size of the intersection divided by that of the union (Jaccard 1912); null where both are empty. */
  jaccard?: Maybe<Scalars['Float']['output']>;
  notIn: Scalars['String']['output'];
  where: Scalars['JSON']['output'];
};

export type SetIntersection = {
  __typename?: 'SetIntersection';
  count: Scalars['Int']['output'];
  names: Array<Scalars['String']['output']>;
  where: Scalars['JSON']['output'];
};

export type Shared = {
  __typename?: 'Shared';
  /** log2(N / sharedBy) */
  bits: Scalars['Float']['output'];
  direction: Direction;
  /** The link that reaches it. */
  link: Link;
  node: Node;
  /** Where it is not linked itself, but over what is: `LOCATED_IN` for the tags of a country's projects, `RUN_BY` for those of a stakeholder's, `FROM_LINE` for the goals of a line's linkages. */
  over?: Maybe<Link>;
  /** How many nodes of the kind have it. */
  sharedBy: Scalars['Int']['output'];
};

/** A node that shares what few others have. */
export type Similar = {
  __typename?: 'Similar';
  node: Node;
  /** Sum over the shared nodes of log2(N / n) bits, where n of the N nodes of the kind have it (inverse document frequency, Spärck Jones 1972). What all or only one have says nothing. Who has much has more to share: read what is shared before the rank. */
  score: Scalars['Float']['output'];
  /** What they share, the rarest first; ten at most. */
  shared: Array<Shared>;
  sharedCount: Scalars['Int']['output'];
};

/** An organization. */
export type Stakeholder = Node & {
  __typename?: 'Stakeholder';
  acronym?: Maybe<Scalars['String']['output']>;
  /** Linkages that it asserts. */
  assertedLinkages: LinkageConnection;
  /** Where it is based, as far as its records say. */
  countries: CountryConnection;
  /** Documents that it issued. */
  documents: DocumentConnection;
  /** Action lines that it facilitates. */
  facilitates: ActionLineConnection;
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  kind: Kind;
  /** What it is called in the first of these languages that there is a label in; else its English `name`, and `lang` says so. */
  label: LocalName;
  /** Action lines that it leads as facilitator. */
  leads: ActionLineConnection;
  name: Scalars['String']['output'];
  /** Projects that it runs. */
  projects: ProjectConnection;
  /** Its roles in the WSIS process, as facilitator, UNGIS member, co-organizer. */
  roles: Array<Scalars['String']['output']>;
  /** Sessions that it organized. */
  sessions: SessionConnection;
  /** Stakeholders that share the most telling links, and tags of their projects, with it. */
  similar: Array<Similar>;
  sources: Array<Scalars['String']['output']>;
  /** Null where no source tells. */
  type?: Maybe<StakeholderType>;
  url?: Maybe<Scalars['String']['output']>;
  verified: Scalars['Boolean']['output'];
};


/** An organization. */
export type StakeholderAssertedLinkagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LinkageOrder>>;
  where?: InputMaybe<LinkageFilter>;
};


/** An organization. */
export type StakeholderCountriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CountryOrder>>;
  where?: InputMaybe<CountryFilter>;
};


/** An organization. */
export type StakeholderDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  where?: InputMaybe<DocumentFilter>;
};


/** An organization. */
export type StakeholderFacilitatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActionLineOrder>>;
  where?: InputMaybe<ActionLineFilter>;
};


/** An organization. */
export type StakeholderLabelArgs = {
  lang: Array<Scalars['String']['input']>;
};


/** An organization. */
export type StakeholderLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ActionLineOrder>>;
  where?: InputMaybe<ActionLineFilter>;
};


/** An organization. */
export type StakeholderProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProjectOrder>>;
  where?: InputMaybe<ProjectFilter>;
};


/** An organization. */
export type StakeholderSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<Array<TagBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SessionOrder>>;
  where?: InputMaybe<SessionFilter>;
};


/** An organization. */
export type StakeholderSimilarArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A set of stakeholders: page it, count it, facet it, cross-tabulate it. */
export type StakeholderConnection = {
  __typename?: 'StakeholderConnection';
  /** Two dimensions of the set against each other. */
  crossTab: CrossTab;
  edges: Array<StakeholderEdge>;
  /** How the set spreads over one dimension or several. */
  facets: Array<Facet>;
  nodes: Array<Stakeholder>;
  pageInfo: PageInfo;
  /** Distinct records of the set, whatever the page. */
  totalCount: Scalars['Int']['output'];
  /** Walks on from the whole set. */
  traverse: Traversal;
};


/** A set of stakeholders: page it, count it, facet it, cross-tabulate it. */
export type StakeholderConnectionCrossTabArgs = {
  columns: StakeholderDimension;
  columnsFirst?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  rows: StakeholderDimension;
  rowsFirst?: InputMaybe<Scalars['Int']['input']>;
};


/** A set of stakeholders: page it, count it, facet it, cross-tabulate it. */
export type StakeholderConnectionFacetsArgs = {
  by: Array<StakeholderDimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<FacetMode>;
};


/** A set of stakeholders: page it, count it, facet it, cross-tabulate it. */
export type StakeholderConnectionTraverseArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  steps: Array<Step>;
};

/** What stakeholders can be ordered by the number of; those that pass the filter count, all for `{}`. */
export type StakeholderCount =
  /** Linkages that it asserts. */
  { assertedLinkages: LinkageFilter; countries?: never; documents?: never; facilitates?: never; leads?: never; projects?: never; sessions?: never; }
  |  /** Where it is based, as far as its records say. */
  { assertedLinkages?: never; countries: CountryFilter; documents?: never; facilitates?: never; leads?: never; projects?: never; sessions?: never; }
  |  /** Documents that it issued. */
  { assertedLinkages?: never; countries?: never; documents: DocumentFilter; facilitates?: never; leads?: never; projects?: never; sessions?: never; }
  |  /** Action lines that it facilitates. */
  { assertedLinkages?: never; countries?: never; documents?: never; facilitates: ActionLineFilter; leads?: never; projects?: never; sessions?: never; }
  |  /** Action lines that it leads as facilitator. */
  { assertedLinkages?: never; countries?: never; documents?: never; facilitates?: never; leads: ActionLineFilter; projects?: never; sessions?: never; }
  |  /** Projects that it runs. */
  { assertedLinkages?: never; countries?: never; documents?: never; facilitates?: never; leads?: never; projects: ProjectFilter; sessions?: never; }
  |  /** Sessions that it organized. */
  { assertedLinkages?: never; countries?: never; documents?: never; facilitates?: never; leads?: never; projects?: never; sessions: SessionFilter; };

/** What stakeholders can be counted by. */
export type StakeholderDimension =
  /** Action lines of its projects, at the 18 leaves. */
  | 'ACTION_LINE'
  /** Country where it is based. */
  | 'COUNTRY'
  /** ITU region of the country where it is based. */
  | 'REGION'
  /** Goals of its projects. */
  | 'SDG'
  /** Stakeholder group. */
  | 'STAKEHOLDER_TYPE';

export type StakeholderEdge = {
  __typename?: 'StakeholderEdge';
  cursor: Scalars['String']['output'];
  /** Why it is in the set; empty where the set asks for nothing. */
  matchedVia: Array<Match>;
  node: Stakeholder;
};

/** Conditions on stakeholders; those in one object must all hold. */
export type StakeholderFilter = {
  /** Action lines of its projects, at the 18 leaves. */
  actionLines?: InputMaybe<TagMatch>;
  /** All of them hold; an empty list matches everything. */
  and?: InputMaybe<Array<StakeholderFilter>>;
  /** Linkages that it asserts. */
  assertedLinkages?: InputMaybe<LinkageMatch>;
  /** Where it is based, as far as its records say. */
  countries?: InputMaybe<KeyMatch>;
  /** Documents that it issued. */
  documents?: InputMaybe<DocumentMatch>;
  /** Action lines that it facilitates. */
  facilitates?: InputMaybe<KeyMatch>;
  /** Global ids; an empty list matches nothing. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Action lines that it leads as facilitator. */
  leads?: InputMaybe<KeyMatch>;
  not?: InputMaybe<StakeholderFilter>;
  /** One of them holds; an empty list matches nothing. */
  or?: InputMaybe<Array<StakeholderFilter>>;
  /** Projects that it runs. */
  projects?: InputMaybe<ProjectMatch>;
  /** ITU region of the country where it is based. */
  regions?: InputMaybe<KeyMatch>;
  /** Goals of its projects. */
  sdgs?: InputMaybe<TagMatch>;
  /** Sessions that it organized. */
  sessions?: InputMaybe<SessionMatch>;
  /** Words in titles, names and summaries, as `search` finds them. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A walk ends at it. */
  traverse?: InputMaybe<TraverseMatch>;
  /** Stakeholder group. */
  types?: InputMaybe<KeyMatch>;
  /** Whether all its facts have a source and agree. */
  verified?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Links to stakeholders, by their keys or by a filter of their own. */
export type StakeholderMatch = {
  all?: InputMaybe<Array<Scalars['String']['input']>>;
  any?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which tags count, where the link is a tag; left out, the connection's. */
  basis?: InputMaybe<Array<TagBasis>>;
  /** Whether there is any at all. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether any of them passes the filter. */
  some?: InputMaybe<StakeholderFilter>;
};

/** Missing values stand last, whichever way the order runs; ties stand by id. */
export type StakeholderOrder = {
  /** By how many are linked, as the field of that name counts them under the connection's basis. */
  count?: InputMaybe<StakeholderCount>;
  descending?: InputMaybe<Scalars['Boolean']['input']>;
  /** Either this or `count`. */
  field?: InputMaybe<StakeholderOrderField>;
};

/** Fields that stakeholders can be ordered by. */
export type StakeholderOrderField =
  | 'ACRONYM'
  | 'ID'
  | 'NAME'
  | 'TYPE'
  | 'URL';

/** The six stakeholder groups of the WSIS process. */
export type StakeholderType =
  /** Academia */
  | 'ACADEMIA'
  /** Civil Society */
  | 'CIVIL_SOCIETY'
  /** Government */
  | 'GOVERNMENT'
  /** International Organization */
  | 'INTERNATIONAL_ORGANIZATION'
  /** Private Sector */
  | 'PRIVATE_SECTOR'
  /** Technical Community */
  | 'TECHNICAL_COMMUNITY';

/** One step of a walk. */
export type Step = {
  /** Which tags count; left out, those of the set or DECLARED and SUGGESTED. */
  basis?: InputMaybe<Array<TagBasis>>;
  direction?: InputMaybe<Direction>;
  link: Link;
  /** Which nodes it may reach; of one kind alone. */
  where?: InputMaybe<NodeFilter>;
};

/** Nodes and every link between them. */
export type Subgraph = {
  __typename?: 'Subgraph';
  edges: Array<SubgraphEdge>;
  /** Where it started first, then by relevance; ties by id. */
  nodes: Array<SubgraphNode>;
  /** What was left out, by node and link: of each node shown that is nearer than the depth, its neighbours not shown. */
  omitted: Array<Omission>;
  /** True if anything within the depth was left out. */
  truncated: Scalars['Boolean']['output'];
};

export type SubgraphEdge = {
  __typename?: 'SubgraphEdge';
  /** Of a tag: which bases it has. */
  basis?: Maybe<Array<TagBasis>>;
  from: Node;
  link: Link;
  to: Node;
};

export type SubgraphNode = {
  __typename?: 'SubgraphNode';
  /** Links away from where it started, over what is shown. */
  depth: Scalars['Int']['output'];
  node: Node;
  /** Chance to come there by the best way from a start within the depth, choosing at each node one of its kinds of links and then one link of that kind, all alike. 1 for a start. */
  relevance: Scalars['Float']['output'];
};

/** A tag as it stands in the record. */
export type Tag = {
  __typename?: 'Tag';
  basis: TagBasis;
  /** Why it was suggested. */
  because?: Maybe<Scalars['String']['output']>;
  /** high, medium or low, where the tag is suggested. */
  confidence?: Maybe<Scalars['String']['output']>;
  key: Scalars['String']['output'];
  kind: Kind;
  node?: Maybe<Node>;
};

/** Which tags count. */
export type TagBasis =
  /** The submitter's, or the prize's own. */
  | 'DECLARED'
  /** Goals that official goal-level linkages join to the declared action lines. */
  | 'IMPLIED'
  /** Made by editors or a model, with confidence and reason. Not confirmed by the submitter. */
  | 'SUGGESTED';

/** Keys of tags. `C7` means C7 or any of its sub-lines. */
export type TagMatch = {
  all?: InputMaybe<Array<Scalars['String']['input']>>;
  any?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Which tags count; left out, the connection's. */
  basis?: InputMaybe<Array<TagBasis>>;
  /** Whether there is any tag at all, a bare C7 included. */
  exists?: InputMaybe<Scalars['Boolean']['input']>;
  none?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  date: Scalars['PartialDate']['output'];
  dateEnd?: Maybe<Scalars['PartialDate']['output']>;
  kind: TimelineKind;
  node: Node;
  place?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  /** False for an entry that was only planned: announced and later changed, or never confirmed. */
  tookPlace: Scalars['Boolean']['output'];
};

/** What a dated entry of the WSIS timeline is. */
export type TimelineKind =
  /** Consultation */
  | 'CONSULTATION'
  /** CSTD */
  | 'CSTD'
  /** Deadline */
  | 'DEADLINE'
  /** Forum */
  | 'FORUM'
  /** High-level meeting */
  | 'HIGH_LEVEL_MEETING'
  /** HLPF */
  | 'HLPF'
  /** IGF */
  | 'IGF'
  /** Interagency */
  | 'INTERAGENCY'
  /** ITU conference */
  | 'ITU_CONFERENCE'
  /** ITU meeting */
  | 'ITU_MEETING'
  /** Milestone */
  | 'MILESTONE'
  /** Open consultation */
  | 'OPEN_CONSULTATION'
  /** Outcome */
  | 'OUTCOME'
  /** Planned */
  | 'PLANNED'
  /** Preparatory phase */
  | 'PREPARATORY_PHASE'
  /** Prize */
  | 'PRIZE'
  /** Publication */
  | 'PUBLICATION'
  /** Regional review */
  | 'REGIONAL_REVIEW'
  /** Resolution */
  | 'RESOLUTION'
  /** Review event */
  | 'REVIEW_EVENT'
  /** Summit */
  | 'SUMMIT';

/** Where walks end. */
export type Traversal = {
  __typename?: 'Traversal';
  /** Those that most walks end at first, then by id. */
  ends: Array<TraversalEnd>;
  /** How the ends spread over dimensions. `kind` is needed where they are of several kinds. */
  facets: Array<Facet>;
  /** The ends by kind, each as a set of its own. */
  kinds: Array<TraversalKind>;
  /** Distinct nodes that a walk ends at. */
  totalCount: Scalars['Int']['output'];
};


/** Where walks end. */
export type TraversalFacetsArgs = {
  by: Array<Dimension>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Kind>;
};

export type TraversalEnd = {
  __typename?: 'TraversalEnd';
  node: Node;
  /** How many walks end there; exact up to 2^53. */
  pathCount: Scalars['Float']['output'];
};

export type TraversalKind = {
  __typename?: 'TraversalKind';
  /** Distinct nodes. */
  count: Scalars['Int']['output'];
  kind: Kind;
  /** Lists exactly these nodes, as a filter of their kind. */
  where: Scalars['JSON']['output'];
};

/** A walk as a condition: it holds for what the walk ends at. It starts from ids or from a set. */
export type TraverseMatch = {
  /** Which tags count where steps and filters do not say; left out, the connection's. */
  basis?: InputMaybe<Array<TagBasis>>;
  from?: InputMaybe<Array<Scalars['ID']['input']>>;
  steps: Array<Step>;
  where?: InputMaybe<NodeFilter>;
};
