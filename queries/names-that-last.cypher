// $ids: ["Sdg:18","SdgTarget:18","ActionLine:goal-18","Sdg:goal-18","SdgTarget:goal-18","Linkage:goal-18","Country:goal-18","Region:goal-18","Stakeholder:goal-18","Label:goal-18","Project:goal-18","PrizeCategory:goal-18","PrizeEntry:goal-18","Event:goal-18","Session:goal-18","Document:goal-18","Milestone:goal-18","Finding:goal-18","ActionLine:something-else","Sdg:something-else","SdgTarget:something-else"… (737 characters)
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
MATCH (n:Document { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Event { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.dateStart, n.dateEnd, n.place, n.participantCount, n.countryCount, n.sessionCount, n.highLevelCount, n.prizeWinnerCount, n.prizeChampionCount, n.prizeSubmissionCount] AS row, null AS sequence
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
MATCH (n:Label { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.text] AS row, null AS sequence
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
MATCH (n:Milestone { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place] AS row, null AS sequence
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
MATCH (n:PrizeEntry { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.status] AS row, null AS sequence
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
MATCH (n:Session { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.title, n.date, n.format, n.organizerText] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["ITU","itu","goal-18","something-else"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.roles, n.url] AS row, null AS sequence
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
RETURN [n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.text] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $rows0: [{"i":0,"p":[["Linkage","Stakeholder","Label","Project","PrizeCategory","PrizeEntry","Event","Session","Document","Milestone","Finding"],"(+goal +18) titleText:=goal18",[" goal "," 18 "],[" =goal18 "]]},{"i":1,"p":[["Linkage","Stakeholder","Label","Project","PrizeCategory","PrizeEntry","Event","Session","Document","Milestone","Finding"],"(+something +else*) titleText:=somethingelse",[" something "… (433 characters)
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
RETURN collect([kind, rank, CASE kind WHEN "ActionLine" THEN [n.key, n.recordName, n.sources, n.verified, n.name] WHEN "Sdg" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.color] WHEN "SdgTarget" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.ictIndicator] WHEN "Linkage" THEN [n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note] WHEN "Country" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups] WHEN "Region" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.type] WHEN "Stakeholder" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.roles, n.url] WHEN "Label" THEN [n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.text] WHEN "Project" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url] WHEN "PrizeCategory" THEN [n.key, n.recordName, n.sources, n.verified, n.name] WHEN "PrizeEntry" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.status] WHEN "Event" THEN [n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.dateStart, n.dateEnd, n.place, n.participantCount, n.countryCount, n.sessionCount, n.highLevelCount, n.prizeWinnerCount, n.prizeChampionCount, n.prizeSubmissionCount] WHEN "Session" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.date, n.format, n.organizerText] WHEN "Document" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url] WHEN "Milestone" THEN [n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place] WHEN "Finding" THEN [n.key, n.recordName, n.sources, n.verified, n.text, n.type, n.scope] END]) AS hits }
CALL (*) {
UNWIND found AS hit
WITH hit.kind AS kind, count(*) AS held
RETURN collect([kind, held]) AS kinds }
RETURN hits, kinds }
RETURN row.i AS i, hits, kinds, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS hits, null AS kinds, log.sequence AS sequence;
