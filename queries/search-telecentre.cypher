// $p0: ["ActionLine","Sdg","SdgTarget","Linkage","Country","Region","Stakeholder","Label","Project","PrizeCategory","PrizeEntry","Event","Session","Document","Milestone","Finding"]
// $p1: "(+telecentr*) titleText:=telecentr"
// $p2: ["telecentr","TELECENTR"]
// $p3: ["telecentr","TELECENTR"]
// $p4: ["telecentr","TELECENTR"]
// $p5: ["telecentr","TELECENTR"]
// $p6: ["telecentr","TELECENTR"]
// $p7: ["telecentr","TELECENTR"]
// $p8: ["telecentr","TELECENTR"]
// $p9: ["telecentr","TELECENTR"]
// $p10: ["telecentr","TELECENTR"]
// $p11: ["telecentr","TELECENTR"]
// $p12: ["telecentr","TELECENTR"]
// $p13: [" telecentr"]
// $p14: [" =telecentr "]
// $p15: [["Linkage:telecentr",1000000],["Linkage:TELECENTR",1000000],["Stakeholder:telecentr",1000000],["Stakeholder:TELECENTR",1000000],["Label:telecentr",1000000],["Label:TELECENTR",1000000],["Project:telecentr",1000000],["Project:TELECENTR",1000000],["PrizeCategory:telecentr",1000000],["PrizeCategory:TELECENTR",1000000],["PrizeEntry:telecentr",1000000],["PrizeEntry:TELECENTR",1000000],["Event:telecentr… (685 characters)
// $limit0: {"low":11,"high":0}
CALL () {
CALL (*) {
CALL db.index.fulltext.queryNodes("wsis_text", $p1) YIELD node AS n
WITH n
RETURN n
UNION
MATCH (n:Linkage)
WHERE n.key IN $p2
RETURN n
UNION
MATCH (n:Stakeholder)
WHERE n.key IN $p3
RETURN n
UNION
MATCH (n:Label)
WHERE n.key IN $p4
RETURN n
UNION
MATCH (n:Project)
WHERE n.key IN $p5
RETURN n
UNION
MATCH (n:PrizeCategory)
WHERE n.key IN $p6
RETURN n
UNION
MATCH (n:PrizeEntry)
WHERE n.key IN $p7
RETURN n
UNION
MATCH (n:Event)
WHERE n.key IN $p8
RETURN n
UNION
MATCH (n:Session)
WHERE n.key IN $p9
RETURN n
UNION
MATCH (n:Document)
WHERE n.key IN $p10
RETURN n
UNION
MATCH (n:Milestone)
WHERE n.key IN $p11
RETURN n
UNION
MATCH (n:Finding)
WHERE n.key IN $p12
RETURN n }
WITH n, [l IN labels(n)
WHERE l IN $p0][0] AS kind
WHERE kind IS NOT NULL
WITH n, kind, kind + ":" + n.key AS id
WITH n, kind, id, reduce(best = 0, r IN [CASE WHEN all(t IN $p13
WHERE n.titleText CONTAINS t OR n.bodyText CONTAINS t) THEN 3 * size([t IN $p13
WHERE n.titleText CONTAINS t]) + size([t IN $p13
WHERE n.bodyText CONTAINS t]) ELSE 0 END, CASE WHEN any(t IN $p14
WHERE n.titleText CONTAINS t) THEN 1000000 ELSE 0 END] + [m IN $p15
WHERE m[0] = id | toInteger(m[1])] | CASE WHEN r > best THEN r ELSE best END) AS rank
WHERE rank > 0
WITH collect({ kind: kind, node: n, id: id, rank: rank }) AS found
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
