// $keys: ["2013-telecentre-women-c4","2015-fiji-community-telecentres-c4","2015-gedaref-e-agriculture-c7-eagr","2015-gedaref-e-education-c7-elea"]
UNWIND $keys AS key
MATCH (n:PrizeEntry { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.status], [[(n)-[r:ENTERS]->(e) | [e.key, r.position]], [(n)-[r:IN_CATEGORY]->(e) | [e.key, r.position]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["fiji-community-telecentres","gedaref-e-agriculture","gedaref-e-education","telecentre-women"]
UNWIND $keys AS key
MATCH (n:Project { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url], [[(n)-[r:LOCATED_IN]->(e) | [e.key, r.position]], [(n)-[r:RUN_BY]->(e) | [e.key, r.position]], [(n)-[r:ADVANCES]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]], [(n)-[r:SERVES_GOAL]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]], [(n)-[r:SERVES_TARGET]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["telecentre-org-foundation"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.roles, n.url], [[(n)-[r:BASED_IN]->(e) | [e.key, r.position]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

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
WHERE l IN $p0][0], key: n.key, id: [l IN labels(n)
WHERE l IN $p0][0] + ":" + n.key, rank: 3 * size([t IN $p1
WHERE n.titleText CONTAINS t]) + size([t IN $p1
WHERE n.bodyText CONTAINS t]) }) AS found
CALL (*) {
UNWIND found AS hit
WITH hit.kind AS kind, hit.key AS key, hit.id AS id, hit.rank AS rank
ORDER BY rank DESC, id
LIMIT $limit0
RETURN collect([kind, key, rank]) AS hits }
CALL (*) {
UNWIND found AS hit
WITH hit.kind AS kind, count(*) AS held
RETURN collect([kind, held]) AS kinds }
RETURN hits, kinds }
RETURN hits, kinds, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;
