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

// $keys: ["C1","C10","C7-EHEA"]
UNWIND $keys AS key
MATCH (n:ActionLine { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.name] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: ["C1-3.8","C10-3.8","C7-EHEA-3.8"]
UNWIND $keys AS key
MATCH (n:Linkage { key: key })
RETURN [n.key, n.recordName, n.sources, n.verified, n.level, n.origin, n.rationale, n.strength, n.date, n.note] AS row, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS row, log.sequence AS sequence;

// $keys: {"ActionLine":["C1","C10","C7-EHEA"],"Sdg":["3"],"SdgTarget":["3.8"],"Linkage":["C1-3.8","C10-3.8","C7-EHEA-3.8"],"Country":[],"Region":[],"Stakeholder":[],"Label":[],"Project":[],"PrizeCategory":[],"PrizeEntry":[],"Event":[],"Session":[],"Document":[],"Milestone":[],"Finding":[]}
CALL () {
CALL () {
MATCH (n:ActionLine)
WHERE n.key IN $keys.ActionLine
RETURN n, "ActionLine" AS kind
UNION ALL
MATCH (n:Sdg)
WHERE n.key IN $keys.Sdg
RETURN n, "Sdg" AS kind
UNION ALL
MATCH (n:SdgTarget)
WHERE n.key IN $keys.SdgTarget
RETURN n, "SdgTarget" AS kind
UNION ALL
MATCH (n:Linkage)
WHERE n.key IN $keys.Linkage
RETURN n, "Linkage" AS kind
UNION ALL
MATCH (n:Country)
WHERE n.key IN $keys.Country
RETURN n, "Country" AS kind
UNION ALL
MATCH (n:Region)
WHERE n.key IN $keys.Region
RETURN n, "Region" AS kind
UNION ALL
MATCH (n:Stakeholder)
WHERE n.key IN $keys.Stakeholder
RETURN n, "Stakeholder" AS kind
UNION ALL
MATCH (n:Label)
WHERE n.key IN $keys.Label
RETURN n, "Label" AS kind
UNION ALL
MATCH (n:Project)
WHERE n.key IN $keys.Project
RETURN n, "Project" AS kind
UNION ALL
MATCH (n:PrizeCategory)
WHERE n.key IN $keys.PrizeCategory
RETURN n, "PrizeCategory" AS kind
UNION ALL
MATCH (n:PrizeEntry)
WHERE n.key IN $keys.PrizeEntry
RETURN n, "PrizeEntry" AS kind
UNION ALL
MATCH (n:Event)
WHERE n.key IN $keys.Event
RETURN n, "Event" AS kind
UNION ALL
MATCH (n:Session)
WHERE n.key IN $keys.Session
RETURN n, "Session" AS kind
UNION ALL
MATCH (n:Document)
WHERE n.key IN $keys.Document
RETURN n, "Document" AS kind
UNION ALL
MATCH (n:Milestone)
WHERE n.key IN $keys.Milestone
RETURN n, "Milestone" AS kind
UNION ALL
MATCH (n:Finding)
WHERE n.key IN $keys.Finding
RETURN n, "Finding" AS kind }
WITH collect(n) AS members, collect([n, kind]) AS known
UNWIND known AS one
WITH members, one[0] AS a, one[1] AS kind
MATCH (a)-[r]->(b)
WHERE b IN members
RETURN collect([kind, type(r), a.key, labels(b), b.key, r.basis]) AS edges }
CALL () {
OPTIONAL MATCH (log:Log { name: "log" })
RETURN log.sequence AS sequence }
RETURN *;

// $rows0: [{"i":0,"p":["3"]}]
// $limit0_0: {"low":8,"high":0}
// $rows1: [{"i":1,"p":["C1-3.8"]},{"i":2,"p":["C10-3.8"]},{"i":3,"p":["C7-EHEA-3.8"]}]
// $limit1_0: {"low":8,"high":0}
// $rows2: [{"i":4,"p":["al-shifa-oman"]},{"i":5,"p":["egypt-telemedicine-nuba"]},{"i":6,"p":["fahaanda"]},{"i":7,"p":["gezira-family-medicine"]}]
// $limit2_0: {"low":8,"high":0}
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:Sdg { key: row.p[0] })
RETURN [[COUNT { (n)<-[:TARGET_OF]-(e) }, COLLECT {
MATCH (n)<-[:TARGET_OF]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:TO_GOAL]-(e) }, COLLECT {
MATCH (n)<-[:TO_GOAL]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:SERVES_GOAL]-(e) }, COLLECT {
MATCH (n)<-[:SERVES_GOAL]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:DISCUSSES_GOAL]-(e) }, COLLECT {
MATCH (n)<-[:DISCUSSES_GOAL]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }]] AS groups }
RETURN row.i AS i, groups, null AS sequence
UNION ALL
UNWIND $rows1 AS row
CALL (row) {
MATCH (n:Linkage { key: row.p[0] })
RETURN [[COUNT { (n)-[:FROM_LINE]->(e) }, COLLECT {
MATCH (n)-[:FROM_LINE]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit1_0 }], [COUNT { (n)-[:TO_GOAL]->(e) }, COLLECT {
MATCH (n)-[:TO_GOAL]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit1_0 }], [COUNT { (n)-[:TO_TARGET]->(e) }, COLLECT {
MATCH (n)-[:TO_TARGET]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit1_0 }], [COUNT { (n)-[:ASSERTED_BY]->(e) }, COLLECT {
MATCH (n)-[:ASSERTED_BY]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit1_0 }], [COUNT { (n)-[:STATED_IN]->(e) }, COLLECT {
MATCH (n)-[:STATED_IN]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit1_0 }], [COUNT { (n)-[:STATED_AT]->(e) }, COLLECT {
MATCH (n)-[:STATED_AT]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit1_0 }]] AS groups }
RETURN row.i AS i, groups, null AS sequence
UNION ALL
UNWIND $rows2 AS row
CALL (row) {
MATCH (n:Project { key: row.p[0] })
RETURN [[COUNT { (n)-[:LOCATED_IN]->(e) }, COLLECT {
MATCH (n)-[:LOCATED_IN]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }], [COUNT { (n)-[:RUN_BY]->(e) }, COLLECT {
MATCH (n)-[:RUN_BY]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }], [COUNT { (n)-[:ADVANCES]->(e) }, COLLECT {
MATCH (n)-[:ADVANCES]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }], [COUNT { (n)-[:SERVES_GOAL]->(e) }, COLLECT {
MATCH (n)-[:SERVES_GOAL]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }], [COUNT { (n)-[:SERVES_TARGET]->(e) }, COLLECT {
MATCH (n)-[:SERVES_TARGET]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }], [COUNT { (n)<-[:ENTERS]-(e) }, COLLECT {
MATCH (n)<-[:ENTERS]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit2_0 }]] AS groups }
RETURN row.i AS i, groups, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS groups, log.sequence AS sequence;

// $rows0: [{"i":0,"p":["3.8"]}]
// $limit0_0: {"low":8,"high":0}
UNWIND $rows0 AS row
CALL (row) {
MATCH (n:SdgTarget { key: row.p[0] })
RETURN [[COUNT { (n)-[:TARGET_OF]->(e) }, COLLECT {
MATCH (n)-[:TARGET_OF]->(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:TO_TARGET]-(e) }, COLLECT {
MATCH (n)<-[:TO_TARGET]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:SERVES_TARGET]-(e) }, COLLECT {
MATCH (n)<-[:SERVES_TARGET]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }], [COUNT { (n)<-[:DISCUSSES_TARGET]-(e) }, COLLECT {
MATCH (n)<-[:DISCUSSES_TARGET]-(e)
RETURN e.key
ORDER BY e.key
LIMIT $limit0_0 }]] AS groups }
RETURN row.i AS i, groups, null AS sequence
UNION ALL
OPTIONAL MATCH (log:Log { name: "log" })
RETURN null AS i, null AS groups, log.sequence AS sequence;
