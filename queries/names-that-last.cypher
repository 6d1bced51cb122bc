// $ids: ["Sdg:18","SdgTarget:18","ActionLine:goal-18","Sdg:goal-18","SdgTarget:goal-18","Linkage:goal-18","Country:goal-18","Region:goal-18","Stakeholder:goal-18","Label:goal-18","Project:goal-18","PrizeCategory:goal-18","PrizeEntry:goal-18","Event:goal-18","Session:goal-18","Document:goal-18","Milestone:goal-18","Finding:goal-18","WsisTarget:goal-18","Indicator:goal-18","GdcObjective:goal-18","Pledge:goa… (1915 characters)
CALL () {
UNWIND $ids AS id
MATCH (t:Tombstone { id: id })
RETURN collect(t.id) AS retired }
CALL () {
OPTIONAL MATCH (log:Log { name: "log" })
RETURN log.sequence AS sequence }
RETURN *;

// $keys: ["3"]
UNWIND $keys AS key
MATCH (n:Sdg { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["3.8"]
UNWIND $keys AS key
MATCH (n:SdgTarget { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.ictIndicator] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["AFR"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["C7-EHEA"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:AgendaItem { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.date, n.halfDay, n.note, n.status] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Call { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.description, n.opens, n.closes, n.openness, n.status, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Consultation { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Contribution { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.stakeholderType, n.topics, n.formats, n.text, n.answers] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Document { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Event { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.dateStart, n.dateEnd, n.place, n.participantCount, n.countryCount, n.sessionCount, n.highLevelCount, n.prizeWinnerCount, n.prizeChampionCount, n.prizeSubmissionCount, n.status, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:EventFigure { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.measure, n.value, n.unit, n.expected, n.asOf, n.note] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:EventFormat { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Finding { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.text, n.type, n.scope] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:GdcObjective { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:HlpfTheme { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.year] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Indicator { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.tier, n.ictIndicator, n.coreListName, n.note] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Label { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.form, n.text] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Linkage { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Membership { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.holder, n.bodyName, n.role, n.roleType, n.from, n.to, n.asOf] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Milestone { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place, n.status] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Objective { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.text, n.type, n.subject] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Participation { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.group, n.stakeholderType, n.track] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Phase { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.position, n.process, n.type, n.dateStart, n.dateEnd, n.timeStart, n.timeEnd, n.zone, n.place, n.room, n.remote, n.purpose, n.lead, n.status] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:PlatformFigure { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.platform, n.measure, n.value, n.unit, n.year, n.date] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Pledge { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.summary, n.year, n.amountUsd] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:PrizeCategory { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:PrizeCycle { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.special, n.submissions, n.countries, n.winners, n.champions, n.partnerText, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:PrizeEntry { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.status, n.votes] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Project { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Provision { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.text, n.paragraph, n.topic, n.asked, n.due] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:RegionalReview { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.dateStart, n.dateEnd, n.place, n.status] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:ReviewReport { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.lead, n.audience, n.received] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Roadmap { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.issuer, n.year, n.standing] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:RoadmapStep { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.position, n.lead] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Session { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.date, n.format, n.organizerText, n.status] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:SponsorTier { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.position] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Suggestion { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.type, n.description] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:WsisTarget { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["KEN","CIV"]
UNWIND $keys AS key
MATCH (n:Country { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["SdgTarget.3.8.es","SdgTarget.3.8.fr","ActionLine.C7-EHEA.es","ActionLine.C7-EHEA.fr","Country.KEN.es","Country.KEN.fr","Country.CIV.es","Country.CIV.fr","Region.AFR.es","Region.AFR.fr","Sdg.3.es","Sdg.3.fr","Stakeholder.itu.es","Stakeholder.itu.fr"]
UNWIND $keys AS key
MATCH (n:Label { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.form, n.text] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["Linkage","Stakeholder","Label","Project","PrizeCategory","PrizeEntry","Event","Session","Document","Milestone","Finding","WsisTarget","Indicator","GdcObjective","Pledge","PlatformFigure","PrizeCycle","AgendaItem","EventFormat","Participation","EventFigure","SponsorTier","Call","Consultation","Suggestion","Phase","Contribution","RegionalReview","ReviewReport","Roadmap","RoadmapStep",… (1059 characters)
// $limit0_0: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
CALL db.index.fulltext.queryNodes("wsis_text", row.p[1]) YIELD node AS n
WITH n, row
WITH n, [l IN labels(n)
WHERE l IN row.p[0]][0] AS kind, row
WHERE kind IS NOT NULL
WITH n, kind, kind + ":" + n.key AS id, row
WITH n, kind, id, reduce(best = 0, r IN [CASE WHEN all(t IN row.p[2]
WHERE n.titleText CONTAINS t OR n.bodyText CONTAINS t) THEN 3 * size([t IN row.p[2]
WHERE n.titleText CONTAINS t]) + size([t IN row.p[2]
WHERE n.bodyText CONTAINS t]) ELSE 0 END, CASE WHEN any(t IN row.p[3]
WHERE n.titleText CONTAINS t) THEN 1000000 ELSE 0 END] | CASE WHEN r > best THEN r ELSE best END) AS rank, row
WHERE rank > 0
WITH collect({ kind: kind, node: n, id: id, rank: rank }) AS found, row
CALL (*) {
UNWIND found AS hit
WITH hit.kind AS kind, hit.node AS n, hit.id AS id, hit.rank AS rank
ORDER BY rank DESC, id
LIMIT $limit0_0
RETURN collect([kind, rank, CASE kind WHEN "ActionLine" THEN [n.key, n.recordName, n.sources, n.verified, n.name] WHEN "Sdg" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] WHEN "SdgTarget" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.ictIndicator] WHEN "Linkage" THEN [n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note] WHEN "Country" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups] WHEN "Region" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] WHEN "Stakeholder" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.bodyType, n.roles, n.addresses, n.url] WHEN "Label" THEN [n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.form, n.text] WHEN "Project" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url] WHEN "PrizeCategory" THEN [n.key, n.recordName, n.sources, n.verified, n.name] WHEN "PrizeEntry" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.status, n.votes] WHEN "Event" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.dateStart, n.dateEnd, n.place, n.participantCount, n.countryCount, n.sessionCount, n.highLevelCount, n.prizeWinnerCount, n.prizeChampionCount, n.prizeSubmissionCount, n.status, n.url] WHEN "Session" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.date, n.format, n.organizerText, n.status] WHEN "Document" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url] WHEN "Milestone" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place, n.status] WHEN "Finding" THEN [n.key, n.recordName, n.sources, n.verified, n.text, n.type, n.scope] WHEN "WsisTarget" THEN [n.key, n.recordName, n.sources, n.verified, n.name] WHEN "Indicator" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.tier, n.ictIndicator, n.coreListName, n.note] WHEN "GdcObjective" THEN [n.key, n.recordName, n.sources, n.verified, n.name] WHEN "Pledge" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.summary, n.year, n.amountUsd] WHEN "PlatformFigure" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.platform, n.measure, n.value, n.unit, n.year, n.date] WHEN "PrizeCycle" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.special, n.submissions, n.countries, n.winners, n.champions, n.partnerText, n.url] WHEN "AgendaItem" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.date, n.halfDay, n.note, n.status] WHEN "EventFormat" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] WHEN "Participation" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.group, n.stakeholderType, n.track] WHEN "EventFigure" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.measure, n.value, n.unit, n.expected, n.asOf, n.note] WHEN "SponsorTier" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.position] WHEN "Call" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.description, n.opens, n.closes, n.openness, n.status, n.url] WHEN "Consultation" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.url] WHEN "Suggestion" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.type, n.description] WHEN "Phase" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.position, n.process, n.type, n.dateStart, n.dateEnd, n.timeStart, n.timeEnd, n.zone, n.place, n.room, n.remote, n.purpose, n.lead, n.status] WHEN "Contribution" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.stakeholderType, n.topics, n.formats, n.text, n.answers] WHEN "RegionalReview" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.dateStart, n.dateEnd, n.place, n.status] WHEN "ReviewReport" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.lead, n.audience, n.received] WHEN "Roadmap" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.issuer, n.year, n.standing] WHEN "RoadmapStep" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.position, n.lead] WHEN "HlpfTheme" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year] WHEN "Membership" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.holder, n.bodyName, n.role, n.roleType, n.from, n.to, n.asOf] WHEN "Provision" THEN [n.key, n.recordName, n.sources, n.verified, n.text, n.paragraph, n.topic, n.asked, n.due] WHEN "Objective" THEN [n.key, n.recordName, n.sources, n.verified, n.text, n.type, n.subject] END]) AS hits }
CALL (*) {
UNWIND found AS hit
WITH hit.kind AS kind, count(*) AS held
RETURN collect([kind, held]) AS kinds }
RETURN hits, kinds }
RETURN row.i AS i, hits, kinds, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS hits, null AS kinds, log.sequence AS sequence;
