// $p0: ["ActionLine","Sdg","SdgTarget","Linkage","Country","Region","Stakeholder","Label","Project","PrizeCategory","PrizeEntry","Event","Session","Document","Milestone","Finding"]
// $p1: [" telecentr"]
// $p2: "+telecentr*"
// $limit0: {"low":11,"high":0}
CALL () {
CALL db.index.fulltext.queryNodes("wsis_text", $p2) YIELD node AS n
WITH n
WHERE [l IN labels(n)
WHERE l IN $p0][0] IS NOT NULL AND all(t IN $p1
WHERE n.titleText CONTAINS t OR n.bodyText CONTAINS t)
WITH collect({ kind: [l IN labels(n)
WHERE l IN $p0][0], node: n, id: [l IN labels(n)
WHERE l IN $p0][0] + ":" + n.key, rank: 3 * size([t IN $p1
WHERE n.titleText CONTAINS t]) + size([t IN $p1
WHERE n.bodyText CONTAINS t]) }) AS found
CALL (*) {
UNWIND found AS hit
WITH hit.kind AS kind, hit.node AS n, hit.id AS id, hit.rank AS rank
ORDER BY rank DESC, id
LIMIT $limit0
RETURN collect([kind, rank, CASE kind WHEN "ActionLine" THEN [n.key, n.recordName, n.sources, n.verified, n.name] WHEN "Sdg" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] WHEN "SdgTarget" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.ictIndicator] WHEN "Linkage" THEN [n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note] WHEN "Country" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups] WHEN "Region" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] WHEN "Stakeholder" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.roles, n.url] WHEN "Label" THEN [n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.text] WHEN "Project" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url] WHEN "PrizeCategory" THEN [n.key, n.recordName, n.sources, n.verified, n.name] WHEN "PrizeEntry" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.status] WHEN "Event" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.dateStart, n.dateEnd, n.place, n.participantCount, n.countryCount, n.sessionCount, n.highLevelCount, n.prizeWinnerCount, n.prizeChampionCount, n.prizeSubmissionCount] WHEN "Session" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.date, n.format, n.organizerText] WHEN "Document" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url] WHEN "Milestone" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place] WHEN "Finding" THEN [n.key, n.recordName, n.sources, n.verified, n.text, n.type, n.scope] END]) AS hits }
CALL (*) {
UNWIND found AS hit
WITH hit.kind AS kind, count(*) AS held
RETURN collect([kind, held]) AS kinds }
RETURN hits, kinds }
OPTIONAL MATCH (log:Log { name: "log" })
RETURN hits, kinds, log.sequence AS sequence;
