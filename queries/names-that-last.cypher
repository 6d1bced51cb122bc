// $ids: ["Sdg:18","SdgTarget:18","ActionLine:goal-18","Sdg:goal-18","SdgTarget:goal-18","Linkage:goal-18","Country:goal-18","Region:goal-18","Stakeholder:goal-18","Label:goal-18","Project:goal-18","PrizeCategory:goal-18","PrizeEntry:goal-18","Event:goal-18","Session:goal-18","Document:goal-18","Milestone:goal-18","Finding:goal-18","ActionLine:Kenia","ActionLine:kenia","ActionLine:KENIA","Sdg:Kenia","Sdg:k… (1541 characters)
CALL () {
UNWIND $ids AS id
MATCH (t:Tombstone { id: id })
RETURN collect(t.id) AS retired }
RETURN *, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["3"]
UNWIND $keys AS key
MATCH (n:Sdg { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.color], []] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["3.8"]
UNWIND $keys AS key
MATCH (n:SdgTarget { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.ictIndicator], [[(n)-[r:TARGET_OF]->(e) | [e.key, r.position]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["ABW","AFG","AGO","AIA","ALA","ALB","AND","ARE","ARG","ARM","ASM","ATA","ATF","ATG","AUS","AUT","AZE","BDI","BEL","BEN","BES","BFA","BGD","BGR","BHR","BHS","BIH","BLM","BLR","BLZ","BMU","BOL","BRA","BRB","BRN","BTN","BVT","BWA","CAF","CAN","CCK","CHE","CHL","CHN","CIV","CMR","COD","COG","COK","COL","COM","CPV","CRI","CUB","CUW","CXR","CYM","CYP","CZE","DEU","DJI","DMA","DNK","DOM","DZA","ECU","EG… (1495 characters)
UNWIND $keys AS key
MATCH (n:Country { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.iso2, n.m49, n.ituMember, n.ceptMember, n.developmentGroups], [[(n)-[r:IN_REGION]->(e) | [e.key, r.position]], [(n)-[r:MEMBER_OF]->(e) | [e.key, r.position]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["AFR"]
UNWIND $keys AS key
MATCH (n:Region { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.type], []] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["ActionLine.C1.ar","ActionLine.C1.en","ActionLine.C1.es","ActionLine.C1.fr","ActionLine.C1.ru","ActionLine.C1.zh","ActionLine.C10.ar","ActionLine.C10.en","ActionLine.C10.es","ActionLine.C10.fr","ActionLine.C10.ru","ActionLine.C10.zh","ActionLine.C11.ar","ActionLine.C11.en","ActionLine.C11.es","ActionLine.C11.fr","ActionLine.C11.ru","ActionLine.C11.zh","ActionLine.C2.ar","ActionLine.C2.en","Action… (4681 characters)
UNWIND $keys AS key
MATCH (n:Label { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.text], []] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["C7-EHEA"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name], [[(n)-[r:PART_OF]->(e) | [e.key, r.position]], [(n)-[r:FACILITATED_BY]->(e) | [e.key, r.position]], [(n)-[r:LED_BY]->(e) | [e.key, r.position]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["ITU","itu","goal-18","Kenia","kenia","KENIA","something-else"]
UNWIND $keys AS key
MATCH (n:Document { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.symbol, n.issuerText, n.year, n.url], [[(n)-[r:ISSUED_BY]->(e) | [e.key, r.position]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["ITU","itu","goal-18","Kenia","kenia","KENIA","something-else"]
UNWIND $keys AS key
MATCH (n:Event { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.dateStart, n.dateEnd, n.place, n.participantCount, n.countryCount, n.sessionCount, n.highLevelCount, n.prizeWinnerCount, n.prizeChampionCount, n.prizeSubmissionCount], []] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["ITU","itu","goal-18","Kenia","kenia","KENIA","something-else"]
UNWIND $keys AS key
MATCH (n:Finding { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.text, n.type, n.scope], [[(n)-[r:ABOUT]->(e) | [e.key, r.position]], [(n)-[r:STATED_IN]->(e) | [e.key, r.position]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["ITU","itu","goal-18","Kenia","kenia","KENIA","something-else"]
UNWIND $keys AS key
MATCH (n:Label { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.text], []] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["ITU","itu","goal-18","Kenia","kenia","KENIA","something-else"]
UNWIND $keys AS key
MATCH (n:Linkage { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note], [[(n)-[r:FROM_LINE]->(e) | [e.key, r.position]], [(n)-[r:TO_GOAL]->(e) | [e.key, r.position]], [(n)-[r:TO_TARGET]->(e) | [e.key, r.position]], [(n)-[r:ASSERTED_BY]->(e) | [e.key, r.position]], [(n)-[r:STATED_IN]->(e) | [e.key, r.position]], [(n)-[r:STATED_AT]->(e) | [e.key, r.position]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["ITU","itu","goal-18","Kenia","kenia","KENIA","something-else"]
UNWIND $keys AS key
MATCH (n:Milestone { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.title, n.type, n.dateStart, n.dateEnd, n.place], []] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["ITU","itu","goal-18","Kenia","kenia","KENIA","something-else"]
UNWIND $keys AS key
MATCH (n:PrizeCategory { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name], [[(n)-[r:FOR_LINE]->(e) | [e.key, r.position]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["ITU","itu","goal-18","Kenia","kenia","KENIA","something-else"]
UNWIND $keys AS key
MATCH (n:PrizeEntry { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.year, n.status], [[(n)-[r:ENTERS]->(e) | [e.key, r.position]], [(n)-[r:IN_CATEGORY]->(e) | [e.key, r.position]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["ITU","itu","goal-18","Kenia","kenia","KENIA","something-else"]
UNWIND $keys AS key
MATCH (n:Project { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.title, n.summary, n.status, n.yearStart, n.yearEnd, n.url], [[(n)-[r:LOCATED_IN]->(e) | [e.key, r.position]], [(n)-[r:RUN_BY]->(e) | [e.key, r.position]], [(n)-[r:ADVANCES]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]], [(n)-[r:SERVES_GOAL]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]], [(n)-[r:SERVES_TARGET]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["ITU","itu","goal-18","Kenia","kenia","KENIA","something-else"]
UNWIND $keys AS key
MATCH (n:Session { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.title, n.date, n.format, n.organizerText], [[(n)-[r:PART_OF]->(e) | [e.key, r.position]], [(n)-[r:ORGANIZED_BY]->(e) | [e.key, r.position]], [(n)-[r:DISCUSSES]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]], [(n)-[r:DISCUSSES_GOAL]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]], [(n)-[r:DISCUSSES_TARGET]->(e)
WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["ITU","itu","goal-18","Kenia","kenia","KENIA","something-else"]
UNWIND $keys AS key
MATCH (n:Stakeholder { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.name, n.acronym, n.type, n.roles, n.url], [[(n)-[r:BASED_IN]->(e) | [e.key, r.position]]]] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $keys: ["SdgTarget.3.8.es","SdgTarget.3.8.fr","Country.KEN.es","Country.KEN.fr","Country.CIV.es","Country.CIV.fr","Stakeholder.itu.es","Stakeholder.itu.fr"]
UNWIND $keys AS key
MATCH (n:Label { key: key })
RETURN [[n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.text], []] AS row, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $p0: ["ActionLine","Sdg","SdgTarget","Country","Region","PrizeCategory"]
// $limit0: {"low":100001,"high":0}
CALL () {
MATCH (n:Label)
WHERE n.key >= "" AND n.ofKind IN $p0
WITH n
ORDER BY n.key
LIMIT $limit0
RETURN collect([[], [n.key, n.recordName, n.sources, n.verified, n.ofKind, n.ofKey, n.lang, n.text]]) AS present, [] AS missing, false AS outsideBefore, false AS outsideAfter }
RETURN present, missing, outsideBefore, outsideAfter, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;

// $rows0: [{"i":0,"p":[["Linkage","Stakeholder","Label","Project","PrizeCategory","PrizeEntry","Event","Session","Document","Milestone","Finding"],[" goal "," 18"],"+goal +18*"]},{"i":1,"p":[["Linkage","Stakeholder","Label","Project","PrizeCategory","PrizeEntry","Event","Session","Document","Milestone","Finding"],[" kenia"],"+kenia*"]},{"i":2,"p":[["Linkage","Stakeholder","Label","Project","PrizeCategory","… (510 characters)
// $limit0_0: {"low":21,"high":0}
UNWIND $rows0 AS row
CALL (row) {
CALL db.index.fulltext.queryNodes("wsis_text", row.p[2]) YIELD node AS n
WITH n, row
WHERE [l IN labels(n)
WHERE l IN row.p[0]][0] IS NOT NULL AND all(t IN row.p[1]
WHERE n.titleText CONTAINS t OR n.bodyText CONTAINS t)
WITH collect({ kind: [l IN labels(n)
WHERE l IN row.p[0]][0], key: n.key, id: [l IN labels(n)
WHERE l IN row.p[0]][0] + ":" + n.key, rank: 3 * size([t IN row.p[1]
WHERE n.titleText CONTAINS t]) + size([t IN row.p[1]
WHERE n.bodyText CONTAINS t]) }) AS found, row
CALL (*) {
UNWIND found AS hit
WITH hit.kind AS kind, hit.key AS key, hit.id AS id, hit.rank AS rank
ORDER BY rank DESC, id
LIMIT $limit0_0
RETURN collect([kind, key, rank]) AS hits }
CALL (*) {
UNWIND found AS hit
WITH hit.kind AS kind, count(*) AS held
RETURN collect([kind, held]) AS kinds }
RETURN hits, kinds }
RETURN row.i AS i, hits, kinds, null AS sequence
UNION ALL
RETURN null AS i, null AS hits, null AS kinds, COLLECT {
MATCH (log:Log { name: "log" })
RETURN log.sequence }[0] AS sequence;
